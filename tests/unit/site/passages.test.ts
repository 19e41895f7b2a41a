import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claimSchema } from "../../../src/schemas/claim.ts";
import { eventSchema } from "../../../src/schemas/event.ts";
import {
  passageOfBlock,
  passageOfCell,
  passageOfEvent,
  passageOfMark,
  passageOfPosition,
  passageOfReport,
  passagesOnArea,
} from "../../../src/site/passages.ts";
import { slotContext } from "../view/digest.ts";

const sum = "0123456789ab";
const full = { rights: { mode: "full" }, read: true };
const mark = (at: string, text: string, more = 'claim="c-one" stance="asserts" modality="fact"'): string =>
  `<Evidence ${more} at="${at}" sum="${sum}">${text}</Evidence>`;
const long = (words: number): string => Array.from({ length: words }, (_, i) => `word${i}`).join(" ");

describe("a passage outside its article", () => {
  test("holds as many words as are read at a glance, of 2,000 too", () => {
    const { article, digest } = slotContext([{ id: "one", front: full, body: mark("1-9000", long(2000)) }]);
    const { text, path } = passageOfMark(digest, article, article.evidence[0]!);
    assert.equal(text, `${long(28)} …`);
    assert.equal(path, "articles/one#m1");
  });

  test("holds no word that rights keep, and leads to the article where its page does not show the place", () => {
    const { article, digest } = slotContext([
      { id: "one", front: { rights: { mode: "link" } }, body: mark("1-9", "Secret") },
    ]);
    const passage = passageOfMark(digest, article, article.evidence[0]!);
    assert.equal(passage.text, null);
    assert.equal(passage.path, "articles/one");
    assert.equal(passageOfBlock(digest, article, "p1"), undefined);
  });

  test("leads to the very place in the original where its words are known", () => {
    const body = mark("1-9", "Here it is", `claim="c-one" stance="asserts" modality="fact" words="Here it"`);
    const { article, digest } = slotContext([{ id: "one", front: { ...full, url: "https://example.org/a" }, body }]);
    assert.deepEqual(passageOfMark(digest, article, article.evidence[0]!).original, {
      href: "https://example.org/a#:~:text=Here%20it",
      here: true,
    });
  });

  test("of a figure holds what stands around it", () => {
    const body = `${long(40)} <Figure id="f-a" value="3" unit="%" at="1-3" sum="${sum}">3 %</Figure> more`;
    const { article, digest } = slotContext([{ id: "one", front: full, body }]);
    const { text } = passageOfMark(digest, article, article.figures[0]!);
    assert.match(text ?? "", /^… word.* word39 3 % more$/);
  });

  test("has an id of its own, which no thing's id can be", () => {
    const { article, digest } = slotContext([
      { id: "one-2", front: full, body: `${mark("1-9", "A")} ${mark("10-19", "B")}` },
    ]);
    const ids = [
      ...article.evidence.map((each) => passageOfMark(digest, article, each).id),
      passageOfBlock(digest, article, "p1")?.id,
    ];
    assert.deepEqual(ids, ["p_one-2_1", "p_one-2_2", "p_one-2_p1"]);
  });
});

describe("what is opened", () => {
  const claims = [
    claimSchema.parse({ id: "c-one", statement: { en: "One.", fr: "Un." }, areas: ["a-one"] }),
    claimSchema.parse({ id: "c-two", statement: { en: "Two.", fr: "Deux." }, areas: ["a-two"] }),
  ];
  const body = `${mark("1-9", "Perhaps", 'claim="c-one" stance="hedges" modality="plan"')} ${mark("10-19", "Surely")} ${mark("20-29", "Besides", 'claim="c-two" stance="asserts" modality="fact"')}`;
  const { article, digest } = slotContext([{ id: "one", front: full, body }], { claims });

  test("for an article's stance on a claim is the first passage with that stance", () => {
    const report = digest.claims.find(({ id }) => id === "c-one")!.reports[0]!;
    assert.equal(passageOfReport(digest, report)?.text, "Surely");
  });

  test("for a cell is the passage with its stance, and says where all of the area are", () => {
    const cell = passageOfCell(digest, "a-one", "one");
    assert.equal(cell?.text, "Surely");
    assert.equal(cell?.id, "p_one_2_a-one");
    assert.deepEqual(cell?.more, { path: "areas/a-one#in-one", count: 2 });
    assert.deepEqual(
      passagesOnArea(digest, [digest.claims.find(({ id }) => id === "c-one")!], article).map(({ text }) => text),
      ["Perhaps", "Surely"],
    );
  });

  test("for an event is what is marked where its date stands, else what bears on its claims", () => {
    const event = (evidence: unknown[], on: string[]) => {
      const written = eventSchema.parse({
        id: "e-one",
        edtf: "2018-02",
        basis: "explicit",
        title: { en: "E", fr: "E" },
        claims: on,
        evidence,
      });
      return slotContext([{ id: "one", front: full, body }], { claims, events: [written] }).digest.events[0]!;
    };
    const at = event([{ article: "one", at: "22-25", sum }], ["c-one"]);
    assert.equal(passageOfEvent(digest, at, article)?.text, "Besides");
    assert.equal(passageOfEvent(digest, { ...at, evidence: [] }, article)?.text, "Surely");
    assert.equal(passageOfEvent(digest, { ...at, evidence: [], claimIds: [] }, article), undefined);
  });

  test("for a position is what bears on its claims, else the quotation in question", () => {
    assert.equal(passageOfPosition(digest, { claims: ["c-two"], quotes: [] }, article)?.text, "Besides");
    const quoted = slotContext([
      { id: "one", front: full, body: `<Quote id="q-a" at="1-9" sum="${sum}">“Never”</Quote>` },
    ]);
    assert.equal(passageOfPosition(quoted.digest, { claims: [], quotes: ["q-a"] }, quoted.article)?.text, "“Never”");
  });
});
