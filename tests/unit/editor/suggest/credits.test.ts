import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { creditFinder } from "../../../../src/editor/suggest/upstream/credits.ts";

const find = creditFinder(["The Harbour Post", "BBC", "Le Phare", "Focus", "A+B (News)"]);
const credits = (text: string, lang = "en") =>
  find({ lang, passages: [{ anchor: "p1", text }] } as never).map(({ name, words }) => [name, words]);

describe("credits in a text", () => {
  for (const [lang, text, name, words] of [
    [
      "en",
      "The gate was closed, according to a report from The Harbour Post.",
      "The Harbour Post",
      "according to a report from The Harbour Post",
    ],
    ["en", "The mayor told the BBC that it would open.", "BBC", "told the BBC"],
    ["en", "Reuters reported on Monday that it would open.", "Reuters", "Reuters reported"],
    ["en-GB", "It was first reported by A+B (News) on Monday.", "A+B (News)", "first reported by A+B (News)"],
    ["fr", "Le pont ouvrira lundi, d’après Le Phare.", "Le Phare", "d’après Le Phare"],
    ["fr", "Selon l’AFP, le pont ouvrira.", "AFP", "Selon l’AFP"],
    ["de", "Die Brücke öffnet laut Focus am Montag.", "Focus", "laut Focus"],
    ["es", "El puente abrirá, según Reuters.", "Reuters", "según Reuters"],
  ] as const) {
    test(`"${words}"`, () => assert.deepEqual(credits(text, lang), [[name, words]]));
  }

  for (const [why, text, lang] of [
    ["a name alone credits nobody", "The Harbour Post hired a new editor.", "en"],
    ["another name that begins alike is another's", "He told BBCX that it would open, and told BBC-2 too.", "en"],
    ["a word in lower case is a word", "They put the bridge in focus, laut focus.", "de"],
    ["what somebody quoted says is theirs", "She said: “I read it, according to The Harbour Post, on Monday.”", "en"],
    ["a photograph's credit is none", "Fire crews at work. Coast Guard via AP", "en"],
    ["a language without words for it has none", "Mosta megnyílik, according to The Harbour Post.", "hu"],
  ] as const) {
    test(why, () => assert.deepEqual(credits(text, lang), []));
  }

  test("are each told once, and do not take long in a hostile text", () => {
    assert.equal(credits("He told the BBC. He told the BBC. BBC reports.").length, 1);
    const long = `${"according to a report ".repeat(20_000)}${"told the ".repeat(20_000)}“`;
    assert.deepEqual(credits(long), []);
  });
});
