import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../support/annotated.ts";

describe("pointed marks of German texts", () => {
  test("should open as the article has them, and hold no reporter's words", async () => {
    const text =
      "«Das ging sehr schnell», sagte Ida Marsh. «Wir sind seit Montag fertig», erklärte Bastian Klohr am Abend.";
    assert.deepEqual((await annotated("de", `Eine Überschrift\n\n${text}`)).quotes, [
      ["«Das ging sehr schnell»", "Ida Marsh"],
      ["«Wir sind seit Montag fertig»", "Bastian Klohr"],
    ]);
  });
  test("should open as the language has them where the article has them so", async () => {
    const text = "»Das ist jetzt vorbei«, sagte Ida Marsh, »und wir sind froh.«";
    assert.deepEqual((await annotated("de", `Eine Überschrift\n\n${text}`)).quotes, [
      ["»Das ist jetzt vorbei«", "Ida Marsh"],
      ["»und wir sind froh.«", "Ida Marsh"],
    ]);
  });
});

test("who has an office in an organisation speaks, and not the organisation", async () => {
  const text =
    '"The award reinforces the power of science," said Orlin Polytechnic Institute President and CEO Dennis Berkey.';
  assert.deepEqual(
    (await annotated("en", `A headline\n\n${text}`)).quotes.map(([, speaker]) => speaker),
    ["Dennis Berkey"],
  );
});
