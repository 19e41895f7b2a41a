import fc from "fast-check";
import { hostileText } from "../hostile.ts";
import { line } from "./text.ts";

/** What no reader of a page sees; the oracle looks for it in what was kept. */
export const HIDDEN = "zqhiddenzq";

const TAGS =
  "p div b i em strong a span ul ol li blockquote pre code h1 h2 h3 h4 table tr td th caption section article aside header footer figure figcaption main nav form label center font dl dt dd details summary br hr img svg math foreignObject desc title mtext mglyph annotation-xml template noscript select option textarea button iframe object xmp plaintext listing noembed style script frameset body html head base meta link ruby rt x-y o:p".split(
    " ",
  );
const ATTRIBUTES = [
  "",
  ' class="article-body"',
  ' id="content"',
  " onclick=PWN()",
  ' onerror="PWN()"',
  " onload='PWN()'",
  ' href="javascript:PWN()"',
  ' href="JaVa\tScRiPt:PWN()"',
  ' href="data:text/html,<script>PWN()</script>"',
  ' src="https://evil.example/x.png"',
  ' srcdoc="<script>PWN()</script>"',
  ' style="background:url(javascript:PWN())"',
  ' data-n="0"',
  ' data-n="99999999999"',
  ' xlink:href="javascript:PWN()"',
  ' title="</p><script>PWN()</script>"',
  ' lang="fr"',
  ' content="0;url=javascript:PWN()" http-equiv="refresh"',
  " hidden",
  ' style="display:none"',
];
const PIECES = [
  "<!--",
  "-->",
  "--!>",
  "<!-- x -->",
  "<![CDATA[ x ]]>",
  "<!doctype html>",
  "<?xml version='1.0'?>",
  "</",
  "<",
  "&lt;script&gt;PWN()&lt;/script&gt;",
  "&#0;&#x110000;&#xd800;&amp;amp;&notit;&NotEqualTilde;",
  `<script>${HIDDEN}; PWN()</script>`,
  `<style>${HIDDEN}{}</style>`,
  `<template><p>${HIDDEN} is a paragraph of a template that nobody ever sees</p></template>`,
  `<svg><text>${HIDDEN}</text></svg>`,
  `<button>${HIDDEN}</button>`,
  `<select><option>${HIDDEN}</option></select>`,
  `<textarea>${HIDDEN}</textarea>`,
  `<iframe>${HIDDEN}</iframe>`,
  `<object>${HIDDEN}</object>`,
  `<noscript><p>${HIDDEN}</p></noscript>`,
  `<math><mi>${HIDDEN}</mi></math>`,
  "<svg><script>PWN()</script></svg>",
  '<svg></p><style><a id="</style><img src=1 onerror=PWN()>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=PWN()&gt;">',
  "<img src=x onerror=PWN()>",
  "<a href=javascript:PWN()>x</a>",
  "<details open ontoggle=PWN()>x</details>",
  "<p>The first paragraph of the article is long enough to be taken for one, with a comma, and with another.</p>",
  "<ul>x {PWN()}</ul>",
  "<pre>\n\n  a {PWN()}\n```\n</pre>",
  "<br><br>",
];

const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
      .map(([tag, more]) => `<${tag}${more}>`),
  },
  { weight: 3, arbitrary: fc.constantFrom(...TAGS).map((tag) => `</${tag}>`) },
  { weight: 4, arbitrary: line.map((text) => `<p>${text}</p>`) },
  { weight: 2, arbitrary: line },
  { weight: 1, arbitrary: hostileText },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...TAGS), fc.integer({ min: 2, max: 60 }))
      .map(([tag, times]) => `<${tag}>`.repeat(times)),
  },
);

const soup = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(""));

const HEADS = [
  "",
  '<meta charset="utf-8"><title>The bridge of Larn</title>',
  '<title>The bridge</title><meta property="article:published_time" content="2019-05-04T10:00:00Z"><link rel="canonical" href="https://paper.example/2019/05/04/bridge">',
  '<meta charset="utf-16"><title>x</title><base href="javascript:PWN()">',
  '<meta property="og:url" content="javascript:PWN()"><title></title>',
];
const BODY =
  "<p>The town of Larn opened its new swing bridge on 4 May 2019, after nine years of work, and after many delays.</p>".repeat(
    3,
  );

/** Pages: tag soup alone, and soup inside a page that has an article. */
export const page: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: soup },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...HEADS), soup, soup)
      .map(
        ([head, before, after]) =>
          `<html><head>${head}</head><body><h1>A bridge</h1>${before}${BODY}${after}</body></html>`,
      ),
  },
);
