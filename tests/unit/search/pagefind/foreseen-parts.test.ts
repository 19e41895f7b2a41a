import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { encodeCbor } from "../../../../src/search/pagefind/cbor.ts";
import { foreseenParts } from "../../../../src/search/pagefind/foreseen-parts.ts";
import { signed } from "../../../../src/search/pagefind/packed-bytes.ts";

const meta = (...parts: [string, string, string][]): Uint8Array<ArrayBuffer> =>
  signed(encodeCbor(["1.5.2", [], parts, [], [], []]));
const FILES = new Map([
  ["pagefind.en_1.pf_meta", meta(["1", "fog", "en_a"], ["harbour", "quay", "en_b"], ["quay", "tide", "en_c"])],
  ["pagefind.fr_1.pf_meta", meta(["a", "z", "fr_a"])],
]);

describe("foreseenParts", () => {
  for (const [word, parts] of [
    ["fog", ["index/en_a.pf_index", "index/fr_a.pf_index"]],
    ["2019", ["index/en_a.pf_index"]],
    ["quay", ["index/en_b.pf_index", "index/en_c.pf_index", "index/fr_a.pf_index"]],
    ["gate", ["index/fr_a.pf_index"]],
    ["zz", []],
    ["", []],
    ["Fog", []],
    ["été", []],
    ['"fog', []],
    ["fog-horn", []],
  ] as const)
    it(`should name the parts of every index that reach over ${JSON.stringify(word)}`, () => {
      assert.deepEqual(foreseenParts(word, FILES, ["en_1", "fr_1"]), parts);
    });

  it("should name none of an index that is not here", () => {
    assert.deepEqual(foreseenParts("fog", FILES, ["de_1"]), []);
  });
});
