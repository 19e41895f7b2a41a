import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { freeId, idOfName, idOfStatement } from "../../../src/desk/client/ids.ts";
import { idSchema } from "../../../src/schemas/primitives.ts";

describe("ids that the desk proposes", () => {
  test("should name an outlet by all of its words, short ones too", () => {
    assert.equal(idOfName("BBC News"), "bbc-news");
    assert.equal(idOfName("Fox News"), "fox-news");
    assert.equal(idOfName("The Guardian"), "guardian");
    assert.equal(idOfName("The New York Times"), "new-york-times");
    assert.equal(idOfName("Le Monde"), "monde");
    assert.equal(idOfName("El País"), "pais");
    assert.equal(idOfName("AP"), "ap");
    assert.equal(idOfName("The The"), "the-the");
  });

  test("should name a statement by its telling words, abbreviations among them", () => {
    assert.equal(idOfStatement("c-", "The UN will say that this is wrong for the U.S. pigs."), "c-un-wrong-us");
    assert.equal(idOfStatement("c-", "It is so."), "c-it-is-so");
    assert.equal(idOfStatement("c-", "ALL OF IT IS GONE"), "c-gone");
  });

  test("should always be an id, in any script, and never one that is taken", () => {
    for (const text of ["朝日新聞", "Известия", "— !", "L’Équipe 21", "a".repeat(300)])
      for (const id of [idOfName(text), idOfStatement("c-", text)])
        assert.equal(idSchema.safeParse(id).success, true, id);
    assert.notEqual(idOfName("朝日新聞"), idOfName("読売新聞"));
    assert.equal(idOfName("  "), "");
    assert.equal(freeId("a", new Set(["a", "a-2"])), "a-3");
    assert.equal(freeId("", new Set()), "");
  });
});
