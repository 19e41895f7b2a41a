import assert from "node:assert/strict";
import { test } from "node:test";
import { inLang, langHtml, languageName, localisedHtml, remarkHtml } from "../../../src/view/text.ts";
import { HOSTILE, isInert, textOf } from "./html-text.ts";

test("text in another language says so, and its direction where that differs", () => {
  assert.equal(String(langHtml("fr", "en")), ' lang="fr"');
  assert.equal(String(langHtml("ar", "en")), ' lang="ar" dir="rtl"');
  assert.equal(String(langHtml("en", "ar")), ' lang="en" dir="ltr"');
  for (const own of ["en", undefined]) assert.equal(String(langHtml(own, "en")), "");
});

test("text in the page's language, or without one, stands as it is", () => {
  for (const own of ["en", undefined]) assert.equal(String(inLang("a < b", own, "en")), "a &lt; b");
  assert.equal(String(inLang("", "fr", "en")), "");
  assert.equal(String(inLang("a < b", "fr", "en")), '<span lang="fr">a &lt; b</span>');
});

test("a localised text is in the page's language, else in the digest's own, else in whatever it has", () => {
  assert.equal(String(localisedHtml({ en: "One", fr: "Un" }, "fr", "en")), "Un");
  assert.equal(String(localisedHtml({ en: "One" }, "fr", "en")), '<span lang="en">One</span>');
  assert.equal(String(localisedHtml({ ar: "واحد" }, "fr", "en")), '<span lang="ar" dir="rtl">واحد</span>');
});

test("hostile words stay words", () => {
  const shown = localisedHtml({ en: HOSTILE }, "fr", "en");
  isInert(shown, ["span"]);
  assert.equal(textOf(shown), HOSTILE);
});

test("a language has its name in the reader's language", () => {
  assert.equal(languageName("fr", "en"), "French");
  assert.equal(languageName("fr", "fr"), "français");
});

test("a remark in another language is headed by that language's name", () => {
  assert.equal(String(remarkHtml("sans <date>", "fr", "en")), 'French: <span lang="fr">sans &lt;date&gt;</span>');
  assert.equal(String(remarkHtml("undated", "en", "fr")), 'anglais\u00a0: <span lang="en">undated</span>');
  assert.equal(String(remarkHtml("undated", "en", "en")), "undated");
  assert.equal(String(remarkHtml("undated", undefined, "en")), "undated");
});
