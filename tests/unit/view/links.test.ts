import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createTranslator, INTERFACE_LANGUAGES } from "../../../src/i18n/index.ts";
import { html } from "../../../src/lib/html.ts";
import { areaHtml, nameHtml, sourceChipHtml } from "../../../src/view/links.ts";
import { STANCE_KINDS, stanceWord } from "../../../src/view/marks.ts";
import { HOSTILE, isInert, textOf } from "./html-text.ts";

const en = createTranslator("en");

describe("a source chip", () => {
  test("leads to the article, and says its language where that is another", () => {
    const chip = (own?: string): string =>
      String(sourceChipHtml({ name: "Gazette", href: "/articles/one/#p1", own }, "en", en));
    assert.equal(chip("fr"), '<a class="chip" href="/articles/one/#p1" hreflang="fr">Gazette</a>');
    assert.equal(chip("en"), '<a class="chip" href="/articles/one/#p1">Gazette</a>');
    assert.equal(chip(), chip("en"));
  });

  test("shows a stance as a shape and tells it to screen readers, in every language", () => {
    for (const lang of INTERFACE_LANGUAGES) {
      const t = createTranslator(lang);
      for (const stance of STANCE_KINDS) {
        const shown = sourceChipHtml({ name: "Gazette", href: "/a/", stance }, lang, t);
        assert.equal(textOf(shown), `${stanceWord(stance, t)}: Gazette`);
        assert.match(String(shown), new RegExp(`class="stance stance-${stance}"><span class="vh">`));
      }
    }
  });

  test("without an address is no link", () => {
    assert.equal(
      String(sourceChipHtml({ name: html`<span class="name">Gazette</span>` }, "en", en)),
      '<span class="chip"><span class="name">Gazette</span></span>',
    );
  });

  test("escapes a name and an address", () => {
    const shown = sourceChipHtml({ name: HOSTILE, href: HOSTILE, own: HOSTILE, stance: "asserts" }, "en", en);
    isInert(shown, ["a", "span", "span"]);
    assert.equal(textOf(shown), `asserts: ${HOSTILE}`);
  });
});

describe("an area", () => {
  const label = { en: "One & all", fr: "Un" };

  test("is a tag in the page's language, or says the language it is in", () => {
    assert.equal(
      String(areaHtml({ label, href: "/areas/one/" }, "fr", "en")),
      '<a class="tag" href="/areas/one/">Un</a>',
    );
    assert.equal(
      String(areaHtml({ label, href: "/areas/one/" }, "ar", "en")),
      '<a class="tag" href="/areas/one/"><span lang="en" dir="ltr">One &amp; all</span></a>',
    );
  });

  test("may say how much of it there is, and that its page is this one", () => {
    assert.equal(
      String(areaHtml({ label, href: "/t/", count: 0, current: true }, "fr", "en")),
      '<a class="tag" href="/t/" aria-current="page">Un <span class="num">0</span></a>',
    );
  });

  test("escapes its label and address", () => {
    const shown = areaHtml({ label: { en: HOSTILE }, href: HOSTILE, count: 3 }, "fr", "en");
    isInert(shown, ["a", "span", "span"]);
    assert.equal(textOf(shown), `${HOSTILE} 3`);
  });
});

test("a name is a link to its page, whatever it holds", () => {
  assert.equal(String(nameHtml({ name: "Ada", href: "/names/ada/" })), '<a href="/names/ada/">Ada</a>');
  const shown = nameHtml({ name: HOSTILE, href: HOSTILE });
  isInert(shown, ["a"]);
  assert.equal(textOf(shown), HOSTILE);
});
