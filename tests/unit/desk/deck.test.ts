import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { afterClaim, AT_ONCE, dealt } from "../../../src/desk/client/deck.ts";
import type { DeskProposal } from "../../../src/desk/protocol.ts";

const card = (kind: DeskProposal["kind"], key: string, ...places: string[]): DeskProposal => ({
  kind,
  key,
  title: key,
  passages: places.map((place) => ({ article: place.split(" ")[0]!, text: `of ${place}`, at: place.split(" ")[1]! })),
  entry: {},
});

describe("the cards that are shown", () => {
  const many = Array.from({ length: AT_ONCE + 2 }, (_, i) => card("name", `n${i}`, "a 1-2"));

  test("should be so many of each kind, more where they were asked for, and one kind alone where that is wanted", () => {
    const all = [card("claim", "c", "a 1-2", "b 1-2"), ...many];
    assert.deepEqual(
      dealt(all, null, new Map()).map(({ kind, shown, more }) => [kind, shown.length, more]),
      [
        ["claim", 1, 0],
        ["name", AT_ONCE, 2],
      ],
    );
    assert.deepEqual(
      dealt(all, "name", new Map([["name", 1]])).map(({ kind, shown, more }) => [kind, shown.length, more]),
      [["name", AT_ONCE + 2, 0]],
    );
  });

  test("should hold each passage of a claim that was written, and propose none of them for another", () => {
    const taken = card("claim", "c1", "a 1-2", "b 1-2");
    const rest = card("claim", "c3", "b 1-2", "c 1-2", "d 1-2");
    const date = card("date", "2024", "a 1-2");
    const cards = afterClaim([taken, card("claim", "c2", "a 1-2", "c 5-6"), rest, date], taken, "c-one");
    assert.deepEqual(
      cards.map(({ kind, title, passages }) => [kind, title, passages.map(({ article, at }) => `${article} ${at}`)]),
      [
        ["fit", "c-one", ["a 1-2"]],
        ["fit", "c-one", ["b 1-2"]],
        ["claim", "of c 1-2", ["c 1-2", "d 1-2"]],
        ["date", "2024", ["a 1-2"]],
      ],
    );
  });
});
