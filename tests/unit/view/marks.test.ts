import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createTranslator, INTERFACE_LANGUAGES } from "../../../src/i18n/index.ts";
import { CLAIM_STATUSES, OVERRIDE_STATUSES, SHOWN_STATUSES, STANCES } from "../../../src/schemas/claim.ts";
import { derivationWords, STANCE_KINDS, stanceHtml, statusHtml, unreviewedHtml } from "../../../src/view/marks.ts";
import { stanceClass } from "../../../src/view/classes.ts";
import { HOSTILE, isInert, textOf } from "./html-text.ts";

const en = createTranslator("en");

describe("a stance", () => {
  test("is a class and a word, in every language", () => {
    assert.equal(String(stanceHtml("hedges", en)), '<span class="stance stance-hedges">hedges</span>');
    for (const lang of INTERFACE_LANGUAGES) {
      const t = createTranslator(lang);
      const words = STANCE_KINDS.map((kind) => textOf(stanceHtml(kind, t)));
      assert.equal(new Set(words).size, STANCES.length + 2, `${lang}: ${words.join(", ")}`);
      for (const [i, kind] of STANCE_KINDS.entries()) assert.equal(words[i], t(`stance.${kind}`));
    }
  });

  test("explains itself to a pointer where asked", () => {
    assert.equal(
      String(stanceHtml("silent", en, { help: true })),
      '<span class="stance stance-silent" title="Does not mention it.">silent</span>',
    );
    assert.doesNotMatch(String(stanceHtml("silent", en)), /title/);
  });

  test("that a program found says that nobody reviewed it, and has no explanation", () => {
    assert.equal(
      String(stanceHtml("found", en, { help: true })),
      `<span class="stance stance-found">${en("site.notReviewed")}</span>`,
    );
  });

  test("may be a shape whose words only a screen reader says, beside other content", () => {
    assert.equal(
      String(stanceHtml("disputes", en, { hidden: "One: disputes. ", title: "One", content: "2" })),
      '<span class="stance stance-disputes" title="One"><span class="vh">One: disputes. </span>2</span>',
    );
  });

  test("escapes every word it is given", () => {
    const shown = stanceHtml("asserts", en, { hidden: HOSTILE, title: HOSTILE, content: HOSTILE });
    isInert(shown, ["span", "span"]);
    assert.equal(textOf(shown), HOSTILE + HOSTILE);
  });

  test("gives its class to whatever else has its shape", () => {
    assert.equal(stanceClass("found"), "stance stance-found");
  });
});

describe("a status", () => {
  test("is a class and a word, in every language", () => {
    assert.equal(
      String(statusHtml({ status: "single-source" }, en)),
      '<span class="status status-single-source">Single source</span>',
    );
    for (const lang of INTERFACE_LANGUAGES) {
      const t = createTranslator(lang);
      for (const status of CLAIM_STATUSES) assert.equal(textOf(statusHtml({ status }, t)), t(`status.${status}`));
    }
  });

  test("that an editor set has the editor's word and shape, and says that the editor set it", () => {
    for (const status of OVERRIDE_STATUSES) {
      const shown = String(statusHtml({ status: "overridden", override: { status } }, en, { help: true }));
      assert.ok(shown.startsWith(`<span class="status status-${status}" title="The editor set`), shown);
      assert.equal(textOf(shown), en(`override.${status}`));
    }
  });

  test("ignores an editor's status that was not applied", () => {
    const claim = { status: "contested", override: { status: "settled" } } as const;
    assert.equal(String(statusHtml(claim, en)), '<span class="status status-contested">Contested</span>');
  });

  test("is one of those that have a colour of their own", () => {
    assert.deepEqual([...SHOWN_STATUSES].sort(), [...new Set([...CLAIM_STATUSES, ...OVERRIDE_STATUSES])].sort());
  });
});

test("what nobody has reviewed says so, and why, in every language", () => {
  for (const lang of INTERFACE_LANGUAGES) {
    const t = createTranslator(lang);
    const shown = String(unreviewedHtml(t));
    assert.equal(textOf(shown), t("site.notReviewed"));
    assert.match(shown, /^<span class="unreviewed" title="[^"<>]+">/);
  }
});

test("a derivation without a word of the interface is shown as it is written", () => {
  assert.equal(derivationWords("credits", en), en("derivation.credits"));
  assert.equal(derivationWords("sings <b>", en), "sings <b>");
});
