/** How finely a point in time is stated. */
export type EdtfPrecision = "century" | "decade" | "year" | "season" | "month" | "day";

/** One point in time, as precise as it was written. */
export interface EdtfPoint {
  precision: EdtfPrecision;
  /** Astronomical year (0 is 1 BCE). For a decade or century its first year. */
  year: number;
  /** 1 to 12, for precision month and day. */
  month?: number;
  /** 1 to 31, for precision day. */
  day?: number;
  /** "10:30", for precision day: hour and minute in the time of the place. */
  time?: string;
  /** Code 21 to 41 of EDTF, for precision season: seasons, quarters, thirds and halves of a year. */
  season?: number;
  /** "~" and "%": about. */
  approximate: boolean;
  /** "?" and "%": the source itself is not sure. */
  uncertain: boolean;
}

/** An end of an interval: a point, "open" (..: it has no end), or "unknown" (left empty: it has one that nobody knows). */
export type EdtfEnd = EdtfPoint | "open" | "unknown";

/** A member of a set: a point, or every point from one to another. */
export type EdtfMember = EdtfPoint | { from: EdtfPoint; to: EdtfPoint };

/** A date of ISO 8601-2, as far as news needs it. */
export type EdtfDate =
  | ({ type: "date" } & EdtfPoint)
  | { type: "interval"; from: EdtfEnd; to: EdtfEnd }
  /** one-of: one of the members, nobody knows which; all: each of them. `earlier`/`later`: or anything before the first / after the last. */
  | { type: "one-of" | "all"; members: EdtfMember[]; earlier: boolean; later: boolean };

/** The result of reading a date. `reason` is a sentence for the editor. */
export type EdtfResult = { ok: true; value: EdtfDate } | { ok: false; reason: string };
