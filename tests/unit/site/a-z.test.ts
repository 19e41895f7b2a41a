import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claimSchema } from "../../../src/schemas/claim.ts";
import { nameSchema } from "../../../src/schemas/name.ts";
import { indexLetters } from "../../../src/site/a-z.ts";
import { slotContext } from "../view/digest.ts";

describe("the index of letters", () => {
  const claim = (id: string, en: string, fr: string) =>
    claimSchema.parse({ id, statement: { en, fr }, areas: ["a-one"] });
  const { digest } = slotContext([{ id: "one", front: {}, body: "Text." }], {
    claims: [
      claim("c-a", "The zebra sleeps.", "L’âne dort."),
      claim("c-b", "A bear wakes.", "Les ours veillent."),
      claim("c-c", "“Another” ant.", "Leçon d’un ours."),
      claim("c-d", "The", "Le"),
    ],
    names: [nameSchema.parse({ id: "the-verge", type: "organisation", name: "The Verge" })],
  });
  const under = (lang: string): Record<string, string[]> =>
    Object.fromEntries(indexLetters(digest, lang).map(({ letter, entries }) => [letter, entries.map((e) => e.label)]));

  test("files a sentence under its first word that is no article, in the sentence's language", () => {
    const en = under("en");
    assert.deepEqual(en.Z, ["The zebra sleeps."]);
    assert.deepEqual(en.B, ["A bear wakes."]);
    assert.deepEqual(
      en.A?.filter((label) => label !== "A title"),
      ["“Another” ant."],
    );
    assert.ok(under("fr").A?.includes("L’âne dort."));
    assert.deepEqual(under("fr").L, ["Le", "Leçon d’un ours."]);
  });

  test("keeps the article of a name, and of what is nothing else", () => {
    assert.deepEqual(
      under("en").T?.filter((label) => label.startsWith("The")),
      ["The", "The Verge"],
    );
  });
});
