import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createTranslator } from "../../../src/i18n/index.ts";
import { html } from "../../../src/lib/html.ts";
import { passageOfMark, type ShownPassage } from "../../../src/site/passages.ts";
import { leadHtml } from "../../../src/view/lead.ts";
import { passageHtml, passageWordsHtml } from "../../../src/view/passage.ts";
import { slotContext } from "./digest.ts";
import { HOSTILE, isInert, textOf } from "./html-text.ts";

const en = createTranslator("en");

function passage(front: Record<string, unknown>, text = "Here it is"): ShownPassage {
  const body = `<Evidence claim="c-one" stance="hedges" modality="plan" at="1-9" sum="0123456789ab">${text}</Evidence>`;
  const { article, digest } = slotContext([{ id: "one", front, body }]);
  return passageOfMark(digest, article, article.evidence[0]!);
}
const card = (shown: ShownPassage, lang = "en", outlet = "Gazette"): string =>
  String(passageHtml(shown, { href: (path) => `/${path}/`, outlet }, lang, createTranslator(lang)));
const full = { rights: { mode: "full" }, published: "2018-02-27", url: "https://example.org/a" };

describe("a passage that opens", () => {
  test("says who, when, how firmly, in the article's words, and where to read on", () => {
    const shown = card(passage(full));
    assert.match(shown, /^<div popover id="p_one_1" class="passage">/);
    assert.equal(
      textOf(shown).trim().replace(/\s+/g, " "),
      "Gazette 27 February 2018hedges as a planHere it isIn the article Read the original",
    );
    assert.match(shown, /<blockquote><q>Here it is<\/q><\/blockquote>/);
    assert.match(shown, /href="\/articles\/one#m1\/"/);
  });

  test("marks the digest's words, which are no quotation", () => {
    const shown = card(passage({ ...full, form: "abstract" }));
    assert.match(shown, /In the digest’s words/);
    assert.doesNotMatch(shown, /<q>|<blockquote/);
    const within = String(passageWordsHtml(passage({ ...full, form: "abstract" }), "en", en, { label: false }));
    assert.doesNotMatch(within, /In the digest’s words/);
  });

  test("says that words may not be shown in place of them", () => {
    const shown = card(passage({ ...full, rights: { mode: "link" } }));
    assert.match(shown, /its words may not be shown/);
    assert.doesNotMatch(shown, /Here it is/);
  });

  test("says the language and the direction of words in another than the page's", () => {
    const arabic = { ...full, lang: "ar" };
    assert.match(card(passage(arabic, "هنا")), /<blockquote lang="ar" dir="rtl">/);
    assert.match(card(passage({ ...arabic, form: "abstract" }, "هنا")), /<span lang="ar" dir="rtl">هنا<\/span>/);
    assert.match(card(passage(full), "ar"), /<blockquote lang="en" dir="ltr">/);
  });

  test("leads to further ones of its kind", () => {
    const shown = card({ ...passage(full), more: { path: "areas/a-one#in-one", count: 3 } });
    assert.match(shown, /<a href="\/areas\/a-one#in-one\/">All 3 passages on this area<\/a>/);
  });

  test("escapes whatever words and names may hold", () => {
    const shown = card({ ...passage(full), text: HOSTILE }, "en", HOSTILE);
    isInert(shown, "div p b time p span span blockquote q p a a".split(" "));
  });
});

describe("what leads to a passage", () => {
  test("is the link alone where nothing can be opened", () => {
    assert.equal(
      String(leadHtml({ look: "chip", href: "/a/#m1", own: "fr" }, "A", "en")),
      '<a class="chip" href="/a/#m1" hreflang="fr">A</a>',
    );
  });

  test("is a button, and after it the link for browsers that open nothing", () => {
    assert.equal(
      String(leadHtml({ look: "chip", href: "/a/#m1", opens: "p_a_1" }, html`<b>A</b>`, "en")),
      '<button type="button" class="chip" popovertarget="p_a_1"><b>A</b></button><a class="chip" href="/a/#m1"><b>A</b></a>',
    );
  });
});
