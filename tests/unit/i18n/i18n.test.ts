import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import ar from "../../../src/i18n/ar.json" with { type: "json" };
import en from "../../../src/i18n/en.json" with { type: "json" };
import fr from "../../../src/i18n/fr.json" with { type: "json" };
import { createTranslator, INTERFACE_LANGUAGES, interfaceLanguage } from "../../../src/i18n/index.ts";
import type { MessageKey } from "../../../src/i18n/index.ts";
import { DERIVATIONS, sourceSchema } from "../../../src/schemas/source.ts";
import { MODALITIES, OVERRIDE_STATUSES, STANCES } from "../../../src/schemas/claim.ts";
import { DATE_BASES } from "../../../src/schemas/event.ts";
import { DISAGREEMENT_KINDS } from "../../../src/schemas/disagreement.ts";
import { NAME_TYPES } from "../../../src/schemas/name.ts";

type Message = string | Record<string, string>;
const vocabularies: Record<string, Record<string, Message>> = { ar, en, fr };
const entries = Object.entries(vocabularies).flatMap(([lang, messages]) =>
  Object.entries(messages).map(([key, message]) => ({ lang, key, message })),
);
const formsOf = (message: Message): [form: string, text: string][] =>
  typeof message === "string" ? [["", message]] : Object.entries(message);
const holes = (message: Message): string[] =>
  [
    ...new Set(formsOf(message).flatMap(([, text]) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""))),
  ].sort();

