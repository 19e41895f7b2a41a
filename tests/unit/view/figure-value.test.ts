import assert from "node:assert/strict";
import { test } from "node:test";
import { createTranslator } from "../../../src/i18n/index.ts";
import { nameSchema } from "../../../src/schemas/name.ts";
import { figureHtml, figureParts, figureValue, subjectLang, subjectWords } from "../../../src/view/figure-value.ts";
import { slotContext } from "./digest.ts";
import { HOSTILE, isInert, textOf } from "./html-text.ts";

const spaces = (text: string): string => text.replace(/\s/g, " ");

test("a figure is written in the reader's way, with a unit the interface has a word for translated", () => {
  const written = (value: string, unit: string, lang: string): string =>
    spaces(figureValue(value, unit, lang, createTranslator(lang)));
  assert.equal(written("92400000", "phones", "en"), "92.4 million phones");
  assert.equal(written("92400000", "phones", "fr"), "92,4 millions de téléphones");
  assert.equal(written("1", "product", "en"), "1 product");
  assert.equal(written("3", "percent", "fr"), "3 %");
  assert.equal(written("5", "rank", "en"), "rank 5");
  assert.equal(written("7", "dirigibles", "fr"), "7 dirigibles");
  assert.equal(written("0.3333333333333333", "of the price", "en"), "⅓ of the price");
  assert.equal(written("0.7142857142857143", "of the price", "en"), "0.7143 of the price");
});

test("a subject's code becomes words, with names as they are spelt", () => {
  const names = [
    nameSchema.parse({ id: "mi", type: "organisation", name: "Mi" }),
    nameSchema.parse({ id: "mi-ai-speaker", type: "product", name: "Mi AI Speaker" }),
  ];
  const { digest } = slotContext([{ id: "one", front: {}, body: "Text." }], { names });
  assert.equal(subjectWords("mi-ai-speaker-price", digest), "Mi AI Speaker price");
  assert.equal(subjectWords("price-of-admiration", digest), "Price of admiration");
  assert.equal(subjectWords("How many came", digest), "How many came");
});

test("a unit in the article's words is told apart from what the interface says", () => {
  const parts = (value: string, unit: string, lang: string): string[] =>
    figureParts(value, unit, lang, createTranslator(lang)).map(spaces);
  assert.deepEqual(parts("92400000", "téléphones", "en"), ["92.4 million ", "téléphones", ""]);
  assert.deepEqual(parts("0.3333333333333333", "of the price", "fr"), ["⅓ ", "of the price", ""]);
  assert.deepEqual(parts("92400000", "phones", "fr"), ["92,4 millions de téléphones", "", ""]);
  assert.deepEqual(parts("150", "USD", "en"), ["US$150", "", ""]);
  assert.deepEqual(parts("5", "rank", "en"), ["rank 5", "", ""]);
});

test("a subject is in the language of the article whose words it is, or in the editor's own", () => {
  const { digest } = slotContext([{ id: "one", front: {}, body: "Text." }]);
  const french = (reviewed: boolean) => ({ lang: "fr", reviewed });
  assert.equal(subjectLang("téléphones", french(false), digest), "fr");
  assert.equal(subjectLang("smartphones", french(false), digest), "fr");
  assert.equal(subjectLang("smartphones-sold", french(true), digest), "en");
  assert.equal(subjectLang("Téléphones vendus", french(true), digest), "fr");
});

test("a figure's unit says its language where it stands in the article's own words", () => {
  const shown = (unit: string, own: string | undefined): string =>
    spaces(String(figureHtml({ value: "3", unit }, own, "en", createTranslator("en"))));
  assert.equal(shown("chats-huants", "fr"), '3 <span lang="fr">chats-huants</span>');
  assert.equal(shown("phones", "fr"), "3 phones");
  assert.equal(shown("chats-huants", "en"), "3 chats-huants");
  assert.equal(shown("chats-huants", undefined), "3 chats-huants");
});

test("a hostile unit is text", () => {
  const shown = figureHtml({ value: "3", unit: HOSTILE }, "fr", "en", createTranslator("en"));
  isInert(shown, ["span"]);
  assert.equal(spaces(textOf(shown)), `3 ${spaces(HOSTILE)}`);
});
