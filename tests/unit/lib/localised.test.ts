import assert from "node:assert/strict";
import { test } from "node:test";
import { localise, localiseAll } from "../../../src/lib/localised.ts";

test("should pick the language asked for, then a near one, the main one, English, and the first", () => {
  const both = { en: "areas", fr: "domaines" };
  assert.deepEqual(localise(both, "fr", "en"), { text: "domaines", lang: "fr" });
  assert.deepEqual(localise(both, "fr-CA", "en"), { text: "domaines", lang: "fr" });
  assert.deepEqual(localise({ "pt-BR": "áreas", en: "areas" }, "pt", "en"), { text: "áreas", lang: "pt-BR" });
  assert.deepEqual(localise(both, "de", "fr"), { text: "domaines", lang: "fr" });
  assert.deepEqual(localise(both, "de", "it"), { text: "areas", lang: "en" });
  assert.deepEqual(localise({ it: "aree", es: "áreas" }, "de", "fr"), { text: "áreas", lang: "es" });
});

test("should take a bare string for the main language, and nothing for nothing", () => {
  assert.deepEqual(localise("areas", "fr", "en"), { text: "areas", lang: "en" });
  assert.deepEqual(localise({}, "fr", "en"), { text: "", lang: "en" });
});

test("should not be fooled by a language called like a property of objects", () => {
  assert.deepEqual(localise({ en: "a" }, "constructor", "en"), { text: "a", lang: "en" });
});

test("should list every language in one order", () => {
  assert.deepEqual(localiseAll({ fr: "b", en: "a" }, "fr"), [
    { text: "a", lang: "en" },
    { text: "b", lang: "fr" },
  ]);
  assert.deepEqual(localiseAll("a", "fr"), [{ text: "a", lang: "fr" }]);
});