describe("the interface's vocabulary", () => {
  test("should say each message once: a second one would take the first's place without a word", () => {
    for (const lang of INTERFACE_LANGUAGES) {
      const text = readFileSync(`src/i18n/${lang}.json`, "utf8");
      const keys = Array.from(text.matchAll(/^ {2}"([^"]+)":/gm), ([, key]) => key!);
      assert.equal(keys.length, Object.keys(vocabularies[lang]!).length);
      assert.deepEqual(
        keys.filter((key, i) => keys.indexOf(key) < i),
        [],
        lang,
      );
    }
  });

  test("should be one JSON file a language, each of them known", () => {
    const files = readdirSync("src/i18n").filter((file) => file.endsWith(".json"));
    assert.deepEqual(files.map((file) => file.slice(0, -5)).sort(), [...INTERFACE_LANGUAGES].sort());
    assert.deepEqual(Object.keys(vocabularies).sort(), [...INTERFACE_LANGUAGES].sort());
  });

  test("should hold the same keys in every language", () => {
    for (const [lang, messages] of Object.entries(vocabularies))
      assert.deepEqual(Object.keys(messages).sort(), Object.keys(en).sort(), lang);
  });

  test("should have every plural form a language has and no other, and plurals where English has them", () => {
    for (const { lang, key, message } of entries) {
      assert.equal(typeof message, typeof vocabularies["en"]?.[key], `${lang} ${key}`);
      if (typeof message === "string") continue;
      const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
      assert.deepEqual(Object.keys(message).sort(), [...categories].sort(), `${lang} ${key}`);
    }
  });

  test("should have the parameters of English in every language, dates excepted, and the number in the form for any", () => {
    for (const { lang, key, message } of entries) {
      if (key.startsWith("date.")) continue;
      const original = vocabularies["en"]?.[key] ?? "";
      assert.deepEqual(holes(message), holes(original), `${lang} ${key}`);
      if (typeof message === "string" || typeof original === "string") continue;
      assert.deepEqual(holes(message["other"] ?? ""), holes(original["other"] ?? ""), `${lang} ${key}`);
      for (const [form, text] of formsOf(message)) {
        const missing: string[] = holes(message).filter((hole) => hole !== "count" && !holes(text).includes(hole));
        assert.deepEqual(missing, [], `${lang} ${key} ${form}`);
      }
    }
  });

  test("should have no empty message, no white space at its ends, and no plain space twice", () => {
    for (const { lang, key, message } of entries) {
      for (const [form, text] of formsOf(message)) assert.match(text, /^(?! |.* $|.*  )./s, `${lang} ${key} ${form}`);
    }
  });

  test("should keep French typography: no-break space before the colon, narrow before ; ! ? and inside « »", () => {
    for (const [key, message] of Object.entries(fr)) {
      for (const [form, text] of formsOf(message)) {
        const place = `fr ${key} ${form}: ${JSON.stringify(text)}`;
        assert.doesNotMatch(text, /(?<!\u00a0):/, place);
        assert.doesNotMatch(text, /(?<!\u202f)[;!?»]|«(?!\u202f)/, place);
        assert.doesNotMatch(text, /['"]/, place);
      }
    }
  });

  test("should write Arabic with its own signs, and hold no Latin word but names of formats", () => {
    for (const [key, message] of Object.entries(ar)) {
      if (key.startsWith("date.") && key.includes(".class")) continue;
      for (const [form, text] of formsOf(message)) {
        const place = `ar ${key} ${form}: ${JSON.stringify(text)}`;
        assert.doesNotMatch(text, /[,;?](?!\w)/, place);
        assert.doesNotMatch(text.replace(/\{\w+\}|SHA-256|JavaScript|HTML|PDF|RSS|raw\//g, ""), /[a-z]/i, place);
      }
    }
  });

  test("should have words for everything the schemas allow", () => {
    const t = createTranslator("fr");
    const keys = [
      ...STANCES.map((each) => `stance.${each}`),
      ...STANCES.map((each) => `stance.help.${each}`),
      ...MODALITIES.map((each) => `modality.${each}`),
      ...OVERRIDE_STATUSES.map((each) => `override.${each}`),
      ...DATE_BASES.map((each) => `basis.${each}`),
      ...DISAGREEMENT_KINDS.map((each) => `disagreement.${each}`),
      ...NAME_TYPES.map((each) => `nameType.${each}`),
      ...DERIVATIONS.map((each) => `derivation.${each}`),
      ...(["corroborated", "repeated", "single-source", "contested", "overridden", "unsupported"] as const).map(
        (each) => `status.${each}`,
      ),
      ...sourceSchema.shape.kind.unwrap().options.map((each) => `sourceKind.${each}`),
    ];
    for (const key of keys) assert.ok(t.has(key), key);
  });
});

describe("createTranslator", () => {
  test("should choose the plural form and write the number in the language's way", () => {
    const [english, french] = [createTranslator("en"), createTranslator("fr")];
    assert.deepEqual(
      [0, 1, 2, 1000].map((count) => english("count.articles", { count })),
      ["0 articles", "1 article", "2 articles", "1,000 articles"],
    );
    assert.deepEqual(
      [0, 1, 2].map((count) => french("count.claims", { count })),
      ["0 affirmation", "1 affirmation", "2 affirmations"],
    );
    assert.equal(french("count.articles", { count: 1_000_000 }), "1\u202f000\u202f000 d’articles");
  });

  test("should have the dual and the other forms of Arabic", () => {
    const arabic = createTranslator("ar");
    assert.deepEqual(
      [0, 1, 2, 3, 11, 100].map((count) => arabic("count.articles", { count })),
      ["لا مقالات", "مقال واحد", "مقالان", "3 مقالات", "11 مقالاً", "100 مقال"],
    );
  });

  test("should fall back by subtag and to English", () => {
    assert.deepEqual(["fr-CA", "de", "constructor", "en"].map(interfaceLanguage), ["fr", "en", "en", "en"]);
    assert.equal(createTranslator("fr-CA").lang, "fr");
  });

  test("should throw rather than show a hole", () => {
    const t = createTranslator("en");
    assert.throws(() => t("rights.licence"), /needs the parameter "licence"/);
    assert.throws(() => t("count.articles"), /needs the number "count"/);
    assert.throws(() => t("no.such.key" as MessageKey), /no message/);
    assert.throws(
      () => t("rights.licence", Object.create({ licence: "x" }) as { licence: string }),
      /needs the parameter/,
    );
  });

  test("should not read a parameter's text as a template", () => {
    assert.equal(createTranslator("en")("rights.licence", { licence: "{holder} $& $1" }), "Licence: {holder} $& $1");
  });
});
