import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { idFromName, MOST_MADE } from "../../../src/lib/id.ts";
import { slugify } from "../../../src/lib/text.ts";
import { idSchema } from "../../../src/schemas/primitives.ts";

describe("an id made from a name", () => {
  test("is the name's slug as long as that is short, whatever else changes", () => {
    assert.equal(idFromName("L’Été à Paris"), "lete-a-paris");
    assert.equal(idFromName("x".repeat(80)), "x".repeat(80));
  });

  test("is never the name of something that every object has", () => {
    assert.match(idFromName("Constructor"), /^constructor-[0-9a-f]{12}$/);
    assert.equal(idSchema.safeParse("constructor").success, false);
    for (const name of Object.getOwnPropertyNames(Object.prototype)) assert.ok(!(idFromName(name) in {}), name);
  });

  test("is a digest where no Latin letter or digit is in it", () => {
    assert.match(idFromName("新闻"), /^[0-9a-f]{12}$/);
    assert.notEqual(idFromName("新闻"), idFromName("報道"));
    assert.equal(idFromName("が"), idFromName("か\u3099"), "composed or not");
  });

  test("keeps long names apart that differ only at their ends", () => {
    const [a, b] = [idFromName(`${"word-".repeat(60)}a`), idFromName(`${"word-".repeat(60)}b`)];
    assert.notEqual(a, b);
    assert.match(a, /^(?:word-)+[0-9a-f]{12}$/);
  });

  test("is always an id, short, and the same again", () => {
    const name = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.stringMatching(/^[a-z-]{0,300}$/));
    fc.assert(
      fc.property(name, (text) => {
        const id = idFromName(text);
        assert.ok(idSchema.safeParse(id).success, id);
        assert.ok(id.length <= MOST_MADE);
        assert.equal(id, idFromName(text));
        const slug = slugify(text);
        if (slug !== "" && slug.length <= MOST_MADE) assert.equal(id, slug);
      }),
      { seed: 20180223, numRuns: 500 },
    );
  });
});
