import assert from "node:assert/strict";
import { test } from "node:test";
import { createTranslator, INTERFACE_LANGUAGES } from "../../../src/i18n/index.ts";
import { quotationHtml, speakerHtml, spokenWords } from "../../../src/view/quotation.ts";
import { HOSTILE, isInert, textOf } from "./html-text.ts";

const en = createTranslator("en");

test("a quotation is set in the marks of its language, once", () => {
  for (const text of ["“Well.”", '"Well."', "«\u202fWell.\u202f»", "„Well.“", "Well."]) {
    assert.equal(spokenWords(text), "Well.");
    assert.equal(String(quotationHtml(text, "en", "en")), "<q>Well.</q>");
  }
});

test("no word of a quotation is lost, nor a mark inside it", () => {
  const text = "He said “no”, and then “yes” to all of it";
  assert.equal(textOf(quotationHtml(text, "en", "fr")), text);
});

test("a quotation says its language, and its direction where that differs, unless the page's is the same", () => {
  assert.equal(String(quotationHtml("Bien", "fr", "en")), '<q lang="fr">Bien</q>');
  assert.equal(String(quotationHtml("حسنا", "ar", "en")), '<q lang="ar" dir="rtl">حسنا</q>');
  assert.equal(String(quotationHtml("Well", undefined, "en")), "<q>Well</q>");
});

test("a quotation of hostile words is text", () => {
  const shown = quotationHtml(HOSTILE, HOSTILE, "en");
  isInert(shown, ["q"]);
  assert.equal(textOf(shown), HOSTILE.replace(/^"/, ""));
});

test("a speaker is a link to a known name, the article's own words for another, or nobody", () => {
  assert.equal(
    String(speakerHtml({ name: "A & B", href: "/names/a/" }, "she", en)),
    '<a href="/names/a/">A &amp; B</a>',
  );
  isInert(speakerHtml(undefined, HOSTILE, en), []);
  assert.equal(textOf(speakerHtml(undefined, HOSTILE, en)), HOSTILE);
  for (const lang of INTERFACE_LANGUAGES) {
    const t = createTranslator(lang);
    for (const nobody of [null, undefined])
      assert.equal(textOf(speakerHtml(undefined, nobody, t)), t("quote.unattributed"));
  }
});
