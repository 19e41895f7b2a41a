import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { layoutTimeline, type Mark } from "../../../../src/components/timeline/layout.ts";
import { chooseTicks, MAX_TICKS } from "../../../../src/components/timeline/scale.ts";

const SEED = Number(process.env["ACCORD_SEED"] ?? 20180223);
const WIDTH = 272;
const one = (edtf: string, others: string[] = ["2015", "2018-12"]): Mark => {
  const { marks } = layoutTimeline(
    [edtf, ...others].map((each, i) => ({ id: `e-${i}`, edtf: each })),
    { titles: true },
  );
  return marks[0]!;
};
const edtf = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }).map(String),
  fc
    .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`),
  fc
    .tuple(fc.integer({ min: 2015, max: 2019 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-")),
  fc.constantFrom(
    "2016-06~/..",
    "../2017",
    "[2016-05..2016-06]",
    "2018-02~",
    "2017?",
    "2016/2018",
    "{2015,2018}",
    "/2016-04",
  ),
);
const extent = ({ bars, label }: Mark): [number, number] => {
  const px = 100 / WIDTH;
  const low = Math.min(...bars.map(({ x }) => x));
  const high = Math.max(...bars.map(({ x, width }) => x + width));
  // Two digits of 12 pixels are under 16 pixels wide.
  return label.anchor === "start" ? [low, Math.max(high, label.x + 16 * px)] : [Math.min(low, label.x - 16 * px), high];
};

describe("layoutTimeline", () => {
  test("should draw a plain date as one sharp bar as long as its precision", () => {
    const year = one("2016");
    const month = one("2016-05");
    assert.deepEqual(
      [year.bars.length, year.bars[0]?.start, year.bars[0]?.end, year.link],
      [1, "sharp", "sharp", null],
    );
    assert.ok(year.bars[0]!.width > 10 * month.bars[0]!.width);
  });
  test("should fade what is approximate and point onwards from what is open", () => {
    assert.deepEqual([one("2018-02~").bars[0]?.start, one("2018-02~").bars[0]?.end], ["soft", "soft"]);
    const open = one("2016-06~/..");
    assert.deepEqual([open.bars[0]?.start, open.bars[0]?.end], ["soft", "open"]);
    assert.equal(open.bars[0]!.x + open.bars[0]!.width, 100);
    assert.equal(one("/2016-04").bars[0]?.start, "unknown");
  });
  test("should link the members of a set and not fill the time between them", () => {
    const set = one("[2016-05..2016-06]");
    assert.equal(set.link, "one-of");
    assert.equal(set.bars.length, 2);
    assert.equal(one("{2015,2018}").link, "all");
    assert.equal(one("[2016-01-01..2016-12-31]").bars.length, 1);
  });
  test("should mark an uncertain date and leave out what is no date", () => {
    assert.equal(one("2017?").uncertain, true);
    assert.deepEqual(layoutTimeline([{ id: "e", edtf: "soon" }], { titles: false }), {
      marks: [],
      ticks: [],
      rows: 0,
      broken: null,
    });
  });
  test("should give each event a line of its own where titles are shown", () => {
    const { marks, rows } = layoutTimeline(
      ["2015", "2016", "2017"].map((each) => ({ id: each, edtf: each })),
      { titles: true },
    );
    assert.deepEqual([marks.map(({ row }) => row), rows], [[0, 1, 2], 3]);
  });
  test(`should never let marks or numbers touch, nor leave the axis (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(edtf, { minLength: 1, maxLength: 60 }), (dates) => {
        const { marks } = layoutTimeline(
          dates.map((each, i) => ({ id: `e-${i}`, edtf: each })),
          { titles: false, minWidth: WIDTH },
        );
        const rows = Map.groupBy(marks, ({ row }) => row);
        for (const row of rows.values()) {
          const extents = row.map(extent).sort((a, b) => a[0] - b[0]);
          for (let i = 1; i < extents.length; i++) assert.ok(extents[i]![0] >= extents[i - 1]![1], JSON.stringify(row));
        }
        for (const { bars } of marks)
          for (const { x, width } of bars) assert.ok(x >= 0 && width >= 0 && x + width <= 100.01);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe("chooseTicks", () => {
  test("should choose whole years for years and days for days", () => {
    assert.deepEqual(
      chooseTicks(16436, 17622).map((tick) => tick.edtf),
      ["2015", "2016", "2017", "2018"],
    );
    assert.deepEqual(
      chooseTicks(17585, 17587).map((tick) => tick.edtf),
      ["2018-02-23", "2018-02-24", "2018-02-25"],
    );
  });
  test(`should give at least one line and no more than fit, whatever the stretch (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 40_000 }), fc.integer({ min: 1, max: 400_000 }), (from, length) => {
        const ticks = chooseTicks(from, from + length);
        assert.ok(ticks.length >= 1 && ticks.length <= MAX_TICKS);
        assert.ok(ticks.every((tick) => tick.day >= from && tick.day <= from + length));
      }),
      { seed: SEED },
    );
  });
});

describe("an axis on which events crowd", () => {
  const layout = (...dates: string[]) =>
    layoutTimeline(
      dates.map((edtf, i) => ({ id: `e-${i}`, edtf })),
      { titles: true },
    );
  const crowd = ["2018-01-05", "2018-01-20", "2018-02-03", "2018-02-14", "2018-02-23", "2018-02-24"];

  test("should change its scale once, at a line of its own, and say how much", () => {
    const { broken, marks, ticks } = layout("2015", "2016", ...crowd);
    assert.equal(broken?.edtf, "2018");
    assert.ok(broken!.times > 20, `${broken!.times}`);
    assert.ok(ticks.some(({ edtf, x }) => edtf === "2018" && x === broken!.x));
    const places = marks.map(({ bars }) => bars[0]!.x);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(places.filter((x) => x >= broken!.x).length === crowd.length);
    assert.ok(places.at(-1)! - places[2]! > 45, "the crowd has room");
  });

  test("should keep one scale where events are few, or spread", () => {
    assert.equal(layout("2015", ...crowd.slice(0, 4)).broken, null);
    assert.equal(layout("2011", "2012", "2013", "2014", "2015", "2016", "2017", "2018").broken, null);
  });
});
