import ar from "./ar.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import { PSEUDO, pseudoVocabulary } from "./pseudo.ts";

/** A key of the interface's vocabulary. en.json is the list. */
export type MessageKey = keyof typeof en;
export type MessageParams = Readonly<Record<string, string | number>>;
/** One form, or one for each of the language's plural categories, chosen by the parameter `count`. */
type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
type Messages = Partial<Record<MessageKey, Message>>;

/** A new language is one JSON file and one line here. */
const VOCABULARIES: Readonly<Record<string, Messages>> = { ar, en, fr };

/** The languages the interface has words for. */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(VOCABULARIES);

let pseudoMessages: Messages | undefined;

/** The words of a language; those of the pseudo-locale are made when first asked for. */
function vocabulary(lang: string): Messages {
  if (lang === PSEUDO) return (pseudoMessages ??= pseudoVocabulary<MessageKey>(en));
  return VOCABULARIES[lang] ?? {};
}

/** Gives the words of one language. Numbers among the parameters are written in the language's own way: pass years as strings. */
export interface Translate {
  (key: MessageKey, params?: MessageParams): string;
  /** The language of the words: the one asked for, its first subtag, or English. */
  lang: string;
  /** The words with their {holes}, for a script that fills them in later. Only for messages without plural forms. */
  template(key: MessageKey): string;
  /** Every plural form with its {holes}, for the same. Only for messages that have such forms. */
  forms(key: MessageKey): Partial<Record<Intl.LDMLPluralRule, string>>;
  /** Whether a word exists, for keys put together from data. */
  has(key: string): key is MessageKey;
}

/** The interface language that serves best for a language tag. */
export function interfaceLanguage(lang: string): string {
  if (lang === PSEUDO) return PSEUDO;
  const primary = lang.split("-", 1)[0] ?? "en";
  return [lang, primary].find((each) => Object.hasOwn(VOCABULARIES, each)) ?? "en";
}

/** The language of a page's frame: that of the page where the interface has words for it, else that of the words it has. */
export function frameLanguage(lang: string): string {
  return hasInterface(lang) ? lang : interfaceLanguage(lang);
}

/** Whether the interface has words for a language tag: for the tag itself, or for its first subtag. */
export function hasInterface(lang: string): boolean {
  return lang === PSEUDO || Object.hasOwn(VOCABULARIES, lang.split("-", 1)[0] ?? "");
}

/**
 * Makes the translator of one language. A key missing in a language falls back to English. Throws where a message needs a
 * parameter that was not given, so that a hole never reaches a page.
 *
 * @param of What the digest has in the place of areas: of topics that a program found other things are said.
 */
export function createTranslator(lang: string, of: "areas" | "topics" = "areas"): Translate {
  const used = interfaceLanguage(lang);
  const messages = vocabulary(used);
  // Whatever the machine's locale is: the tag is always given.
  const plurals = new Intl.PluralRules(used);
  const numbers = new Intl.NumberFormat(used);

  const messageOf = (key: MessageKey): Message | undefined => {
    const own = `topics.${key}`;
    const said = of === "topics" && has(own) ? own : key;
    return messages[said] ?? en[said];
  };
  const has = (key: string): key is MessageKey => Object.hasOwn(en, key);
  const t = (key: MessageKey, params: MessageParams = {}): string => {
    const message = messageOf(key);
    if (message === undefined) throw new Error(`i18n: there is no message "${key}"`);
    let form: string | undefined;
    if (typeof message === "string") form = message;
    else {
      const count = params["count"];
      if (typeof count !== "number") throw new Error(`i18n: "${key}" needs the number "count"`);
      form = message[plurals.select(count)] ?? message.other;
    }
    if (form === undefined) throw new Error(`i18n: "${key}" has no form "other" in "${used}"`);
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      if (value === undefined) throw new Error(`i18n: "${key}" needs the parameter "${name}"`);
      return typeof value === "number" ? numbers.format(value) : value;
    });
  };
  const template = (key: MessageKey): string => {
    const message = messageOf(key);
    if (typeof message !== "string") throw new Error(`i18n: "${key}" is no plain message`);
    return message;
  };
  const forms = (key: MessageKey): Partial<Record<Intl.LDMLPluralRule, string>> => {
    const message = messageOf(key);
    if (typeof message !== "object") throw new Error(`i18n: "${key}" has no plural forms`);
    return message;
  };
  return Object.assign(t, { lang: used, has, template, forms });
}
