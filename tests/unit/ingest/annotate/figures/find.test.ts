import assert from "node:assert/strict";
import { test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const figuresOf = async (lang: string, text: string): Promise<string[]> =>
  (await annotated(lang, `A\n\n${text}`)).figures;

test("the beginning of a range that may be short for thousands should be no figure", async () => {
  assert.deepEqual(await figuresOf("fr", "Il y avait entre 40 et 50 000 visiteurs."), ["50000 visiteurs"]);
  assert.deepEqual(await figuresOf("fr", "Il y avait entre 4 000 et 50 000 visiteurs."), [
    "4000 visiteurs",
    "50000 visiteurs",
  ]);
  assert.deepEqual(await figuresOf("en", "There were 40 to 50 boats and 15 to 1,010 people."), [
    "40 boats",
    "50 boats",
    "15 people",
    "1010 people",
  ]);
});
