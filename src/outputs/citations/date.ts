import { formatEdtf, parseEdtf, type EdtfEnd, type EdtfPoint } from "../../lib/edtf.ts";
import type { Translate } from "../../i18n/index.ts";

/** A date as references hold it, as precise as it is known and no more certain. */
export interface CitedDate {
  /** As it was written. */
  edtf: string;
  /** In words, for whatever cannot be said otherwise. */
  text: string;
  /**
   * Year, month and day as far as they are known; of a time from one to another both. Absent for what references have no
   * numbers for: sets, open ends, decades, years before 1.
   */
  parts?: readonly [readonly number[]] | readonly [readonly number[], readonly number[]];
  /** 1 to 4, from spring to winter. */
  season?: number;
  /** Whether it is about then, or perhaps then. */
  doubtful: boolean;
}

/** Reads a date for a reference; undefined where none is known. */
export function citedDate(edtf: string | null | undefined, t: Translate): CitedDate | undefined {
  const parsed = edtf ? parseEdtf(edtf) : undefined;
  if (!edtf || !parsed?.ok) return undefined;
  const { value } = parsed;
  const plain = { edtf, text: formatEdtf(edtf, t.lang, t) };
  if (value.type === "date") {
    const parts = partsOf(value);
    const season = value.precision === "season" ? { season: value.season! - 20 } : {};
    return { ...plain, ...(parts && { parts: [parts] as const, ...season }), doubtful: isDoubtful(value) };
  }
  if (value.type === "interval") {
    const [from, to] = [endParts(value.from), endParts(value.to)];
    return { ...plain, ...(from && to && { parts: [from, to] as const }), doubtful: isDoubtful(value.from, value.to) };
  }
  return { ...plain, doubtful: true };
}

/** Whether it is one point of the calendar, without doubt: then its numbers say all of it. */
export function isCertain(
  date: CitedDate,
): date is CitedDate & { parts: readonly [readonly [number, number?, number?]] } {
  return date.parts?.length === 1 && date.season === undefined && !date.doubtful;
}

/** Codes 21 to 24 are seasons; quarters, thirds and halves have no number in a reference. */
function partsOf({ precision, year, month, day, season }: EdtfPoint): number[] | undefined {
  if (year < 1 || year > 9999) return undefined;
  if (precision === "year" || (precision === "season" && season! <= 24)) return [year];
  if (precision === "month") return [year, month!];
  return precision === "day" ? [year, month!, day!] : undefined;
}

const endParts = (end: EdtfEnd): number[] | undefined =>
  typeof end === "string" || end.precision === "season" ? undefined : partsOf(end);

const isDoubtful = (...ends: EdtfEnd[]): boolean =>
  ends.some((end) => typeof end === "object" && (end.approximate || end.uncertain));
