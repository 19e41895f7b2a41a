import assert from "node:assert/strict";
import { describe, test } from "node:test";
import en from "../../../src/i18n/en.json" with { type: "json" };
import fr from "../../../src/i18n/fr.json" with { type: "json" };
import { createTranslator, INTERFACE_LANGUAGES, interfaceLanguage } from "../../../src/i18n/index.ts";
import type { MessageKey } from "../../../src/i18n/index.ts";
import { DERIVATIONS, sourceSchema } from "../../../src/schemas/source.ts";
import { MODALITIES, OVERRIDE_STATUSES, STANCES } from "../../../src/schemas/claim.ts";
import { DATE_BASES } from "../../../src/schemas/event.ts";
import { DISAGREEMENT_KINDS } from "../../../src/schemas/disagreement.ts";
import { NAME_TYPES } from "../../../src/schemas/name.ts";

const vocabularies: Record<string, Record<string, string | Record<string, string>>> = { en, fr };
const holes = (message: string): string[] => [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();

describe("the interface's vocabulary", () => {
  test("should hold the same keys in every language", () => {
    for (const lang of INTERFACE_LANGUAGES)
      assert.deepEqual(Object.keys(vocabularies[lang] ?? {}).sort(), Object.keys(en).sort(), lang);
  });

  test("should have the plural forms a language needs, and singular messages everywhere or nowhere", () => {
    for (const lang of INTERFACE_LANGUAGES) {
      for (const [key, message] of Object.entries(vocabularies[lang] ?? {})) {
        const original = vocabularies["en"]?.[key];
        assert.equal(typeof message, typeof original, `${lang} ${key}`);
        if (typeof message === "string") continue;
        const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
        for (const form of Object.keys(message))
          assert.ok(categories.includes(form as Intl.LDMLPluralRule), `${lang} ${key} ${form}`);
        assert.ok("other" in message && "one" in message, `${lang} ${key}`);
      }
    }
  });

  test("should have no parameter in one language that English does not offer, dates excepted", () => {
    for (const [key, message] of Object.entries(fr)) {
      if (key.startsWith("date.") || typeof message !== "string") continue;
      assert.deepEqual(holes(message), holes(en[key as MessageKey] as string), key);
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
