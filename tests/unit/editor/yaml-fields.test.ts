import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "yaml";
import fc from "fast-check";
import { appendEntry, setFields } from "../../../src/editor/yaml-fields.ts";

const LIST = `# yaml-language-server: $schema=x
- id: c-cut   # the first
  statement: {en: "It was cut.", fr: 'Coupée.'}
  # areas of it
  areas: [repair]

- id: c-cost
  statement:
    en: It costs 18 million.
  note: >
    A long
    note.
- { id: c-flow, areas: [a] }
`;

describe("setFields", () => {
  test("should change one field and leave every other byte", () => {
    assert.equal(
      setFields(LIST, [0], { areas: ["repair", "traffic"] }),
      LIST.replace("areas: [repair]", "areas: [repair, traffic]"),
    );
  });

  test("should add fields behind the last, and take fields away with their lines", () => {
    assert.equal(
      setFields(LIST, [1], { importance: 1, note: undefined }),
      LIST.replace("  note: >\n    A long\n    note.\n", "  importance: 1\n"),
    );
    assert.equal(setFields(LIST, [0], { importance: 1 }), LIST.replace("[repair]\n", "[repair]\n  importance: 1\n"));
  });

  test("should keep a map in flow in flow", () => {
    const made = setFields(LIST, [2], { importance: 1 });
    assert.equal(made, LIST.replace("{ id: c-flow, areas: [a] }", "{ id: c-flow, areas: [ a ], importance: 1 }"));
  });

  test("should quote what looks like a date", () => {
    assert.match(setFields("id: e\n", [], { edtf: "2018-02" }) ?? "", /^id: e\nedtf: "2018-02"\n$/);
  });

  test("should begin an empty file", () => {
    assert.equal(setFields("# nothing yet\n", [], { title: "A" }), "# nothing yet\ntitle: A\n");
  });

  test("should refuse what it cannot read, and what is no map", () => {
    assert.equal(setFields("a: [", [], { b: 1 }), null);
    assert.equal(setFields("- 1\n", [0], { b: 1 }), null);
  });
});

describe("appendEntry", () => {
  test("should add to the end of a list as it is indented", () => {
    assert.equal(appendEntry("  - id: a\n", { id: "b", areas: ["x"] }), "  - id: a\n  - id: b\n    areas: [x]\n");
  });

  test("should begin a list, and refuse a file that holds one entry alone", () => {
    assert.equal(appendEntry("# claims\n", { id: "b", gone: undefined }), "# claims\n- id: b\n");
    assert.equal(appendEntry("id: a\n", { id: "b" }), null);
  });
});

test("whatever is written is read back, and the rest says what it said", () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom("2018-02", "- a", "a: b", "# c", "true", "{ x", "“quoted”", "two\nlines", "null", "0x1"),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, fc.constantFrom(0, 1, 2), (list, note, i) => {
      const made = setFields(LIST, [i], { areas: list, note: { en: note } });
      assert.ok(made !== null);
      const [before, after] = [parse(LIST), parse(made)] as Record<string, unknown>[][];
      assert.deepEqual({ ...before![i], areas: list, note: { en: note } }, after![i]);
      assert.deepEqual(before!.toSpliced(i, 1), after!.toSpliced(i, 1));
      const longer = appendEntry(made, { id: "c-new", statement: { en: note }, areas: list });
      assert.deepEqual(parse(longer!), [...after!, { id: "c-new", statement: { en: note }, areas: list }]);
    }),
    { numRuns: 300 },
  );
});
