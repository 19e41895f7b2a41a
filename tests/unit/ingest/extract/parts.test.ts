import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readHtml } from "../../../../src/ingest/read/html.ts";
import { Quarantine } from "../../../../src/ingest/quarantine.ts";
import { islandPage, PROSE, readPage } from "./island.ts";

const CONSENT =
  "We and our 412 partners keep cookies on your device to measure and to advertise, and you may object in the settings at any time. ".repeat(
    4,
  );
const COMMENT =
  "I have taken this ferry every week for eleven years, and in all that time, believe it or not, nobody has ever found a key in a coat. ".repeat(
    2,
  );

/** What stands beside an article, and may be longer than it. */
const LEFT: [name: string, html: string, words: string][] = [
  ["a dialog", `<div role="dialog"><p>${CONSENT}</p></div>`, "412 partners"],
  ["a banner of cookies", `<div id="cookie-banner"><p>${CONSENT}</p></div>`, "412 partners"],
  ["comments", `<section class="comments">${`<p>${COMMENT}</p>`.repeat(6)}</section>`, "eleven years"],
  ["Leserkommentare", `<div id="kommentare">${`<p>${COMMENT}</p>`.repeat(6)}</div>`, "eleven years"],
  [
    "another article",
    `<article><h1>Smith moves to the mainland</h1><p>${COMMENT}</p><p>${COMMENT}</p></article>`,
    "eleven years",
  ],
  [
    "the author's life",
    '<div class="author-bio"><p>Oda Lind has written about harbours and islands since 2009, and lives in a lighthouse.</p></div>',
    "lighthouse",
  ],
  ["an offer", '<div class="x1"><p>To continue reading, subscribe for 2 crowns a week.</p></div>', "2 crowns"],
  [
    "un abonnement",
    '<div class="x1"><p>Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.</p></div>',
    "abonnés",
  ],
];

describe("what stands beside an article", () => {
  for (const [name, html, words] of LEFT) {
    test(`should not be shown, and be in the ledger: ${name}`, () => {
      const page = islandPage("", { after: html });
      const draft = readPage(page);
      const shown = draft.blocks.map(({ text }) => text.text).join("\n");
      assert.ok(!shown.includes(words), shown);
      for (const text of PROSE) assert.ok(shown.includes(text), shown);
      const place = page.indexOf(words);
      assert.ok(
        draft.ledger.some(({ op, span }) => op === "remove" && span.start <= place && span.end >= place + words.length),
      );
    });
  }

  test("should say that there is more", () => {
    const doubts = (after: string) => readPage(islandPage("", { after })).doubts?.join(" ") ?? "";
    assert.equal(doubts(""), "");
    assert.match(doubts('<div class="paywall"><p>Subscribe for 2 crowns a week.</p></div>'), /only the beginning/);
    assert.match(doubts(`<article><h1>Smith moves away</h1><p>${COMMENT}</p></article>`), /another article/);
  });

  test("should not hide the article that a dialog stands in front of", () => {
    const page = islandPage("", { before: `<div aria-modal="true"><p>${CONSENT}</p></div>` }).replace(
      "<article>",
      '<article aria-hidden="true">',
    );
    const shown = readPage(page).blocks.map(({ text }) => text.text);
    assert.deepEqual(shown.slice(1), PROSE);
  });

  for (const [name, page] of [
    [
      "English",
      "<title>One moment please</title><h1>paper.example</h1><p>We are checking your browser before you go on.</p><noscript>Please enable JavaScript</noscript>",
    ],
    ["German", "<title>paper.example</title><p>Bitte bestätigen Sie, dass Sie ein Mensch sind.</p>"],
    [
      "asking for consent",
      `<title>Before you continue to Tidings</title><h1>Before you continue</h1><p>${CONSENT.slice(0, 390)}.</p><p>If you accept, we keep cookies.</p>`,
    ],
    ["French", "<title>Accès refusé</title><p>Vous n'êtes pas autorisé à voir cette page.</p>"],
  ] as const) {
    test(`should leave out a page that checks its visitor: ${name}`, () => {
      assert.throws(() => readHtml(`<!doctype html><html><head>${page}</html>`), Quarantine);
    });
  }

  test("should read an article whose headline begins as such a page's does", () => {
    const title = "Before you continue on foot, mind the ramp";
    assert.equal(readPage(islandPage("", { title })).blocks.length, 1 + PROSE.length);
  });

  test("should read pages that broken or strange markup made unreadable", () => {
    const icons = `<svg>${"<use href='#a'/>".repeat(520)}</svg>`;
    for (const html of [
      islandPage(icons),
      islandPage("<noscript><div><p>Scripts are off</noscript>"),
      islandPage("\0"),
    ]) {
      assert.deepEqual(
        readPage(html)
          .blocks.slice(1)
          .map(({ text }) => text.text),
        PROSE,
      );
    }
  });
});
