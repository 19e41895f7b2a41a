import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { boundOf } from "../../../../src/digest/alike/differences/bounds.ts";

describe("how a number is meant", () => {
  test("should be told by the words right before it, in each language that has some", () => {
    const told: [lang: string, before: string, bound: string][] = [
      ["en", "It polluted more than ", "least"],
      ["en", "It polluted no more than ", "most"],
      ["en", "They sold up to $", "most"],
      ["en", "About US$", "roughly"],
      ["en", "It polluted ", "exact"],
      ["en", "It polluted more than one bay and ", "exact"],
      ["en", "He looked over the wall at ", "exact"],
      ["fr", "On compte plus d’", "least"],
      ["fr", "On compte jusqu’à ", "most"],
      ["fr", "On compte environ ", "roughly"],
      ["de", "Es sind mindestens ", "least"],
      ["de", "Es sind bis zu ", "most"],
      ["de", "Es sind rund ", "roughly"],
      ["es", "Hay más de ", "least"],
      ["es", "Hay hasta ", "most"],
      ["es", "Hay unos ", "roughly"],
      ["en", "It grew by ", "change"],
      ["en", "It grew by more than ", "change"],
      ["en", "It hit pupils of year ", "name"],
      ["en", "It adds almost ", "part"],
      ["fr", "On compte une hausse de ", "change"],
      ["fr", "On compte, soit ", "part"],
      ["de", "Es stieg um ", "change"],
      ["de", "Es war Klasse ", "name"],
      ["es", "Hay, o ", "part"],
      ["pl", "more than ", "exact"],
    ];
    for (const [lang, before, bound] of told) assert.equal(boundOf(before, lang), bound, before);
  });

  test("should be told of where a length of time ends for lengths of time alone", () => {
    for (const [lang, before] of [
      ["en", "It ends in "],
      ["fr", "Il finit dans "],
      ["de", "Es endet in "],
      ["es", "Termina dentro de "],
    ] as const) {
      assert.equal(boundOf(before, lang, true), "span", before);
      assert.equal(boundOf(before, lang), "exact", before);
    }
  });
});
