import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { threeWay } from "../../../src/editor/three-way.ts";

const seed = Number(process.env.ACCORD_SEED ?? 20180223);

test("changes apart from each other belong to one side each", () => {
  const regions = threeWay("a\nb\nc\nd\ne", "A\nb\nc\nd\ne", "a\nb\nc\nd\nE");
  assert.deepEqual(
    regions.map(({ kind, line }) => [kind, line]),
    [
      ["yours", 1],
      ["theirs", 5],
    ],
  );
});

test("changes of the same lines are one region, with all three texts", () => {
  assert.deepEqual(threeWay("a\nb\nc", "a\nmine\nc", "a\ntheirs\nc"), [
    { line: 2, base: ["b"], yours: ["mine"], theirs: ["theirs"], kind: "both" },
  ]);
});

test("the same change on both sides is told as such", () => {
  assert.deepEqual(
    threeWay("a\nb", "a\nx", "a\nx").map(({ kind }) => kind),
    ["same"],
  );
});

test("line ends and a last line break are no difference", () => {
  assert.deepEqual(threeWay("a\nb\n", "a\r\nb", "a\nb\n"), []);
});

test(`regions carried out give the two texts again (seed ${seed})`, () => {
  const text = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, text, text, (base, yours, theirs) => {
      const [b, y, t] = [base, yours, theirs].map((lines) => lines.join("\n")) as [string, string, string];
      const regions = threeWay(b, y, t);
      for (const side of ["yours", "theirs"] as const) {
        const lines = b.split("\n");
        for (const region of regions.toReversed()) lines.splice(region.line - 1, region.base.length, ...region[side]);
        assert.equal(lines.join("\n"), side === "yours" ? y : t);
      }
    }),
    { seed },
  );
});
