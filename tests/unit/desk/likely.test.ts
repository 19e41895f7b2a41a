import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { likelyFirst } from "../../../src/desk/client/likely.ts";

describe("claims as they are offered for a passage", () => {
  const claims = ["The storm cut the causeway.", "Rebuilding will cost 18 million euros.", "A ferry runs daily."].map(
    (text) => ({ text }),
  );
  const first = (passage: string): string => likelyFirst(claims, passage)[0]!.text;

  test("should begin with the one that shares most words, numbers and word forms with it", () => {
    assert.equal(first("From tomorrow a ferry makes four trips daily"), claims[2]!.text);
    assert.equal(first("le coût serait de 18 millions d’euros"), claims[1]!.text);
    assert.equal(first("the road would be REBUILT at some cost"), claims[1]!.text);
  });

  test("should keep all of them, and their order where nothing is shared", () => {
    assert.deepEqual(likelyFirst(claims, "the of to a in"), claims);
    assert.deepEqual(likelyFirst(claims, ""), claims);
    assert.equal(likelyFirst(claims, "a ferry").length, claims.length);
  });
});
