import { test } from "node:test";
import fc from "fast-check";
import { checkEmitted } from "../../fuzz/emit-property.ts";
import { DANGERS, hostileBlocks } from "../../fuzz/hostile.ts";

const SEED = Number(process.env["ACCORD_SEED"] ?? 20180223);

test(`should write any text inert, as both parsers read it (seed ${SEED})`, () => {
  fc.assert(fc.property(hostileBlocks, checkEmitted), { seed: SEED, numRuns: 1500 });
});

test("should write every known danger inert, alone, first and last, in every kind of block", () => {
  for (const danger of DANGERS) {
    for (const kind of ["p", "h2", "h3", "blockquote", "li", "pre"] as const) {
      for (const text of [
        danger,
        `${danger} and more`,
        `more and ${danger}`,
        `${danger}\n${danger}`,
        `a${danger}${danger}b`,
      ]) {
        checkEmitted([
          { kind, children: [text] },
          { kind: "p", children: ["between"] },
          { kind, children: [{ name: "Sic", attributes: { means: "x" }, children: [text] }] },
        ]);
      }
    }
  }
});
