import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { chooseTicks } from "../../../../src/components/timeline/scale.ts";
import {
  extentOf,
  LABEL_GAP,
  labelTicks,
  WIDE_AXIS,
  type LabelledTick,
} from "../../../../src/components/timeline/tick-labels.ts";

const SEED = Number(process.env["ACCORD_SEED"] ?? 20180223);
const NARROW = 272;
const shown = (ticks: LabelledTick[], where: "narrow" | "wide"): LabelledTick[] =>
  ticks.filter(({ shown: on }) => on === "always" || (where === "wide" && on === "wide"));
const at = (xs: number[], label: string) =>
  labelTicks(
    xs.map((x) => ({ x, edtf: "2018" })),
    () => label,
    NARROW,
  );

describe("labelTicks", () => {
  test("should write every label where all have room", () => {
    assert.deepEqual(
      at([4, 34, 65, 96], "2018").map(({ label, shown: on, anchor }) => [label, on, anchor]),
      [
        ["2018", "always", "start"],
        ["2018", "always", "middle"],
        ["2018", "always", "middle"],
        ["2018", "always", "end"],
      ],
    );
  });
  test("should leave out every second on narrow pages alone, where wide ones have room for all", () => {
    assert.deepEqual(
      at([14, 32, 50, 68, 86], "Feb 2018").map(({ shown: on }) => on),
      ["always", "wide", "always", "wide", "always"],
    );
  });
  test("should leave out on all pages what none has room for", () => {
    const ticks = at([10, 30, 50, 70, 90], "a label of some length");
    assert.deepEqual(
      ticks.map(({ shown: on }) => on),
      ["always", "never", "never", "never", "wide"],
    );
    assert.equal(at([50], "a label that is longer than the whole axis of the narrowest page")[0]!.shown, "always");
    assert.deepEqual(labelTicks([], String, NARROW), []);
  });
  test(`should never let two labels come nearer than a space, in any language, over any stretch (seed ${SEED})`, () => {
    const formats = ["en-GB", "fr", "ar", "de", "pt", "ru", "ja", "fa"].map((locale) => ({
      day: new Intl.DateTimeFormat(locale, { month: "short", day: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(locale, { month: "short", year: "2-digit", timeZone: "UTC" }),
    }));
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 40_000 }),
        fc.integer({ min: 1, max: 4000 }),
        fc.constantFrom(...formats),
        (from, length, format) => {
          const ticks = chooseTicks(from, from + length).map(({ day, edtf }) => ({
            x: 4 + (92 * (day - from)) / length,
            edtf,
          }));
          const label = (edtf: string): string => {
            const [year = 0, month, day] = edtf.split("-").map(Number);
            if (month === undefined || Number.isNaN(month) || edtf.startsWith("-")) return edtf;
            return format[day === undefined ? "month" : "day"].format(new Date(Date.UTC(year, month - 1, day ?? 1)));
          };
          const labelled = labelTicks(ticks, label, NARROW);
          assert.equal(labelled.length, ticks.length);
          for (const [where, axis] of [
            ["narrow", NARROW],
            ["wide", WIDE_AXIS],
          ] as const) {
            const extents = shown(labelled, where).map((tick) => extentOf(tick, axis));
            assert.ok(extents.length > 0);
            for (const [i, [start]] of extents.entries())
              if (i > 0) assert.ok(start - extents[i - 1]![1] >= LABEL_GAP, `${where}: ${JSON.stringify(labelled)}`);
            if (where === "narrow") for (const [start, end] of extents) assert.ok(start >= 0 && end <= axis + 0.01);
          }
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });
});
