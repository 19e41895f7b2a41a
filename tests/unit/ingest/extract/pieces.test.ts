import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { islandPage, ownTexts, PROSE, readPage } from "./island.ts";

const LEAD = "A lost key kept the Torsholm ferry in harbour on Sunday, the council said.";

/** Parts of an article that look like a page's frame, and a text of theirs that has to be shown. */
const KEPT: [name: string, html: string, text: string][] = [
  [
    "a lead in the header",
    `<article><header><h1>HEAD</h1><p class="dek">${LEAD}</p></header><div>BODY</div></article>`,
    LEAD,
  ],
  [
    "a lead in a box",
    `<div><h1>HEAD</h1><div class="intro"><p>${LEAD}</p></div></div><div><div>BODY</div></div>`,
    LEAD,
  ],
  [
    "a German lead",
    `<article><header><h1>HEAD</h1><div class="vorspann">Ein verlorener Schlüssel hielt die Fähre am Sonntag im Hafen.</div></header><div>BODY</div></article>`,
    "Ein verlorener Schlüssel hielt die Fähre am Sonntag im Hafen.",
  ],
  [
    "a lead that is called a teaser",
    `<article><h1>HEAD</h1><div class="teaser"><p><strong>${LEAD}</strong></p></div><div>BODY</div></article>`,
    LEAD,
  ],
  [
    "a linked paragraph",
    `<article><h1>HEAD</h1>BODY<p><a href="/key">Two men from the northern pier denied that they had borrowed the key.</a></p>BODY2</article>`,
    "Two men from the northern pier denied that they had borrowed the key.",
  ],
  [
    "a folded rest",
    `<article><h1>HEAD</h1>BODY<div style="display: none"><p>Behind the button the captain goes on to speak of the coat, and at length.</p></div><button>Show more</button></article>`,
    "Behind the button the captain goes on to speak of the coat, and at length.",
  ],
  [
    "a folded rest by attribute",
    `<article><h1>HEAD</h1>BODY<section hidden><p>Behind the button the captain goes on to speak of the coat, and at length.</p></section></article>`,
    "Behind the button the captain goes on to speak of the coat, and at length.",
  ],
  [
    "notes",
    `<article><h1>HEAD</h1>BODY<p>The register is complete.<sup><a href="#note-1">1</a></sup></p>BODY2<div class="footnotes"><ol><li id="note-1">One page is stained. <a href="#r">↩</a></li></ol></div></article>`,
    "1. One page is stained.",
  ],
  [
    "a list that is introduced",
    `<article><h1>HEAD</h1>BODY<p>The chapel holds these things:</p><ul><li>Coats</li><li>Keys</li><li>Instagram</li></ul>BODY2</article>`,
    "Instagram",
  ],
  [
    "a list by letters",
    `<article><h1>HEAD</h1>BODY<p>Point c was put off.</p><ol type="a" start="2"><li>Mend the ramp before the winter comes.</li><li>Copy the key at the smith's in the village.</li></ol>BODY2</article>`,
    "c. Copy the key at the smith's in the village.",
  ],
  [
    "a list that counts down",
    `<article><h1>HEAD</h1>BODY<ol reversed><li>The chapel, where the coat hung all winter long.</li><li>The quay, where the ferry waited for two hours.</li></ol>BODY2</article>`,
    "2. The chapel, where the coat hung all winter long.",
  ],
  [
    "a shadow root with a slot",
    `<h1>HEAD</h1><island-story><template shadowrootmode="open"><div>BODY<slot></slot></div></template><p>What stands in the slot is read as well, said the harbour office.</p></island-story>`,
    "What stands in the slot is read as well, said the harbour office.",
  ],
  [
    "text in noscript alone",
    `<main><h1>HEAD</h1><div id="root"></div><noscript><article>BODY<p>Nobody drew this page, yet it can be read.</p>BODY2</article></noscript></main>`,
    "Nobody drew this page, yet it can be read.",
  ],
  [
    "a post",
    `<article><h1>HEAD</h1>BODY<blockquote class="twitter-tweet"><p>No key, no ferry. We are sorry for the wait.</p>— Torsholm Ferries (@torsholmferries)</blockquote>BODY2</article>`,
    "No key, no ferry. We are sorry for the wait.",
  ],
];
const BODY = PROSE.map((text) => `<p>${text}</p>`).join("");
const page = (html: string) =>
  `<!doctype html><html lang="en"><head><title>Ferry waits for a key</title></head><body>${html
    .replace("HEAD", "Ferry waits for a key")
    .replace("BODY2", `<p>${PROSE[0]!.replace("Sunday", "Friday")}</p>`)
    .replace("BODY", BODY)}</body></html>`;

