import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parse } from "yaml";
import { splitFrontMatter } from "../../../src/articles/front-matter.ts";
import { readPlainFrontMatter } from "../../../src/articles/plain-front-matter.ts";
import { nearest } from "../../../src/problems/nearest.ts";
import { readYaml } from "../../../src/lib/yaml.ts";
import { SEED } from "./support.ts";

describe("front matter", () => {
  test("should be parted from the body, whose first line is known", () => {
    assert.deepEqual(splitFrontMatter("---\na: 1\n---\nbody\n"), {
      yaml: "a: 1\n",
      yamlLine: 2,
      body: "body\n",
      bodyLine: 4,
    });
    assert.deepEqual(splitFrontMatter("\uFEFF---\r\na: 1\r\nb: 2\r\n---\r\n\r\nx"), {
      yaml: "a: 1\r\nb: 2\r\n",
      yamlLine: 2,
      body: "\r\nx",
      bodyLine: 5,
    });
    assert.equal(splitFrontMatter("---\na: 1\n").yaml, null);
    assert.equal(splitFrontMatter("text\n---\n").yaml, null);
    assert.equal(splitFrontMatter("---\n---\nx").yaml, "");
  });

  test("should be read without a parser exactly as with one, or not at all", (t) => {
    t.diagnostic(`seed ${SEED}`);
    const key = fc.constantFrom("title", "lang", "a", "y", "null", "true", "__proto__", "x-y", "constructor");
    const value = fc.oneof(
      fc.constantFrom(
        "en",
        "null",
        "Null",
        "true",
        "yes",
        "2018",
        '"2018-02"',
        '""',
        "a b",
        '"a: b"',
        '"a\\n"',
        "'x'",
        "a#b",
        "a #b",
        '"x" #b',
        "~",
        "-",
        "a-b",
        "[a]",
        "",
        ".inf",
        "0x1",
        "NaN",
        "1e3",
        "e3",
      ),
      fc.string({ maxLength: 6 }).map((text) => `"${text}"`),
      fc.string({ maxLength: 6 }),
    );
    const line = fc
      .tuple(key, fc.constantFrom(": ", ":", ":  ", ":\t"), value, fc.constantFrom("", " ", "\r"))
      .map((parts) => parts.join(""));
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 3 }), (lines) => {
        const yaml = `${lines.join("\n")}\n`;
        const plain = readPlainFrontMatter(yaml);
        if (plain === null) return;
        read += 1;
        assert.deepEqual(plain, parse(yaml) ?? {}, yaml);
      }),
      { seed: SEED, numRuns: 5_000 },
    );
    assert.ok(read > 200, `only ${read} were read`);
  });
});

describe("YAML", () => {
  const text = "- id: a\n  list:\n    - x\n    - {k: v}\n- id: b\n";
  test("should tell where each part stands", () => {
    const { locate } = readYaml(text, "f.yaml", 10);
    assert.deepEqual(locate([0, "id"]), { line: 10, column: 7 });
    assert.deepEqual(locate([0, "id"], true), { line: 10, column: 3 });
    assert.deepEqual(locate([0, "list", 1, "k"]), { line: 13, column: 11 });
    assert.deepEqual(locate([1, "absent"]), { line: 14, column: 3 });
    assert.deepEqual(locate([7]), { line: 10, column: 1 });
  });
  test("should never throw, and never give a value with a problem", (t) => {
    t.diagnostic(`seed ${SEED}`);
    const piece = fc.oneof(
      fc.constantFrom(
        "a: ",
        "- ",
        "\n",
        "  ",
        "[",
        "]",
        "{",
        "}",
        '"',
        "'",
        "&x ",
        "*x",
        "!!js ",
        "|",
        ">",
        "---",
        "? ",
        ": ",
        "#",
        "\t",
        "<<: ",
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { value, problems } = readYaml(pieces.join(""), "f.yaml");
        if (problems.length > 0) assert.equal(value, null);
        for (const { line, column } of problems) assert.ok((line ?? 0) >= 1 && (column ?? 0) >= 1);
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });
  test("should refuse a field that occurs twice", () => {
    assert.deepEqual(
      readYaml("a: 1\na: 2\n", "f.yaml").problems.map(({ line, column }) => [line, column]),
      [[2, 1]],
    );
  });
});

test("the nearest known word is suggested, and none that is far", () => {
  assert.equal(nearest("statment", ["id", "statement", "areas"]), "statement");
  assert.equal(nearest("Evidense", ["Evidence", "Quote"]), "Evidence");
  assert.equal(nearest("colour", ["id", "areas"]), null);
});
