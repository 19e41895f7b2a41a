import assert from "node:assert/strict";
import { test } from "node:test";
import { ShownText } from "../../../src/editor/suggest/fragment.ts";

const fragmentOf = (mdx: string, text: string) => new ShownText(mdx).fragmentOf(text);

const MDX = `One &lt; two. It cost <Figure id="f-1">12 million</Figure> euros. <Quote id="q-1">Good. Very good.</Quote> She left.

Twice. Twice.
`;

test("should give a passage as it is written, with the marks in it", () => {
  assert.equal(fragmentOf(MDX, "It cost 12 million euros."), 'It cost <Figure id="f-1">12 million</Figure> euros.');
  assert.equal(fragmentOf(MDX, "One < two."), "One &lt; two.");
});

test("should stay inside a mark that it fills, and take in whole one that it ends with", () => {
  assert.equal(fragmentOf(MDX, "Good. Very good."), "Good. Very good.");
  assert.equal(fragmentOf(MDX, "euros. Good. Very good."), 'euros. <Quote id="q-1">Good. Very good.</Quote>');
});

test("should give nothing where a mark crosses the edge, or the passage stands nowhere or twice", () => {
  assert.equal(fragmentOf(MDX, "euros. Good."), null);
  assert.equal(fragmentOf(MDX, "Absent."), null);
  assert.equal(fragmentOf(MDX, "Twice."), null);
  assert.equal(fragmentOf(MDX, " "), null);
});
