import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { z } from "zod";
import { correctionSchemaFor } from "../../../src/schemas/correction.ts";
import { editionSchema, referenceSchema } from "../../../src/schemas/edition.ts";
import { isKind, KIND_NAMES, kindOf, KINDS, MENU } from "../../../src/schemas/kinds.ts";
import { idSchema } from "../../../src/schemas/primitives.ts";

interface Node {
  pattern?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
}

const ID = (z.toJSONSchema(idSchema) as Node).pattern;

/** Paths of the fields that hold an id, "*" standing for each item of a list. */
function idFields({ pattern, properties = {}, items, anyOf = [] }: Node, path: readonly string[] = []): string[] {
  return [
    ...(pattern === ID && path.length > 0 ? [path.join(".")] : []),
    ...Object.entries(properties).flatMap(([name, node]) => idFields(node, [...path, name])),
    ...(items ? idFields(items, [...path, "*"]) : []),
    ...anyOf.flatMap((node) => idFields(node, path)),
  ];
}

describe("the table of kinds", () => {
  // What an article's marks refer to stands in its body, where it is checked with its place.
  for (const kind of KIND_NAMES.filter((each) => kindOf(each).written !== "mark")) {
    test(`says of ${kind} what every field with an id refers to`, () => {
      const { schema, refers } = kindOf(kind);
      const fields = idFields(z.toJSONSchema(schema, { io: "input" }) as Node).filter((path) => path !== "id");
      const named = Object.keys(refers).filter((path) => refers[path] !== "type/id");
      assert.deepEqual(named.sort(), [...new Set(fields)].sort());
      for (const to of Object.values(refers)) assert.ok(to === "type/id" || isKind(to), to);
    });
  }

  test("names for each kind a field that its schema has", () => {
    for (const kind of KIND_NAMES) {
      const { schema, title } = kindOf(kind);
      if (title) assert.ok(title.field in (schema as z.ZodObject).shape, kind);
    }
  });

  test("gives each place in the menu to one register", () => {
    const places = KIND_NAMES.flatMap((kind) => kindOf(kind).menu ?? []);
    assert.equal(new Set(places).size, places.length);
    assert.equal(MENU.length, places.length);
  });

  test("is what editions, references and corrections go by", () => {
    const [edition] = [editionSchema.shape.entries.shape];
    assert.deepEqual(Object.keys(edition), KIND_NAMES);
    for (const kind of KIND_NAMES) {
      assert.ok(referenceSchema.safeParse(`${kind}/a`).success);
      const named = KINDS.corrections.schema.shape.target.safeParse(`${kind}/a`).success;
      assert.equal(named, kind !== "corrections" && kindOf(kind).written !== "mark", kind);
    }
    assert.ok(!correctionSchemaFor(["claims"]).shape.target.safeParse("events/a").success);
  });
});