describe("pieces of an article that look like a page's frame", () => {
  for (const [name, html, text] of KEPT) {
    test(`should be kept: ${name}`, () => {
      assert.ok(ownTexts(page(html)).includes(text), JSON.stringify(ownTexts(page(html)), null, 1));
    });
  }

  test("should make a heading of a button that is all of it, and of a heading with a widget", () => {
    const html = islandPage("<h2><button>Who holds the key?</button></h2>").replace(
      PROSE[2]!,
      `x</p><h3>Who sold the coat<div><button>Link</button></div></h3><p>${PROSE[2]}`,
    );
    const headings = readPage(html)
      .blocks.filter(({ kind }) => /^h\d$/.test(kind))
      .map(({ text }) => text.text);
    assert.deepEqual(headings, ["Who holds the key?", "Who sold the coat"]);
  });

  test("should all be kept in a page without a frame, with a headline, with another, and with none", () => {
    const more =
      "<ul><li>A second key, told at length here.</li><li>A second coat, told at length here.</li></ul>" +
      '<p>Visit <a href="https://isle.example/key">the council’s page</a> for more about the key.</p>';
    for (const head of ["<h1>Torsholm ferry waits for a key</h1>", "<h2>Torsholm ferry waits for a key</h2>", ""]) {
      const body = `${head}${PROSE.map((text) => `<p>${text}</p>`).join("")}${more}`;
      const html = `<html><head><title>Torsholm ferry waits for a key</title></head><body>${body}</body></html>`;
      const texts = readPage(html).blocks.map(({ text }) => text.text);
      for (const text of [...PROSE, "A second coat, told at length here."]) assert.ok(texts.includes(text), text);
      assert.ok(texts.some((text) => text.startsWith("Visit the council")));
    }
  });

  test("should be paragraphs where they stand as they were typed, and code where they are code", () => {
    const typed = `<html><body><pre>Torsholm ferry waits for a key\n\n${PROSE.join("\n\n").replaceAll(", ", ",\n")}</pre></body></html>`;
    const blocks = readPage(typed).blocks.filter(({ text }) => PROSE.includes(text.text));
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ["p", "p", "p"],
    );
    const code = "const key = coat.find();\n\nif (key) {\n  ferry.leave(key);\n}";
    const kinds = readPage(islandPage(`<pre>${code}</pre>`)).blocks.map(({ kind }) => kind);
    assert.ok(kinds.includes("pre"), kinds.join());
  });

  test("should be kept in a short page without a frame in Japanese, and no foot with them", () => {
    const told =
      "<p>青浜市議会は月曜日、古い橋を冬までに修理することを決めた。費用をめぐって長い議論があった。</p><p>工事は五月に始まり、新しい床版ができるまで渡し船が車を運ぶと議員らは述べた。</p>";
    const html = `<html lang="ja"><head><title>橋を修理</title></head><body><h1>橋を修理</h1>${told}<p>© 1999 青浜新聞</p></body></html>`;
    const texts = readPage(html).blocks.map(({ text }) => text.text);
    assert.equal(texts.length, 3);
    assert.ok(!texts.some((text) => text.includes("©")));
  });

  test("should not all be kept where a page is laid out by tables, or says that it wants a script", () => {
    const rows = `<tr><td>${PROSE.map((text) => `<p>${text}</p>`).join("")}</td></tr><tr><td><p>You receive this mail because you signed up. <a href="x">Unsubscribe</a></p></td></tr>`;
    for (const html of [
      `<table><tr><td><h1>The key</h1></td></tr>${rows}</table>`,
      `<noscript>You need to enable JavaScript to run this app.</noscript><h1>The key</h1><p>${PROSE.join("</p><p>")}</p>`,
      `<h1>The key</h1><p>${PROSE.join("</p><noscript><p>You need to enable JavaScript.</p></noscript><p>")}</p>`,
    ]) {
      const texts = readPage(`<html><head><title>The key</title></head><body>${html}</body></html>`).blocks;
      assert.ok(!texts.some(({ text }) => /Unsubscribe|enable JavaScript/.test(text.text)));
      assert.ok(texts.some(({ text }) => text.text === PROSE[0]));
    }
  });

  test("should not take another story's teaser for the lead", () => {
    const other = "Three boats were late on Monday, and nobody on the quay could say why.";
    for (const inside of [`<p>${other} <a href="/boats">more</a></p>`, `<h3>Boats late again</h3><p>${other}</p>`]) {
      const html = page(`<article><h1>HEAD</h1><div class="teaser">${inside}</div><div>${BODY}</div></article>`);
      assert.ok(!readPage(html).blocks.some(({ text }) => text.text.includes(other)), inside);
    }
  });

  test("should keep the lines of verse, and of nothing else", () => {
    const song =
      "The key is in the coat,<br>the coat is on the wall,<br>the wall is in the boat,<br>and no one knows at all.";
    for (const html of [
      `<p>${song}</p>`,
      `<blockquote><p>${song}</p></blockquote>`,
      `<blockquote>${song}</blockquote>`,
    ]) {
      const verse = readPage(islandPage(html)).blocks.filter(({ kind }) => kind === "verse");
      assert.deepEqual(
        verse.map(({ text }) => text.text),
        [song.replaceAll("<br>", "\n")],
      );
    }
    const address = "<p>Harbour Office<br>Quay 4<br>Torsholm</p>";
    assert.ok(readPage(islandPage(address)).blocks.every(({ kind }) => kind !== "verse"));
  });

  test("should part the words of elements of the site's own", () => {
    const html = page(
      `<article><h1>HEAD</h1>${PROSE.map((text) => `<isle-par>${text}</isle-par>`).join("")}</article>`,
    );
    assert.deepEqual(
      readPage(html)
        .blocks.slice(1)
        .map(({ text }) => text.text),
      PROSE,
    );
  });

  test("should part a kicker from the headline", () => {
    const html = page(
      `<article><h1><span class="eyebrow">Harbours</span><span>Ferry waits</span><br>for a key</h1>${BODY}</article>`,
    );
    assert.equal(readPage(html).blocks.find(({ kind }) => kind === "title")?.text.text, "Ferry waits for a key");
  });

  test("should give captions to pictures and the name below a quotation to the quotation", () => {
    const html = islandPage(
      '<figure><img src="a.jpg"><figcaption>The ramp in spring</figcaption></figure><figure class="quote"><blockquote><p>The coat was mine, and so was the key in it.</p></blockquote><figcaption>Ingrid Aske, ticket seller</figcaption></figure>',
    );
    const { media, blocks } = readPage(html);
    assert.deepEqual(
      media.map(({ caption }) => caption),
      ["The ramp in spring"],
    );
    const texts = blocks.map(({ kind, text }) => `${kind} ${text.text}`);
    assert.ok(texts.includes("blockquote The coat was mine, and so was the key in it."), texts.join("\n"));
    assert.ok(texts.includes("p — Ingrid Aske, ticket seller"), texts.join("\n"));
  });
});
