import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parse } from "edtf";
import { createTranslator } from "../../../src/i18n/index.ts";
import {
  compareEdtf,
  compareRanges,
  datetimeAttribute,
  dayNumber,
  edtfRange,
  formatEdtf,
  parseEdtf,
  rangeOf,
} from "../../../src/lib/edtf.ts";
import { dayOfNumber } from "../../../src/lib/edtf/calendar.ts";
import { SEED } from "../digest/seed.ts";

const [en, fr] = [createTranslator("en"), createTranslator("fr")];

describe("parseEdtf", () => {
  test("should refuse what is no date, with a reason", () => {
    const refused: Record<string, RegExp> = {
      "2018-02-29": /no day 29/,
      "2018-02-31": /no day 31/,
      "2018-00": /no month 0/,
      "2018-13": /not a date in EDTF/,
      "20180223": /not a date in EDTF/,
      "2018-2": /not a date in EDTF/,
      "23/02/2018": /not a date in EDTF/,
      "": /not a date in EDTF/,
      "2019/2018": /ends before it begins/,
      "[2018-02-29,2018-03-01]": /no day 29/,
      "2018-02-29/2018-03-01": /no day 29|not a date/,
      "[2016-06..2016-05]": /ends before it begins/,
      "2018-02-23T10:00:00Z": /time of day/,
      "2018-XX-23": /end of a date/,
      "1XXX": /last digit/,
      "../..": /at least one end/,
      Y1E9: /out of range/,
      "1950S2": /significant digits/,
      [`[${"2018,".repeat(30)}2018]`]: /at most 80 characters/,
    };
    for (const [text, reason] of Object.entries(refused)) {
      const parsed = parseEdtf(text);
      assert.ok(!parsed.ok, text);
      assert.match(parsed.reason, reason, text);
    }
  });

  test("should take the hour of a day, order it by its day, and say it in words", () => {
    const parsed = parseEdtf("2018-02-23T10:30");
    assert.ok(parsed.ok && parsed.value.type === "date");
    assert.deepEqual([parsed.value.precision, parsed.value.day, parsed.value.time], ["day", 23, "10:30"]);
    const sorted = ["2018-02-24", "2018-02-23T19:05", "2018-02-23T10:30", "2018-02-23", "2018-02-22"].sort(compareEdtf);
    assert.deepEqual(sorted, ["2018-02-22", "2018-02-23", "2018-02-23T10:30", "2018-02-23T19:05", "2018-02-24"]);
    assert.equal(formatEdtf("2018-02-23T10:30", "en", en), "23 February 2018, 10:30");
    assert.equal(formatEdtf("2018-02-01T00:05", "fr", fr), "1er février 2018, 00:05");
    assert.equal(datetimeAttribute("2018-02-23T10:30"), "2018-02-23T10:30");
    for (const impossible of ["2018-02-30T10:30", "2018-02-23T24:00", "2018-02-23T10:60", "2018-02T10:30"])
      assert.ok(!parseEdtf(impossible).ok, impossible);
  });

  test("should know leap years", () => {
    assert.deepEqual(
      ["2016-02-29", "2000-02-29", "1900-02-29", "2018-02-29"].map((text) => parseEdtf(text).ok),
      [true, true, false, false],
    );
  });

  test("should keep precision and qualification", () => {
    const plain = { approximate: false, uncertain: false };
    assert.deepEqual(parseEdtf("2018-02~"), {
      ok: true,
      value: { type: "date", precision: "month", year: 2018, month: 2, approximate: true, uncertain: false },
    });
    assert.deepEqual(parseEdtf("2016-06~/.."), {
      ok: true,
      value: {
        type: "interval",
        from: { precision: "month", year: 2016, month: 6, approximate: true, uncertain: false },
        to: "open",
      },
    });
    assert.deepEqual(parseEdtf("/2016"), {
      ok: true,
      value: { type: "interval", from: "unknown", to: { precision: "year", year: 2016, ...plain } },
    });
    assert.deepEqual(parseEdtf("[2016-05..2016-06]"), {
      ok: true,
      value: {
        type: "one-of",
        members: [
          {
            from: { precision: "month", year: 2016, month: 5, ...plain },
            to: { precision: "month", year: 2016, month: 6, ...plain },
          },
        ],
        earlier: false,
        later: false,
      },
    });
  });

  test("should read plain dates as the library's grammar does", () => {
    const part = (max: number): fc.Arbitrary<string> =>
      fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, "0"));
    const text = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.option(part(12)),
      fc.option(part(28)),
      fc.constantFrom("", "~", "?", "%"),
    );
    fc.assert(
      fc.property(text, ([year, month, day, mark]) => {
        const date =
          [String(year).padStart(4, "0"), ...(month === null ? [] : day === null ? [month] : [month, day])].join("-") +
          mark;
        const tree = parse(date);
        const parsed = parseEdtf(date);
        assert.ok(parsed.ok && parsed.value.type === "date");
        const { year: y, month: m, day: d, approximate, uncertain } = parsed.value;
        assert.deepEqual(
          [y, m === undefined ? undefined : m - 1, d].filter((each) => each !== undefined),
          tree.values,
        );
        assert.deepEqual([approximate, uncertain], [Boolean(tree.approximate), Boolean(tree.uncertain)]);
      }),
      { seed: SEED },
    );
  });

  test("should never throw, whatever it is given, nor should the words", () => {
    const character = fc.constantFrom(..."0123456789-/.[],{}~?%XYSE T:Z");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: character, maxLength: 24 }), fc.string()), (text) => {
        const parsed = parseEdtf(text);
        if (!parsed.ok) assert.equal(formatEdtf(text, "en", en), text);
        else assert.notEqual(formatEdtf(text, "fr", fr), "");
        datetimeAttribute(text);
        rangeOf(text);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

describe("ranges", () => {
  test("should give the lowest and the highest day", () => {
    const ranges: Record<string, [string | null, string | null]> = {
      "2016-02": ["2016-02-01", "2016-02-29"],
      "2018-02~": ["2018-02-01", "2018-02-28"],
      "2016-06~/..": ["2016-06-01", null],
      "../2016": [null, "2016-12-31"],
      "[2016-05..2016-06]": ["2016-05-01", "2016-06-30"],
      "[2017,2016-05]": ["2016-05-01", "2017-12-31"],
      "[..2016]": [null, "2016-12-31"],
      "{2016..}": ["2016-01-01", null],
      "201X": ["2010-01-01", "2019-12-31"],
      "19XX": ["1900-01-01", "1999-12-31"],
      "2018-21": ["2018-03-01", "2018-05-31"],
      "2018-24": ["2018-12-01", "2019-02-28"],
      "2018-30": ["2018-12-01", "2019-02-28"],
      "2018-34": ["2018-04-01", "2018-06-30"],
      "2018-41": ["2018-07-01", "2018-12-31"],
      "2018-XX": ["2018-01-01", "2018-12-31"],
      "-0044": ["-000044-01-01", "-000044-12-31"],
    };
    for (const [text, [from, to]] of Object.entries(ranges)) assert.deepEqual(rangeOf(text), { from, to }, text);
  });

  test("should number days as the calendar does, BCE included", () => {
    assert.deepEqual(
      ["1970-01-01", "2018-02-23", "1600-02-29", "0000-03-01"].map(dayNumber),
      [0, 17585, -135081, -719468],
    );
    assert.equal(dayNumber("-000001-12-31"), dayNumber("0000-01-01") - 1);
  });

  test("should turn numbers into days again", () => {
    assert.deepEqual([-1, 0, 17585, -719468].map(dayOfNumber), [
      { year: 1969, month: 12, day: 31 },
      { year: 1970, month: 1, day: 1 },
      { year: 2018, month: 2, day: 23 },
      { year: 0, month: 3, day: 1 },
    ]);
  });

  test("should order totally and alike from every side", () => {
    const dates = [
      "2018",
      "2018~",
      "2018-02",
      "2018-02-01",
      "../2016",
      "2016/..",
      "-0044",
      "[2016-05,2017]",
      "201X",
      "Y-17000",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...dates), fc.constantFrom(...dates), fc.constantFrom(...dates), (a, b, c) => {
        assert.equal(Math.sign(compareEdtf(a, b)), -Math.sign(compareEdtf(b, a)) + 0);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) assert.ok(compareEdtf(a, c) <= 0);
        if (compareEdtf(a, b) === 0) assert.equal(a, b);
      }),
      { seed: SEED },
    );
    assert.equal(compareRanges({ from: null, to: null }, { from: null, to: null }), 0);
  });
});

