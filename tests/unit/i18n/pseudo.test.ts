import assert from "node:assert/strict";
import { describe, test } from "node:test";
import en from "../../../src/i18n/en.json" with { type: "json" };
import { createTranslator, INTERFACE_LANGUAGES } from "../../../src/i18n/index.ts";
import { PSEUDO, pseudo, pseudoVocabulary } from "../../../src/i18n/pseudo.ts";

describe("pseudo", () => {
  test("should put accents on the words, lengthen them by two fifths and leave the holes alone", () => {
    assert.equal(pseudo("Page {page} of {pages}"), "⟦Þåĝé {page} öƒ {pages}···⟧");
    assert.equal(pseudo("{articles}, {origins}"), "{articles}, {origins}");
  });

  test("should be shown by the translator, with the plural forms and dates of English", () => {
    const t = createTranslator(PSEUDO);
    assert.equal(t.lang, PSEUDO);
    assert.equal(t("count.articles", { count: 1 }), "⟦1 åŕţîçļé···⟧");
    assert.equal(t("date.class.day"), "plain");
    assert.equal(t("date.the.def", { date: "May" }), "May");
  });

  test("should hold a message for each of English, none of them the same where English has words", () => {
    const said = pseudoVocabulary(en);
    assert.deepEqual(Object.keys(said), Object.keys(en));
    const same = Object.entries(en).filter(([key, message]) => said[key as keyof typeof en] === message);
    const wordless = same.filter(
      ([, message]) => typeof message === "string" && !/\p{L}/u.test(message.replace(/\{\w+\}/g, "")),
    );
    assert.deepEqual(
      same.filter(([key]) => !key.endsWith(".class") && key !== "date.class.day").map(([key]) => key),
      wordless.map(([key]) => key),
    );
  });

  test("should be no language of its own file", () => {
    assert.ok(!INTERFACE_LANGUAGES.includes(PSEUDO));
  });
});
