import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const speakersIn = async (text: string) =>
  (await annotated("en", `A headline\n\n${text}\n`)).quotes.map(([, speaker]) => speaker);
const WORDS = "“We waited for the boat until the morning”";

describe("who has an article", () => {
  test("should speak as subject, with an abbreviation or what it is behind the name", async () => {
    assert.deepEqual(await speakersIn(`The BBC said: ${WORDS}.`), ["BBC"]);
    assert.deepEqual(await speakersIn(`${WORDS}, the BBC said.`), ["BBC"]);
    assert.deepEqual(await speakersIn(`${WORDS}, the AFP news agency said.`), ["AFP"]);
    assert.deepEqual(await speakersIn(`The Orlin Health Agency (OHA) said that ${WORDS}.`), ["OHA"]);
    assert.deepEqual(await speakersIn(`But the BBC said: ${WORDS}.`), ["BBC"]);
  });
  test("should not speak as object, as owner, or before somebody of theirs", async () => {
    assert.deepEqual(await speakersIn(`Those who had seen the BBC said: ${WORDS}.`), [""]);
    assert.deepEqual(await speakersIn(`A spokesman for the BBC said: ${WORDS}.`), [""]);
    assert.deepEqual(await speakersIn(`${WORDS}, said the BBC reporter.`), [""]);
    assert.deepEqual(await speakersIn(`${WORDS}, said the BBC's deputy head, Ida Marsh.`), ["Ida Marsh"]);
  });
  test("should not speak in a sentence that begins behind a whole quotation", async () => {
    assert.deepEqual(await speakersIn("“Where were they all until the morning?” The BBC said Monday was wet."), [""]);
  });
});

test("a place between commas should not speak", async () => {
  assert.deepEqual(
    await speakersIn(`On a tour of Orlin with Miss USA, the guest, a friend wrote that it was ${WORDS}.`),
    [""],
  );
});

test("a pronoun should mean nobody where a name stands between that may be another person's", async () => {
  const text = `Tobias Marsh said: ${WORDS}. They saw a young man, Emmon Buvik, come. ${WORDS}, he said.`;
  assert.deepEqual(await speakersIn(text), ["Tobias Marsh", ""]);
});