describe("formatEdtf", () => {
  const words: Record<string, [string, string]> = {
    "2015": ["2015", "2015"],
    "2018-02": ["February 2018", "février 2018"],
    "2018-02-01": ["1 February 2018", "1er février 2018"],
    "2018-02-23": ["23 February 2018", "23 février 2018"],
    "2018-02~": ["about February 2018", "vers février 2018"],
    "2018-02-23~": ["about 23 February 2018", "vers le 23 février 2018"],
    "2016?": ["possibly 2016", "peut-être 2016"],
    "2016%": ["possibly about 2016", "peut-être vers 2016"],
    "2016-06~/..": ["from about June 2016", "à partir de juin 2016 environ"],
    "2018~/..": ["from about 2018", "à partir de 2018 environ"],
    "2016-04/..": ["from April 2016", "à partir d’avril 2016"],
    "2018-02-23/..": ["from 23 February 2018", "à partir du 23 février 2018"],
    "../2018-02": ["until February 2018", "jusqu’en février 2018"],
    "../2018-02-23": ["until 23 February 2018", "jusqu’au 23 février 2018"],
    "2016-06/": ["from June 2016, end unknown", "à partir de juin 2016, fin inconnue"],
    "[2016-05..2016-06]": ["May or June 2016", "mai ou juin 2016"],
    "[2016-05..2016-09]": ["between May and September 2016", "entre mai et septembre 2016"],
    "[2018-02-03..2018-02-09]": ["between 3 and 9 February 2018", "entre le 3 et le 9 février 2018"],
    "{2016,2017}": ["2016 and 2017", "2016 et 2017"],
    "[..2016]": ["2016 or earlier", "2016 ou avant"],
    "2018/2019": ["2018 to 2019", "de 2018 à 2019"],
    "2018-04/2018-10": ["April to October 2018", "d’avril à octobre 2018"],
    "2018-02-23/2018-02-25": ["23 to 25 February 2018", "du 23 au 25 février 2018"],
    "2018-12-24/2019-01-02": ["24 December 2018 to 2 January 2019", "du 24 décembre 2018 au 2 janvier 2019"],
    "2018-22": ["summer 2018", "été 2018"],
    "201X": ["the 2010s", "années 2010"],
    "-0044-03-15": ["15 March 45 BC", "15 mars 45 av. J.-C."],
    "0050-01-02": ["2 January 50", "2 janvier 50"],
  };
  for (const [text, [english, french]] of Object.entries(words)) {
    test(`should say ${text}`, () => {
      assert.equal(formatEdtf(text, "en", en), english);
      assert.equal(formatEdtf(text, "fr", fr), french);
    });
  }
});

describe("datetimeAttribute", () => {
  test("should give what HTML can say exactly, and nothing else", () => {
    assert.deepEqual(["2015", "2018-02", "2018-02-23", "0050"].map(datetimeAttribute), [
      "2015",
      "2018-02",
      "2018-02-23",
      "0050",
    ]);
    for (const text of [
      "2018-02~",
      "2016?",
      "2016/2017",
      "[2016,2017]",
      "2018-21",
      "201X",
      "-0044",
      "0000",
      "Y20000",
      "nothing",
    ]) {
      assert.equal(datetimeAttribute(text), undefined, text);
    }
  });
});

test("should know the ranges of parsed dates as of text", () => {
  const parsed = parseEdtf("2018-02");
  assert.ok(parsed.ok);
  assert.deepEqual(edtfRange(parsed.value), rangeOf("2018-02"));
});
