import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { escapeHtml, html, join, raw } from "../../../src/lib/html.ts";
import type { HtmlValue } from "../../../src/lib/html.ts";
import { SEED } from "../digest/seed.ts";

describe("html", () => {
  test("should escape strings and keep what is HTML already", () => {
    assert.equal(
      String(html`<p title="${`"'<>&`}">${html`<b>${"<i>"}</b>`}${raw("<br>")}</p>`),
      '<p title="&quot;&#39;&lt;&gt;&amp;"><b>&lt;i&gt;</b><br></p>',
    );
  });

  test("should write arrays one after another and nothing for nothing", () => {
    assert.equal(
      String(html`${["a", html`<b>b</b>`, [1, "<"]]}${null}${undefined}${false}${true}${0}`),
      "a<b>b</b>1&lt;0",
    );
    assert.equal(String(join(["a", raw("<b>"), "&"], ", ")), "a, <b>, &amp;");
  });

  test("should escape an object that only pretends to be HTML", () => {
    const forged = { toString: () => "<script>" } as unknown as HtmlValue;
    assert.throws(() => String(html`${forged}`));
  });

  test("should let no text open a tag or leave an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("<", ">", '"', "'", "&", "a", ";", "é") }), (text) => {
        assert.doesNotMatch(escapeHtml(text), /[<>"']/);
        assert.equal(escapeHtml(text).replace(/&(?:amp|lt|gt|quot|#39);/g, ""), text.replace(/[<>"'&]/g, ""));
      }),
      { seed: SEED },
    );
  });
});
