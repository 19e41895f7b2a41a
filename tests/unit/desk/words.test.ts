import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { wordsOf } from "../../../src/desk/words.ts";

const [en, fr] = [wordsOf("en"), wordsOf("fr")];
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test("the desk says in French what it says in English, with the same holes", () => {
  const read = (lang: string) =>
    JSON.parse(readFileSync(`src/desk/words/${lang}.json`, "utf8")) as Record<string, string>;
  assert.deepEqual(Object.keys(read("fr")), Object.keys(read("en")));
  for (const [key, text] of Object.entries(en)) assert.deepEqual(holes(fr[key] ?? ""), holes(text), key);
  for (const [key, text] of Object.entries(read("refusals.fr"))) assert.deepEqual(holes(text), holes(key));
});

test("every word that the page's scripts ask for is there", () => {
  const asked = globSync("src/desk/client/*.ts").flatMap((file) =>
    Array.from(readFileSync(file, "utf8").matchAll(/\bt\(\s*"([a-zA-Z0-9-]+)"/g), (found) => found[1]!),
  );
  assert.ok(asked.length > 60);
  assert.deepEqual(
    asked.filter((key) => en[key] === undefined),
    [],
  );
});

test("French words keep to French typography", () => {
  const refusals = JSON.parse(readFileSync("src/desk/words/refusals.fr.json", "utf8")) as Record<string, string>;
  for (const [key, text] of [...Object.entries(fr), ...Object.entries(refusals)]) {
    assert.doesNotMatch(text, /'|\.\.\./, key);
    assert.doesNotMatch(text, /[^\s  ][;:!?»](?:\s|$)|«[^\s  ]/, key);
  }
});

test("why cleaning left something out is said in the desk's language", () => {
  assert.equal(fr["ledger.reason.duplicate-title"], "titre répété dans le texte");
  assert.notEqual(en["ledger.reason.duplicate-title"], fr["ledger.reason.duplicate-title"]);
});
