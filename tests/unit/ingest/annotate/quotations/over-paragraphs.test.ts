import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const quotesIn = async (lang: string, text: string) => (await annotated(lang, `A headline\n\n${text}\n`)).quotes;

describe("a quotation that a paragraph's end parts", () => {
  test("should be found on both sides where it closes behind it, its speaker on both", async () => {
    const text =
      "Ida Marsh said: “Nobody came to us in all that time.\n\nWe waited for a boat until the morning.” It rained.";
    assert.deepEqual(await quotesIn("en", text), [
      ["“Nobody came to us in all that time.", "Ida Marsh"],
      ["We waited for a boat until the morning.”", "Ida Marsh"],
    ]);
  });
  test("should have the speaker who is named behind it", async () => {
    const text = "It rained. “Nobody came to us in all that time.\n\nWe waited until the morning,” said Ida Marsh.";
    assert.deepEqual(await quotesIn("en", text), [
      ["“Nobody came to us in all that time.", ""],
      ["We waited until the morning,”", "Ida Marsh"],
    ]);
  });
  test("should be found in pointed and low marks as well", async () => {
    const fr =
      "Anne Wilde a dit : « Personne n’est venu nous voir hier.\n\nNous avons attendu le bateau. » Il pleuvait.";
    assert.equal((await quotesIn("fr", fr)).length, 2);
    const de = "Ida Wills sagte: „Niemand ist zu uns gekommen.\n\nWir haben bis zum Morgen gewartet.“ Es regnete.";
    assert.equal((await quotesIn("de", de)).length, 2);
  });
  test("should be none where nothing closes it, where another opens before, or where its marks look alike", async () => {
    assert.deepEqual(await quotesIn("en", "He said: “Nobody came to us in all that time.\n\nIt rained on us."), []);
    const other = "He said: “Nobody came to us in all that time.\n\nIt rained on “a fine and sunny day” again.";
    assert.deepEqual(
      (await quotesIn("en", other)).map(([words]) => words),
      [],
    );
    assert.deepEqual(
      await quotesIn("en", 'He said: "Nobody came to us in all that time.\n\nWe waited long." It rained.'),
      [],
    );
  });
});
