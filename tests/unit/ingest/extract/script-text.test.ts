import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parse, type DefaultTreeAdapterTypes as Types } from "parse5";
import { putBack, withoutScriptText } from "../../../../src/ingest/extract/page/script-text.ts";
import { parsePage } from "../../../../src/ingest/extract/page/tree.ts";

const OPTIONS = { sourceCodeLocationInfo: true, scriptingEnabled: true };
const LONG = "var a = 1; ".repeat(30);
const CODE = ["", "if (1 < 2) b(); ", "c('</p>'); "].flatMap((inner) => [
  `<script>${inner}${LONG}</script>`,
  `<style>${inner}${LONG}</style>`,
  `<script type="module">${inner}${LONG}</script >`,
]);
const seed = Number(process.env.ACCORD_SEED ?? 20261128);

/** A tree as lines, each node with its places; without what scripts and style sheets hold, and where that ends. */
function listed(node: Types.Node, depth = 0): string[] {
  const isCode = /^(?:script|style)$/.test(node.nodeName);
  const place = node.sourceCodeLocation;
  const tags = place && "startTag" in place ? [place.startTag, place.endTag] : [];
  const places = [place, ...tags].map((each) => (each ? `${each.startOffset}-${each.endOffset}` : "-"));
  const own = [node.nodeName, "value" in node ? node.value : "", ...places].join(" ");
  const inner = "childNodes" in node && !isCode ? node.childNodes : [];
  const held = "content" in node ? [node.content] : [];
  return [`${" ".repeat(depth)}${own}`, ...[...held, ...inner].flatMap((child) => listed(child, depth + 1))];
}

function assertSame(raw: string): "cut" | "whole" {
  const { text, cuts } = withoutScriptText(raw);
  const page = parse(text, OPTIONS);
  if (!putBack(page, cuts)) return "whole";
  assert.deepEqual(listed(page), listed(parse(raw, OPTIONS)), raw);
  return cuts.length > 0 ? "cut" : "whole";
}

describe("a page without the text of its scripts", () => {
  test("is parsed to the same tree with the same places", () => {
    const page = `<!doctype html><head><title>A</title><style>${LONG}</style></head><body><p>One <script>${LONG}</script> two</p>
      <script type="text/javascript" async>if (1 < 2) document.write("<p>");${LONG}</SCRIPT ><div>Three</div></body>`;
    assert.equal(assertSame(page), "cut");
    assert.ok(withoutScriptText(page).text.length < page.length - 3 * LONG.length);
  });

  test("keeps data and formulas, and what is short", () => {
    for (const tag of [
      '<script type="application/ld+json">',
      "<script type='math/tex'>",
      "<script type=text/template>",
    ])
      assert.equal(withoutScriptText(`${tag}${LONG}</script>`).cuts.length, 0, tag);
    assert.equal(withoutScriptText("<script>a</script>").cuts.length, 0);
  });

  for (const [name, raw] of [
    ["a script in a text field", `<textarea><p><script>${LONG}</script></textarea><p>Two`],
    ["a script in a comment", `<!-- <script>${LONG}</script> --><p>Two`],
    ["a style sheet in a drawing", `<svg><style>a { }${LONG}<b>Two</b></style></svg><p>Three`],
    ["a comment inside a script", `<script>${LONG}<!-- <script></script> ${LONG} --></script><p>Two`],
    ["a script that does not end", `<p>One<script>${LONG}<p>Two`],
    ["tags of a table", `<table><tr><script>${LONG}</script><td>One<style>${LONG}</style></table>`],
    ["a choice", `<select><option>One<script>${LONG}</script><style>${LONG}</style></select><p>Two`],
    ["a template", `<template><p>One<script>${LONG}</script></template><p>Two`],
    ["what is shown as it is written", `<xmp><script>${LONG}</script></xmp><plaintext><script>${LONG}</script>`],
    ["an attribute with a tag in it", `<p title="<script>${LONG}</script>">One<script>${LONG}</script></p>`],
    ["a letter that formats across blocks", `<b><p>One<script>${LONG}</script><div>Two</b><p>Three`],
  ] as const)
    test(`loses nothing of ${name}`, () => {
      assertSame(raw);
      const words = (page: Types.Node): string =>
        listed(page)
          .filter((line) => line.trim().startsWith("#text"))
          .join("\n");
      assert.equal(words(parsePage(raw)), words(parse(raw, OPTIONS)));
    });

  test(`whatever tags it is made of (seed ${seed})`, () => {
    const part = fc.constantFrom(
      ..."<script> </script> <style> </style> <script src=a> </script/> <!-- --> <svg> </svg> <math> <textarea> </textarea> <title> </title>".split(
        " ",
      ),
      ..."<p> </p> <b> </b> <table> <tr> <td> </table> <template> </template> <select> <option> </select> <noscript> </noscript> <xmp> </xmp>".split(
        " ",
      ),
      '<p title="',
      '">',
      "<![CDATA[",
      "]]>",
      "<plaintext>",
      "<iframe>",
      "</iframe>",
      "&amp;",
      "One",
      " ",
      "\0",
      "\r\n",
      ...CODE,
      ...CODE,
      `${LONG}a<b${LONG}`,
    );
    let cut = 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 24 }), (parts) => {
        if (assertSame(parts.join("")) === "cut") cut++;
      }),
      { seed, numRuns: 2_000 },
    );
    assert.ok(cut > 250, `only ${cut} pages had a cut`);
  });
});
