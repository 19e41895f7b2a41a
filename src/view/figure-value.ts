import { mainLanguage } from "../lib/localised.ts";
import type { Translate } from "../i18n/index.ts";
import type { Digest } from "../digest/types.ts";
import { formatFigure } from "../lib/format.ts";
import { html } from "../lib/html.ts";
import type { Html } from "../lib/html.ts";
import { slugify } from "../lib/text.ts";
import { inLang } from "./text.ts";

/** Fractions that decimals can only approach. */
const FRACTIONS: readonly [number, string][] = [
  [1 / 3, "⅓"],
  [2 / 3, "⅔"],
  [1 / 6, "⅙"],
];

/**
 * A figure in the reader's number format with its unit: "92.4 million phones", "3 %", "rank 5". A unit for which the
 * interface has a word ("unit.people") is translated; any other is shown as the article has it.
 *
 * @param value Decimal notation with a point, as in the mark.
 */
export function figureValue(value: string, unit: string, lang: string, t: Translate): string {
  const number = Number(value);
  if (unit === "rank") return t("figures.rank", { rank: number });
  const key = `unit.${unit}`;
  const word = t.has(key) ? t(key, { count: number }) : unit;
  if ((value.split(".")[1]?.length ?? 0) > 4) {
    const fraction = FRACTIONS.find(([of]) => Math.abs(of - number) < 0.001)?.[1];
    if (fraction !== undefined) return `${fraction}\u00a0${word}`;
    return formatFigure(String(Number(number.toPrecision(4))), unit, lang, word);
  }
  return formatFigure(value, unit, lang, word);
}

/** A figure in three parts: the unit where it is shown in the article's own words, else "", and what stands around it. */
export function figureParts(
  value: string,
  unit: string,
  lang: string,
  t: Translate,
): [before: string, own: string, after: string] {
  const text = figureValue(value, unit, lang, t);
  const at = unit === "rank" || t.has(`unit.${unit}`) ? -1 : text.lastIndexOf(unit);
  return at < 0 ? [text, "", ""] : [text.slice(0, at), unit, text.slice(at + unit.length)];
}

/** A figure in the reader's number format; a unit in an article's words says their language. */
export function figureHtml(
  { value, unit }: { value: string; unit: string },
  own: string | undefined,
  lang: string,
  t: Translate,
): Html {
  const [before, word, after] = figureParts(value, unit, lang, t);
  return html`${before}${inLang(word, own, lang)}${after}`;
}

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The language of a figure's subject: the article's, whose words a machine found, or an editor kept; the digest's main one
 * where an editor wrote a code.
 */
export function subjectLang(
  subject: string,
  { lang, reviewed }: { lang: string; reviewed: boolean },
  { config }: Pick<Digest, "config">,
): string {
  return reviewed && CODE.test(subject) ? mainLanguage(config) : lang;
}

const subjects = new WeakMap<Digest, Map<string, string>>();

/** A subject written as a kebab-case code, as words, with the story's names as they are spelt: "Mi AI Speaker price". */
export function subjectWords(subject: string, digest: Digest): string {
  if (!CODE.test(subject)) return capital(subject);
  let known = subjects.get(digest);
  if (!known) subjects.set(digest, (known = new Map()));
  let words = known.get(subject);
  if (words === undefined) known.set(subject, (words = capital(spell(subject, digest))));
  return words;
}

function spell(subject: string, digest: Digest): string {
  let text = ` ${subject.replaceAll("-", " ")} `;
  const names = digest.names.filter(({ reviewed }) => reviewed).map(({ name }) => name);
  // Longer names first: "Mi AI Speaker" before "Mi".
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const plain = ` ${slugify(name).replaceAll("-", " ")} `;
    if (plain.length > 2) text = text.replaceAll(plain, ` ${name} `);
  }
  return text.trim();
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
