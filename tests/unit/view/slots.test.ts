import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fillSlot, HTML_SLOTS, TEXT_SLOTS } from "../../../src/view/article/index.ts";
import { compileTemplate, fillTemplate, token } from "../../../src/view/article/placeholders.ts";
import type { SlotContext } from "../../../src/view/article/context.ts";
import { spokenWords } from "../../../src/view/quotation.ts";
import type { ProofState } from "../../../src/schemas/verified.ts";
import { slotContext } from "./digest.ts";

/** A template that holds every slot, text slots in an attribute. */
const TEMPLATE = compileTemplate(
  [
    ...Object.keys(TEXT_SLOTS).map((name) => `<meta content="${token("text", name)}">`),
    ...Object.keys(HTML_SLOTS).map((name) => `<div>${token("html", name)}</div>`),
  ].join("\n"),
);
const pageOf = (context: SlotContext): string => fillTemplate(TEMPLATE, (slot) => fillSlot(slot, context));

const sum = "0123456789ab";
const raw = { file: "one.txt", sha256: "0".repeat(64) };

describe("the article page's slots", () => {
  test("escape whatever an article's own words may hold", () => {
    const hostile = `"><script>alert('1')</script>&amp;\uE0A0html:body\uE0A1`;
    const context = slotContext(
      [
        {
          id: "one",
          front: {
            title: hostile,
            byline: hostile,
            note: { en: hostile },
            rights: { mode: "full", licence: hostile, holder: hostile },
            media: [{ caption: hostile, credit: hostile }],
            raw: { ...raw, file: hostile },
            cleaning: [{ op: "repair", at: "1-2", sum, reason: "likely-typo", now: hostile }],
            image: {
              file: "images/one.jpg",
              alt: hostile,
              credit: hostile,
              licence: { name: hostile },
              caption: hostile,
            },
            url: "https://example.org/?a=1&b=%22%3E<script>alert(1)</script>",
          },
          body: `<Evidence claim="c-one" stance="asserts" modality="fact" at="1-2" sum="${sum}" note="&lt;script&gt;alert(2)&lt;/script&gt;">Text</Evidence>`,
        },
      ],
      { images: { "images/one.jpg": { width: 800, height: 500, sha256: "0".repeat(64) } } },
    );
    const page = pageOf(context);
    assert.doesNotMatch(page, /<script/i);
    assert.match(page, /&lt;script&gt;alert\(&#39;1&#39;\)/);
    assert.equal(page.match(/>Text</g)?.length, 1, "a token in a title is not filled in");
  });

  test("set the command that proves an article as code, in every state of its proof", () => {
    const context = slotContext([{ id: "one", front: { raw }, body: "Text." }]);
    const proofs: ProofState[] = [
      { state: "never" },
      { state: "recorded" },
      { state: "edited", marks: ["<b> at 1-2"] },
    ];
    for (const proof of proofs) {
      const digest = { ...context.digest, proofs: { one: proof } };
      const shown = HTML_SLOTS.provenance({ ...context, digest });
      assert.match(shown, /: <code dir="ltr">npm run verify -- FOLDER<\/code><\/d(?:d|etails)>/, proof.state);
      // Only what has changed is for everybody.
      assert.equal(/<dt>Proof<\/dt>/.test(shown), proof.state === "edited", proof.state);
      assert.doesNotMatch(shown, /<b>/);
    }
  });

  test("give every mark a numbered note that leads to its claim and back", () => {
    const context = slotContext([
      {
        id: "one",
        front: { raw, rights: { mode: "full" }, url: "https://example.org/one" },
        body: `<Evidence claim="c-one" stance="hedges" modality="talks" at="1-9" sum="${sum}" words="first … last" note="A remark.">A <Figure id="f-one" subject="cats-counted" value="92400000" unit="cats" asOf="2018-02" at="3-5" sum="${sum}">92.4 million</Figure> text</Evidence> and “<Quote id="q-one" at="20-24" sum="${sum}" flags="unattributed cut">well</Quote>”.`,
      },
    ]);
    const margin = HTML_SLOTS.margin(context);
    for (const n of [1, 2, 3]) {
      assert.match(margin, new RegExp(`<li id="n${n}"><a class="back" href="#m${n}" role="doc-backlink">${n}<`));
      assert.match(HTML_SLOTS.body(context), new RegExp(`id="m${n}"[^]*href="#n${n}"`));
    }
    assert.match(margin, /<a href="\.\.\/\.\.\/claims\/c-one\/">One is one\.<\/a>/);
    assert.match(margin, /stance-hedges">hedges<\/span> · talks/);
    assert.match(margin, /A remark\./);
    assert.match(margin, /92\.4\smillion\scats/);
    assert.match(margin, /Unattributed \(cut\)/);
    assert.match(HTML_SLOTS.provenance(context), /href="https:\/\/example\.org\/one#:~:text=first,last"/);
    assert.match(HTML_SLOTS.margin({ ...context, lang: "fr" }), /Un est un\./);
  });

  test("say that an untitled article is untitled, and where a title comes from", () => {
    const untitled = slotContext([{ id: "one", front: { title: null }, body: "Text." }]);
    assert.match(HTML_SLOTS.heading(untitled), /<h1>Untitled<\/h1>/);
    assert.equal(TEXT_SLOTS.title(untitled), "Untitled article one");
    const fromLead = slotContext([
      { id: "one", front: { titleBasis: "lead", lang: "fr", read: false }, body: "Text." },
    ]);
    assert.match(HTML_SLOTS.heading(fromLead), /<h1 lang="fr">A title<\/h1>/);
    assert.match(HTML_SLOTS.heading(fromLead), /shortened from the first paragraph/);
    assert.match(HTML_SLOTS.heading(fromLead), /Not yet read/);
  });

  test("summarise the ledger and list it by operation and reason", () => {
    const entry = (op: string, at: string, reason: string, now?: string) => ({
      op,
      at,
      sum,
      reason,
      ...(now && { now }),
    });
    const context = slotContext([
      {
        id: "one",
        front: {
          raw,
          cleaning: [
            entry("remove", "1-2", "site-boilerplate"),
            entry("remove", "3-4", "site-boilerplate"),
            entry("repair", "5-7", "space-before-punctuation", ","),
            entry("annotate", "8-9", "an-unknown-reason"),
          ],
        },
        body: "Text.",
      },
    ]);
    const block = HTML_SLOTS.provenance(context);
    assert.match(block, /cleaned: 2 passages removed · 1 repair</);
    assert.match(block, /boilerplate of the site: <bdi class="num">1-2<\/bdi> · <bdi class="num">3-4<\/bdi>/);
    assert.match(block, /5-7<\/bdi> → <q>,<\/q>/);
    assert.match(block, /an unknown reason/);
  });

  test("tell what the raw file holds beside the text by kind and size, and what opened it", () => {
    const parts = (kind: string, count: number, bytes: number) => ({
      op: "remove",
      at: "0-0",
      sum,
      reason: "container-part",
      parts: { kind, count, bytes },
    });
    const context = slotContext([
      {
        id: "one",
        front: {
          raw: { ...raw, file: "one.eml", item: "part 1", reader: "postal-mime@4.0.0", sum },
          cleaning: [parts("image/png", 3, 20480), parts("application/pdf", 1, 512)],
        },
        body: "Text.",
      },
    ]);
    const block = HTML_SLOTS.provenance(context);
    assert.match(block, /held beside the text: 3 × image\/png, 20,480 bytes · 1 × application\/pdf, 512 bytes/);
    assert.doesNotMatch(block, /0-0|passages removed/);
    assert.match(block, /part 1, opened with postal-mime@4\.0\.0/);
    assert.match(HTML_SLOTS.provenance({ ...context, lang: "fr" }), /20.480 bytes|20.480 octets/u);
  });

  test("lead to the articles before and after, and to nothing where there is one", () => {
    const articles = ["one", "two", "three"].map((id, i) => ({
      id,
      front: { title: id, published: `2018-02-0${i + 1}`, publishedBasis: "editor" },
      body: "Text.",
    }));
    const [first] = articles;
    const context = slotContext(articles);
    const middle = { ...context, article: context.digest.articles[1]! };
    assert.match(
      HTML_SLOTS.related(middle),
      /rel="prev" href="\.\.\/\.\.\/articles\/one\/"[^]*rel="next" href="\.\.\/\.\.\/articles\/three\/"/,
    );
    assert.doesNotMatch(HTML_SLOTS.related(context), /rel="prev"/);
    assert.equal(HTML_SLOTS.related(slotContext([first!])), "");
  });

  test("have a sentence for an article without marks", () => {
    assert.match(
      HTML_SLOTS.margin(slotContext([{ id: "one", front: {}, body: "Text." }])),
      /No passage of this article is marked yet/,
    );
  });

  test("throw for a slot that nothing fills", () => {
    const context = slotContext([{ id: "one", front: {}, body: "Text." }]);
    assert.throws(() => fillSlot({ kind: "html", name: "constructor" }, context), /nothing fills/);
  });
});

describe("rights on the article page", () => {
  const body = [
    "Alpha beta gamma delta epsilon zeta.",
    "Eta theta iota kappa lambda mu nu xi omikron pi.",
    `Zephyrine <Quote id="q-one" at="90-99" sum="${sum}" speaker="Somebody">withheldword and so much more</Quote> and <Evidence claim="c-one" stance="asserts" modality="fact" at="80-120" sum="${sum}" words="secretfirst and some … more and secretlast">secretpassage follows here</Evidence>.`,
  ].join("\n\n");
  const page = (rights: object, front: object = {}): string =>
    pageOf(slotContext([{ id: "one", front: { raw, rights, url: "https://example.org/", ...front }, body }]));

  test("full: every word", () => {
    for (const word of ["Alpha", "Zephyrine", "withheldword", "secretpassage", "secretfirst"])
      assert.match(page({ mode: "full" }), new RegExp(word));
  });

  test("excerpt: what claims cite, then the opening, the last passage of it cut, and none of the withheld words", () => {
    const html = page({ mode: "excerpt", words: 11 });
    assert.match(html, /<p id="p1">Alpha beta gamma delta epsilon zeta\.<\/p>/);
    assert.match(html, /<p id="p2">Eta theta …<\/p>/);
    assert.match(html, /<p id="p3">… secretpassage follows here …<\/p>/);
    for (const word of ["iota", "Zephyrine", "withheldword", "secretfirst"])
      assert.doesNotMatch(html, new RegExp(word));
    assert.match(html, /The rest of the text may not be shown here/);
    assert.match(html, /One is one\./, "the claim, in the digest's own words, is still listed");
    assert.doesNotMatch(html, /href="#m\d/, "no note leads to a passage that is not there");
  });

  test("link: no word of the text", () => {
    const html = page({ mode: "link" });
    for (const word of ["Alpha", "Eta", "Zephyrine", "withheldword", "secretpassage"])
      assert.doesNotMatch(html, new RegExp(word));
    assert.match(html, /may not be shown here/);
  });

  test("an abstract is the editor's own and is shown whole", () => {
    const html = page({ mode: "excerpt", words: 40 }, { form: "abstract" });
    assert.match(html, /Alpha/);
    assert.match(html, /secretpassage/);
    assert.match(html, /href="#m1"/);
    assert.match(html, /What it says, in the digest’s words/);
    assert.doesNotMatch(page({ mode: "full" }), /in the digest’s words/);
  });

  test("marks in a passage that is shown whole keep their anchors", () => {
    const marked = `<Evidence claim="c-one" stance="asserts" modality="fact" at="1-9" sum="${sum}">Alpha beta</Evidence> gamma.\n\nZephyrine is withheld in full.`;
    const html = pageOf(
      slotContext([{ id: "one", front: { raw, rights: { mode: "excerpt", words: 4 } }, body: marked }]),
    );
    assert.match(html, /<p id="p1"><span class="evidence" id="m1"/);
    assert.doesNotMatch(html, /withheld in full/);
  });
});

test("a quotation's own quotation marks are not shown twice", () => {
  for (const printed of ['"as said"', "“as said”", "« as said »", "«\u202fas said\u202f»", "as said"])
    assert.equal(spokenWords(printed), "as said");
  assert.equal(spokenWords('\'tis the "end" of it'), '\'tis the "end" of it');
});
