import { parse } from "edtf";
import type { EdtfNode } from "edtf";
import { daysInMonth } from "./calendar.ts";
import { firstDay, lastDay } from "./range.ts";
import type { EdtfDate, EdtfEnd, EdtfMember, EdtfPoint, EdtfResult } from "./types.ts";

/** No honest date is longer, and the grammar's cost grows with the length. */
const MAX_LENGTH = 80;
/** Years beyond a year of six digits are of no use to news, and would break the arithmetic of an axis. */
const MAX_YEAR = 999_999;

/** Carries the reason out of the walk over the syntax tree. */
class Refusal extends Error {}

const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;
/** A day with hour and minute, as the sources give them: in the time of the place. */
const TIMED = /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d)$/;
const NOT_EDTF =
  'it is not a date in EDTF (ISO 8601-2), such as "2018", "2018-02", "2018-02-23", "2016~" or "[2016-05..2016-06]"';

/**
 * Reads an EDTF date. Everything impossible (29 February 2018, an interval that ends before it begins) is refused with a
 * reason, as is what the digest has no words for: seconds and zones, single unknown digits, years beyond six digits.
 *
 * The package's grammar is used, its constructors are not: they accept 2018-02-29 and turn it into 1 March, and take the
 * bare digits 20180223 for milliseconds. The calendar is checked here instead.
 */
export function parseEdtf(text: string): EdtfResult {
  let result = known.get(text);
  if (!result) {
    result = read(text);
    if (known.size >= KNOWN) known.clear();
    known.set(text, result);
  }
  return result;
}

/** A digest holds few different dates and asks for each of them many times. Results are never changed. */
const known = new Map<string, EdtfResult>();
const KNOWN = 5000;

function read(text: string): EdtfResult {
  try {
    if (text.length > MAX_LENGTH) throw new Refusal(`a date has at most ${MAX_LENGTH} characters`);
    return { ok: true, value: plain(text) ?? timed(text) ?? fromTree(tree(text)) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.message };
    throw error;
  }
}

/** Year, month or day, perhaps qualified: nearly every date of a digest, read without the grammar, which takes 100 times as long. */
function plain(text: string): EdtfDate | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [, year, month, day, mark] = match;
  const qualification = { approximate: mark === "~" || mark === "%", uncertain: mark === "?" || mark === "%" };
  if (month === undefined) return { type: "date", precision: "year", year: Number(year), ...qualification };
  // Codes above 12 are seasons.
  if (Number(month) > 12) return null;
  return {
    type: "date",
    ...calendarPoint(Number(year), Number(month), day === undefined ? undefined : Number(day)),
    ...qualification,
  };
}

function timed(text: string): EdtfDate | null {
  const [, day, time] = TIMED.exec(text) ?? [];
  const date = day === undefined ? null : plain(day);
  return date?.type === "date" && time !== undefined ? { ...date, time } : null;
}

function tree(text: string): EdtfNode {
  try {
    return parse(text);
  } catch {
    throw new Refusal(NOT_EDTF);
  }
}

function calendarPoint(year: number, month: number, day: number | undefined): EdtfPoint {
  if (month < 1 || month > 12) throw new Refusal(`there is no month ${month}`);
  const point = { year, month, approximate: false, uncertain: false };
  if (day === undefined) return { precision: "month", ...point };
  if (day < 1 || day > daysInMonth(year, month))
    throw new Refusal(`there is no day ${day} in month ${month} of the year ${year}`);
  return { precision: "day", ...point, day };
}

function fromTree(node: EdtfNode): EdtfDate {
  if (node.type === "Interval") return interval(node);
  if (node.type === "Set" || node.type === "List") {
    return {
      type: node.type === "Set" ? "one-of" : "all",
      members: node.values.map((value) => member(value as EdtfNode | [EdtfNode, EdtfNode])),
      earlier: node.earlier === true,
      later: node.later === true,
    };
  }
  return { type: "date", ...point(node) };
}

function interval(node: EdtfNode): EdtfDate {
  const [lower, upper] = node.values;
  const from = end(lower);
  const to = end(upper);
  if (typeof from === "string" && typeof to === "string") throw new Refusal("an interval has at least one end");
  if (typeof from === "object" && typeof to === "object") inOrder(from, to);
  return { type: "interval", from, to };
}

/** The tree has Infinity for ".." and null for a side left empty. */
function end(value: unknown): EdtfEnd {
  if (typeof value === "number") return "open";
  return value === null || value === undefined ? "unknown" : point(value as EdtfNode);
}

function member(value: EdtfNode | [EdtfNode, EdtfNode]): EdtfMember {
  if (!Array.isArray(value)) return point(value);
  const from = point(value[0]);
  const to = point(value[1]);
  inOrder(from, to);
  return { from, to };
}

/** "2018-02/2018" is in order: the second may end later. Only a certain reversal is refused. */
function inOrder(from: EdtfPoint, to: EdtfPoint): void {
  if (lastDay(to) < firstDay(from)) throw new Refusal("it ends before it begins");
}

const YEAR_DIGITS = 0b1111;
const MONTH_DIGITS = 0b11_0000;
const DAY_DIGITS = 0b1100_0000;

function point(node: EdtfNode): EdtfPoint {
  const values = node.values.map(Number);
  const year = values[0] ?? 0;
  if (Math.abs(year) > MAX_YEAR) throw new Refusal("the year is out of range");
  if (node.significant !== undefined)
    throw new Refusal("significant digits (S) are not supported; write an interval instead");
  const qualification = { approximate: Boolean(node.approximate), uncertain: Boolean(node.uncertain) };
  switch (node.type) {
    case "Century":
      return { precision: "century", year: year * 100, ...qualification };
    case "Decade":
      return { precision: "decade", year: year * 10, ...qualification };
    case "Year":
      return { precision: "year", year, ...qualification };
    case "Season":
      return { precision: "season", year, season: values[1] ?? 21, ...qualification };
    case "Date":
      if (values.length > 3)
        throw new Refusal(
          "a time of day is written as hour and minute in the time of the place, 2018-02-23T10:30, without seconds or a zone",
        );
      return { ...unspecified(node.unspecified ?? 0, year, values), ...qualification };
    default:
      throw new Refusal(NOT_EDTF);
  }
}

/** Digits written X make a date coarser where they stand at its end. Elsewhere ("2018-XX-23") they are refused. */
function unspecified(mask: number, year: number, values: number[]): EdtfPoint {
  const whole = { approximate: false, uncertain: false };
  const digits = mask & YEAR_DIGITS;
  if (digits !== 0) {
    if (values.length > 1) throw new Refusal("unknown digits are supported at the end of a date only");
    if (digits === 0b1000) return { precision: "decade", year, ...whole };
    if (digits === 0b1100) return { precision: "century", year, ...whole };
    throw new Refusal("of a year, only the last digit or the last two may be unknown");
  }
  if ((mask & MONTH_DIGITS) !== 0) {
    const dayGiven = values.length > 2 && (mask & DAY_DIGITS) === 0;
    if (dayGiven || (mask & MONTH_DIGITS) !== MONTH_DIGITS)
      throw new Refusal("unknown digits are supported at the end of a date only");
    return { precision: "year", year, ...whole };
  }
  const month = values[1];
  if (month === undefined) return { precision: "year", year, ...whole };
  if ((mask & DAY_DIGITS) !== 0 && (mask & DAY_DIGITS) !== DAY_DIGITS) {
    throw new Refusal("of a day, both digits are unknown or none");
  }
  return calendarPoint(year, month + 1, (mask & DAY_DIGITS) !== 0 ? undefined : values[2]);
}
