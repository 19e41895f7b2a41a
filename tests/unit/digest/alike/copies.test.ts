import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findCopies } from "../../../../src/digest/alike/copies.ts";
import * as make from "../make.ts";

/** A text of sentences that no other text has by chance. */
const prose = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const n = from + i;
    return `Keeper${n} of the quay${n * 7} told visitors${n * 3} that barge${n * 5} left harbour${n * 11} before dawn${n * 13}.`;
  }).join(" ");
const article = (id: string, outlet: string, text: string, published: string | null = null) =>
  make.article(id, {
    outlet,
    published,
    passages: text.split("\n").map((line, i) => ({ kind: "p", anchor: `p${i + 1}`, text: line, at: "0-1" })),
  } as never);

describe("copies", () => {
  test("are found where half of a text stands in an earlier one of another outlet, with the words", () => {
    const wire = article("wire", "Agency", prose(1, 20), "2019-03-01");
    const paper = article("paper", "Daily", `${prose(500, 8)} ${prose(5, 8)}`, "2019-03-02");
    const [copy, ...rest] = findCopies([paper, wire]);
    assert.deepEqual([copy?.earlier, copy?.later, copy?.ordered, rest.length], ["wire", "paper", true, 0]);
    assert.match(copy!.run, /^Keeper5 of the quay35 told/);
    assert.ok(copy!.share > 0.3 && copy!.share < 0.7, String(copy!.share));
  });

  test("are in no order where a day is unknown, or the same", () => {
    const texts = [prose(1, 12), prose(1, 12)] as const;
    for (const days of [
      [null, null],
      ["2019-03-01", "2019-03-01"],
      ["2019-03", "2019-04"],
    ] as const) {
      const [copy] = findCopies([article("a", "One", texts[0], days[0]), article("b", "Two", texts[1], days[1])]);
      assert.equal(copy?.ordered, false);
    }
  });

  test("are none within one outlet, of a quotation that both have, or of a few words", () => {
    const same = [article("a", "One", prose(1, 12)), article("b", "One", prose(1, 12))];
    const quoting = [1, 2].map((n) => article(`q${n}`, `Q${n}`, `${prose(n * 900, 8)} “${prose(1, 8)}”`));
    const brief = [1, 2].map((n) => article(`s${n}`, `S${n}`, `${prose(n * 2000, 12)} ${prose(7, 1)}`));
    for (const all of [same, quoting, brief]) assert.deepEqual(findCopies(all), []);
  });

  test("do not depend on the order of the articles, and a formula that all have is none", () => {
    const all = Array.from({ length: 60 }, (_, i) =>
      article(`a-${i}`, `Outlet ${i}`, `${prose(1, 3)} ${prose(100 * (i + 1), 3)}`),
    );
    assert.deepEqual(findCopies(all), []);
    const few = all.slice(0, 6);
    assert.deepEqual(findCopies(few), findCopies(few.toReversed()));
    assert.equal(findCopies(few).length, 5);
  });
});
