import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { NotInert, readInert, verifyBody } from "../../../../src/ingest/emit/verify.ts";

const quote = (text: string): string => `<Quote id="q-one" at="1-5" sum="0123456789ab">${text}</Quote>`;

describe("the second reading of a body", () => {
  test("should take plain blocks and marks of words", () => {
    assert.deepEqual(readInert(`## Head\n\n- An item with ${quote("its words")}\n\n${quote("A mark alone.")}\n`), [
      { kind: "h2", text: "Head" },
      { kind: "li", text: "An item with its words" },
      { kind: "p", text: "A mark alone." },
    ]);
  });

  for (const body of [
    ...["", "\t", "\n", "\u00A0", " \t"].map(quote),
    `- ${quote("\n")}`,
    quote(quote("\t")),
    "<b>bold</b>",
    "{PWN()}",
    "import\ta from 'b'",
    "1. An ordered list",
    "# A title",
  ]) {
    test(`should refuse ${JSON.stringify(body)}`, () => {
      assert.throws(() => readInert(body), NotInert);
    });
  }

  test("should refuse what does not say what was meant", () => {
    assert.throws(() => verifyBody("A word less.", [{ kind: "p", text: "A word more." }]), NotInert);
    assert.throws(() => verifyBody("A word.", []), NotInert);
  });
});
