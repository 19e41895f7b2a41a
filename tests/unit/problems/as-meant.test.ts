import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { z } from "zod";
import { schemaIssues } from "../../../src/problems/schema-issues.ts";
import { edtfSchema, idSchema } from "../../../src/schemas/primitives.ts";

const schema = z.strictObject({ source: idSchema, areas: z.array(idSchema), published: edtfSchema });
const right = { source: "a", areas: ["b"], published: "2018" };

function fixOf(wrong: Record<string, unknown>): string[] {
  const value = { ...right, ...wrong };
  return schemaIssues(schema.safeParse(value).error!, schema, value).map(({ fix }) => fix);
}

describe("what an editor meant by a value of another form", () => {
  test("should be written as it has to be", () => {
    assert.deepEqual(fixOf({ source: "BBC News" }), [
      "An id is made of lower-case letters, digits and single hyphens: bbc-news.",
    ]);
    assert.deepEqual(fixOf({ areas: ["coast repair"] }), ["Put a comma between them: [coast, repair]."]);
    assert.deepEqual(fixOf({ areas: "coast" }), ["Write a list: areas: [coast]."]);
  });

  test("should not be guessed", () => {
    assert.match(fixOf({ published: "29 April 2009" })[0] ?? "", /EDTF/);
    assert.doesNotMatch(fixOf({ source: "新聞" })[0] ?? "", /hyphens: /);
    assert.deepEqual(fixOf({ areas: 5 }), ["Write a list."]);
  });
});
