import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { buildDigest, visibleText } from "../../../src/digest/index.ts";
import { applyRights } from "../../../src/digest/rights.ts";
import { budgetWords } from "../../../src/lib/cut.ts";
import type { Rights } from "../../../src/schemas/article.ts";
import type { Edition } from "../../../src/schemas/edition.ts";
import { area, article, evidence, figure, input, name, passages, quote } from "./make.ts";
import { SEED } from "./seed.ts";

const excerpt = (words: number): Rights => ({ mode: "excerpt", words });
const LINK: Rights = { mode: "link", words: 60 };
const text = passages("one two three four", "five six seven", "eight nine");

describe("rights", () => {
  test("should show everything in full, and in a draft whatever the rights", () => {
    const whole = article("x", { passages: text, rights: LINK });
    const draft = buildDigest(input({ articles: [whole], draft: true }));
    assert.deepEqual(draft.articles[0], whole);
    assert.equal(draft.allowances["x"]?.mode, "full");
    assert.equal(visibleText(draft, "x"), "one two three four\nfive six seven\neight nine");
  });

  test("should apply the digest's default where an article states none", () => {
    const digest = buildDigest(
      input({ articles: [article("x", { passages: text })], config: { rights: { mode: "link" } } }),
    );
    assert.equal(digest.allowances["x"]?.mode, "link");
    assert.equal(visibleText(digest, "x"), "");
  });

  test("should cut an excerpt at its budget", () => {
    const { allowance, article: shown } = applyRights(article("x", { passages: text }), excerpt(6));
    assert.deepEqual(allowance, {
      mode: "excerpt",
      passages: ["p1"],
      cited: [],
      cut: { anchor: "p2", words: 2 },
      budget: 6,
      used: 6,
      over: 0,
    });
    assert.deepEqual(
      shown.passages.map((passage) => passage.text),
      ["one two three four", "five six"],
    );
  });

  test("should show whole what the budget holds to the word", () => {
    const { allowance } = applyRights(article("x", { passages: text }), excerpt(7));
    assert.deepEqual([allowance.passages, allowance.cut], [["p1", "p2"], null]);
  });

  test("should count quotations, figures and fragments before the opening, up to half the budget", () => {
    const marked = article("x", {
      passages: text,
      quotes: [quote("q1", { text: "alpha beta" }), quote("q2", { text: "gamma delta epsilon zeta" })],
      figures: [figure("f1", { text: "3%" })],
      evidence: [
        evidence("c", { n: 1, words: "eta … theta", text: "" }),
        evidence("c", { n: 2, words: "iota", text: "" }),
      ],
    });
    const { allowance, article: shown } = applyRights(marked, excerpt(8));
    assert.deepEqual(
      shown.quotes.map((mark) => mark.text),
      ["alpha beta", ""],
    );
    assert.deepEqual(
      shown.figures.map((mark) => mark.text),
      ["3%"],
    );
    assert.deepEqual(
      shown.evidence.map((mark) => mark.words),
      [undefined, "iota"],
    );
    assert.deepEqual(
      shown.evidence.map((mark) => mark.text),
      ["", ""],
    );
    assert.equal(allowance.used, 8);
    assert.deepEqual(
      shown.passages.map((passage) => passage.text),
      ["one two three four"],
    );
  });

  test("should let a mark inside the visible lead keep its words", () => {
    const marked = article("x", {
      passages: text,
      evidence: [evidence("c", { text: "two three" }), evidence("c", { n: 2, text: "six seven five six seven" })],
    });
    const { article: shown } = applyRights(marked, excerpt(4));
    assert.deepEqual(
      shown.evidence.map((mark) => mark.text),
      ["two three", ""],
    );
  });

  describe("of an excerpt", () => {
    const cite = (claims: string, words: string, n = 1) => evidence(claims, { n, anchor: `m${n}`, text: words });
    const shownOf = (words: number, marks: ReturnType<typeof evidence>[], over: Parameters<typeof article>[1] = {}) =>
      applyRights(article("x", { passages: text, evidence: marks, ...over }), excerpt(words));
    const textsOf = ({ article: { passages: some } }: ReturnType<typeof shownOf>) => some.map((each) => each.text);

    test("should spend the words on what claims cite, and only then on the opening", () => {
      const evidenceOnly = shownOf(3, [cite("c", "six seven")]);
      assert.deepEqual(textsOf(evidenceOnly), ["one", "… six seven"]);
      assert.equal(evidenceOnly.article.evidence[0]?.text, "six seven");
      assert.deepEqual(evidenceOnly.allowance, {
        mode: "excerpt",
        passages: [],
        cited: ["p2"],
        cut: { anchor: "p1", words: 1 },
        budget: 3,
        used: 3,
        over: 0,
      });
    });

    test("should spend them before those on quotations and figures", () => {
      const { article: shown } = shownOf(3, [cite("c", "six seven")], { quotes: [quote("q", { text: "eight nine" })] });
      assert.deepEqual([shown.evidence[0]?.text, shown.quotes[0]?.text], ["six seven", ""]);
    });

    test("should cite the first passage of every claim before the second of any", () => {
      const marks = [cite("c", "one two", 1), cite("c", "five six", 2), cite("d", "eight nine", 3)];
      const { article: shown } = shownOf(4, marks);
      assert.deepEqual(
        shown.evidence.map((mark) => mark.text),
        ["one two", "", "eight nine"],
      );
    });

    test("should cite each whole or not at all, and pass over one that is too long", () => {
      const { article: shown } = shownOf(2, [cite("c", "one two three"), cite("d", "eight", 2)]);
      assert.deepEqual(
        shown.evidence.map((mark) => mark.text),
        ["", "eight"],
      );
      assert.deepEqual(
        shown.passages.map((each) => each.text),
        ["one", "… eight …"],
      );
    });

    test("should pay once for words in two marks, and for the fragment that is made of them", () => {
      const inner = { ...cite("d", "two three", 2), words: "two … three" };
      const both = shownOf(3, [cite("c", "one two three"), inner]);
      assert.deepEqual([both.allowance.used, both.article.evidence[1]?.words], [3, "two … three"]);
      assert.deepEqual(textsOf(both), ["one two three …"]);
    });

    test("should say with an ellipsis what is left out, and nothing where all is there", () => {
      const marks = [cite("c", "one", 1), cite("d", "three", 2), cite("e", "five six seven", 3)];
      assert.deepEqual(textsOf(shownOf(5, marks)), ["one … three …", "five six seven"]);
      assert.deepEqual(shownOf(5, marks).allowance.passages, ["p2"]);
      assert.deepEqual(textsOf(shownOf(6, marks)), ["one two three …", "five six seven"]);
    });

    test("should cite no word of an article that may only be linked to", () => {
      const { article: shown, allowance } = applyRights(
        article("x", { passages: text, evidence: [cite("c", "one")] }),
        LINK,
      );
      assert.deepEqual([shown.evidence[0]?.text, shown.passages, allowance.used], ["", [], 0]);
    });
  });

  test("should show no word of an article that may only be linked to", () => {
    const marked = article("x", {
      passages: text,
      quotes: [quote("q1")],
      figures: [figure("f1")],
      evidence: [evidence("c", { words: "one two" })],
      media: [{ caption: "A caption", credit: "Somebody" }],
      cleaning: [{ op: "repair", at: "1-2", sum: "0123456789ab", reason: "spelling", now: "cross" }],
    });
    const digest = buildDigest(input({ articles: [{ ...marked, rights: LINK }] }));
    for (const words of ["one two", "words somebody said", "three percent", "marked words", "caption", "cross"]) {
      assert.ok(!JSON.stringify(digest).includes(words), words);
    }
    assert.deepEqual(digest.articles[0]?.media, [{ credit: "Somebody" }]);
    // The editor's record of the quotation stays; its words do not.
    assert.deepEqual(
      digest.quotes.map(({ id, withheld }) => [id, withheld]),
      [["q1", true]],
    );
  });

  test("should show an abstract whole and count its quotations, and tell when they are too long", () => {
    const abstract = article("x", {
      form: "abstract",
      passages: text,
      quotes: [quote("q1", { text: "alpha beta" })],
      evidence: [evidence("c", { words: "gamma delta" })],
    });
    const fits = applyRights(abstract, excerpt(4));
    assert.deepEqual([fits.allowance.passages, fits.allowance.used, fits.allowance.over], [["p1", "p2", "p3"], 4, 0]);
    assert.equal(fits.article.evidence[0]?.words, "gamma delta");
    const tight = applyRights(abstract, excerpt(3));
    assert.equal(tight.article.evidence[0]?.words, undefined);
    assert.equal(tight.allowance.over, 0);
    assert.equal(applyRights(abstract, LINK).allowance.over, 2);
  });

  test("should count a title that was taken from the lead, and not a headline", () => {
    const lead = article("x", { title: "one two three", titleBasis: "lead", passages: text });
    assert.deepEqual(applyRights(lead, excerpt(5)).allowance.cut, { anchor: "p1", words: 2 });
    assert.equal(applyRights({ ...lead, titleBasis: "text" }, excerpt(5)).allowance.used, 5);
  });

  test("should show no title that was taken from the lead where no words may be shown, or too few", () => {
    const lead = article("x", { title: "one two three", titleBasis: "lead", passages: text });
    assert.equal(applyRights(lead, LINK).article.title, null);
    const { article: shown, allowance } = applyRights(lead, excerpt(2));
    assert.deepEqual([shown.title, allowance.used], [null, 2]);
    assert.equal(applyRights(lead, excerpt(3)).article.title, "one two three");
    assert.equal(applyRights({ ...lead, titleBasis: "text" }, LINK).article.title, "one two three");
  });

  test("should tell nothing that a machine made of withheld words, and keep what an editor states", () => {
    const machine = article("x", {
      ingested: true,
      read: false,
      passages: passages("one two three four", "Zorblatt paid 40 kroner in 1873 to Quill"),
      names: [
        { text: "Zorblatt", type: "person", at: ["19-27"] },
        { text: "one", type: "person", at: ["0-3"] },
      ],
      dates: [{ edtf: "1873", basis: "explicit", at: "46-50", sum: "0123456789ab", words: "1873", sentence: "19-58" }],
      quotes: [quote("q", { text: "", speaker: "Quill", at: "54-58" })],
      figures: [figure("f", { text: "40 kroner", subject: "Zorblatt", at: "33-42" })],
      media: [{ caption: "A caption", credit: "Lensman" }],
      cleaning: [
        { op: "repair", at: "19-27", sum: "0123456789ab", reason: "likely-typo", now: "Zorblatt" },
        { op: "repair", at: "1-2", sum: "0123456789ab", reason: "french-spaces", now: "«\u00a0" },
      ],
    });
    const digest = buildDigest(input({ articles: [{ ...machine, rights: excerpt(4) }] }));
    for (const words of ["Zorblatt", "Quill", "1873", "kroner", "caption", "Lensman"]) {
      assert.ok(!JSON.stringify(digest).includes(words), words);
    }
    assert.deepEqual(
      digest.names.map(({ id }) => id),
      ["one"],
    );
    assert.equal(digest.articles[0]?.cleaning[1]?.now, "«\u00a0");
    // Half of two words does not hold the figure's two.
    const editors = { ...machine, ingested: false, read: true, rights: excerpt(2) };
    const shown = buildDigest(input({ articles: [editors] })).articles[0]!;
    assert.deepEqual(shown.media, [{ credit: "Lensman" }]);
    assert.deepEqual([shown.figures[0]?.subject, shown.figures[0]?.text], ["Zorblatt", ""]);
  });

  test("should count what a machine says about a mark with the mark", () => {
    const marked = article("x", {
      ingested: true,
      read: false,
      passages: text,
      figures: [figure("f", { text: "3%", subject: "alpha beta gamma" })],
    });
    assert.deepEqual(applyRights(marked, excerpt(6)).article.figures, []);
    assert.equal(applyRights(marked, excerpt(8)).article.figures.length, 1);
  });

  test("should tell of a passage that is cut only what stands before the cut", () => {
    const cut = article("x", { ingested: true, read: false, passages: passages("Acme met Zorblatt in licensing") });
    const digest = buildDigest(
      input({
        articles: [{ ...cut, rights: excerpt(2) }],
        areas: [area("a", { terms: { en: ["licens"] } }), area("b", { terms: { en: ["acme"] } })],
        names: [name("z", { name: "Zorblatt" }), name("acme", { name: "Acme" })],
      }),
    );
    assert.deepEqual(
      digest.areas.map(({ passages: found }) => found.map(({ terms }) => terms)),
      [[], [["acme"]]],
    );
    assert.deepEqual(
      digest.names.map(({ id, mentions }) => [id, mentions[0]?.anchors]),
      [
        ["acme", ["p1"]],
        ["z", []],
      ],
    );
  });

  test("should not take a part of another word for a word that is shown", () => {
    const x = article("x", {
      ingested: true,
      read: false,
      passages: passages("Annual talks", "Ann left"),
      names: [{ text: "Ann", type: "person", at: ["13-16"] }],
    });
    assert.deepEqual(buildDigest(input({ articles: [{ ...x, rights: excerpt(2) }] })).names, []);
  });

  test("should cite an article in recorded editions as its rights allow now", () => {
    const x = article("x", { title: "one two three", titleBasis: "lead", passages: text, rights: LINK });
    const empty = { claims: {}, events: {}, areas: {}, disagreements: {}, sources: {}, names: {}, quotes: {} };
    const edition = (number: number, articles: object) =>
      ({
        number,
        date: "2018",
        counts: { articles: 1, claims: 0, origins: 1, disagreements: 0 },
        entries: { ...empty, figures: {}, corrections: {}, articles },
      }) as unknown as Edition;
    const editions = [edition(1, {}), edition(2, { x: { label: "one two three", digest: "0123456789abcdef" } })];
    const { changes } = buildDigest(input({ articles: [x], editions }));
    assert.deepEqual(
      changes[0]?.added.map(({ label }) => label),
      ["x"],
    );
  });

  test("should never show more words than the budget, whatever the article", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "b", " ", " ", "-", "’", "小", ".", "é"), maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 6 }),
        fc.array(words, { maxLength: 4 }),
        fc.array(fc.record({ passage: fc.nat(5), from: fc.nat(39), length: fc.nat(39) }), { maxLength: 6 }),
        fc.nat(30),
        (texts, quotes, marks, budget) => {
          const marked = article("x", {
            passages: passages(...texts),
            quotes: quotes.map((each, i) => quote(`q${i}`, { text: each })),
            evidence: marks.map(({ passage, from, length }, i) =>
              evidence("c", { n: i, text: (texts[passage] ?? "elsewhere").slice(from, from + length) }),
            ),
          });
          const { article: shown, allowance } = applyRights(marked, excerpt(budget));
          const lead = shown.passages.map((passage) => passage.text).join("\n");
          const apart = [...shown.quotes, ...shown.evidence].map((mark) => mark.text);
          const counted = [lead, ...apart.filter((each) => !lead.includes(each))];
          const total = counted.reduce((sum, each) => sum + budgetWords(each), 0);
          assert.ok(total <= budget, `${total} of ${budget}`);
          assert.ok(allowance.used <= budget);
        },
      ),
      { seed: SEED },
    );
  });
});
