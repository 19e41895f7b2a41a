import assert from "node:assert/strict";
import { test } from "node:test";
import { createTranslator, INTERFACE_LANGUAGES } from "../../../src/i18n/index.ts";
import { formatEdtf } from "../../../src/lib/edtf.ts";
import { datedHtml, dateHtml, dateWords } from "../../../src/view/date.ts";
import { HOSTILE, isInert, textOf } from "./html-text.ts";

const en = createTranslator("en");

test("a date is a <time> element where HTML can say it, and words with the same digits where it cannot", () => {
  assert.equal(String(dateHtml("2018-02-23", "en", en)), '<time datetime="2018-02-23">23 February 2018</time>');
  assert.match(String(dateHtml("2018-02", "en", en)), /^<time datetime="2018-02">/);
  for (const edtf of ["2018-02/2018-04", "2018~", "[2018-02-23,2018-02-24]"]) {
    const shown = String(dateHtml(edtf, "en", en));
    assert.match(shown, /^<span class="num">/, edtf);
    assert.equal(textOf(shown), dateWords(edtf, "en", en));
  }
});

test("the words are those of the language asked for, also of a date that was asked for in another", () => {
  for (const lang of [...INTERFACE_LANGUAGES, ...INTERFACE_LANGUAGES]) {
    const t = createTranslator(lang);
    assert.equal(textOf(dateHtml("2018-02-23", lang, t)), formatEdtf("2018-02-23", lang, t));
  }
  assert.match(textOf(dateHtml("2018-02-23", "fr", createTranslator("fr"))), /23 février 2018/);
});

test("an unknown date is said to be unknown", () => {
  assert.equal(textOf(dateHtml(null, "en", en)), en("date.unknown"));
  assert.equal(textOf(datedHtml(null, undefined, "en", en)), en("date.unknown"));
});

test("a remark stands in brackets after the date, whatever it holds", () => {
  const shown = datedHtml("2018-02-23", HOSTILE, "en", en);
  isInert(shown, ["time", "span"]);
  assert.equal(textOf(shown), `23 February 2018 (${HOSTILE})`);
});
