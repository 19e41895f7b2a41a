import type { Span } from "../../../lib/span.ts";

/** A number in digits, whole: nothing that belongs to it stands beside it. */
export interface Numeral extends Span {
  /** As printed, with plain spaces. */
  printed: string;
}

const SPACES = " \\u00a0\\u2009\\u202f";
const APOSTROPHES = "'’";
/** Runs of digits and of the marks that may stand between them; a space joins where three digits follow. */
const RUN = new RegExp(`\\d+(?:(?:[.,٫٬${APOSTROPHES}]|[${SPACES}](?=\\d{3}(?!\\d)))\\d+)*`, "gu");

/** The numbers of a text, each with all that belongs to it. */
export function numerals(text: string): Numeral[] {
  return [...text.matchAll(RUN)].flatMap((found) => {
    const start = found.index;
    const printed = found[0].replace(new RegExp(`[${SPACES}]`, "gu"), " ");
    return apart(printed, start);
  });
}

/**
 * A space that cannot group digits parts two numbers: behind four digits, behind a fraction, and in a row of numbers longer than
 * any that is printed so.
 */
function apart(printed: string, start: number): Numeral[] {
  const pieces = printed.split(" ");
  const grouped =
    pieces.length > 1 &&
    pieces.length <= 4 &&
    /^[1-9]\d{0,2}$/u.test(pieces[0]!) &&
    pieces.slice(1, -1).every((piece) => /^\d{3}$/u.test(piece)) &&
    /^\d{3}(?:[.,٫]\d+)?$/u.test(pieces.at(-1)!);
  if (grouped || pieces.length === 1) return [{ start, end: start + printed.length, printed }];
  let at = start;
  return pieces.map((piece) => {
    const numeral = { start: at, end: at + piece.length, printed: piece };
    at += piece.length + 1;
    return numeral;
  });
}

/** Which mark stands before the fraction in a text: that of its language, or the one that its own numbers show. */
export type Marks = "." | "," | "unclear";

/** Numbers that say by themselves which mark is which: 1,234.5 or 1.234.567 or 2,5 million. */
export function marksOf(texts: readonly string[], own: "." | ","): Marks {
  const seen = { ".": 0, ",": 0 };
  for (const text of texts) {
    for (const { printed, end } of numerals(text)) {
      const mark = evidence(printed, text.slice(end, end + 12));
      if (mark) seen[mark]++;
    }
  }
  const other = own === "." ? "," : ".";
  if (seen[other] === 0) return own;
  return seen[own] === 0 ? other : "unclear";
}

function evidence(printed: string, behind: string): "." | "," | null {
  const marks = printed.replace(/[^.,]/gu, "");
  if (/^,+\.$/u.test(marks)) return ".";
  if (/^\.+,$/u.test(marks)) return ",";
  if (/^\d{1,3}(?:,\d{3}){2,}$/u.test(printed)) return ".";
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(printed)) return ",";
  const fraction = /^\d+([.,])\d{1,2}$/u.exec(printed);
  if (fraction && /^\s?(?:%|\p{L}{0,4}(?:illi|illón|ilhã))/u.test(behind)) return fraction[1] as "." | ",";
  return null;
}

/**
 * A printed number as digits with a point before the fraction; null where it is none, or where nobody can say what it means.
 * `exact`: a magnitude or a percent sign behind it says that three digits behind the mark are a fraction.
 */
export function readNumeral(printed: string, marks: Marks, exact: boolean): string | null {
  if (/^\d+$/u.test(printed)) return printed.length > 1 && printed.startsWith("0") ? null : printed;
  if (/[٫٬]/u.test(printed)) return arabic(printed);
  const plain = printed.replace(/[’]/gu, "'");
  const kinds = new Set(plain.replace(/\d/gu, ""));
  const last = plain.replace(/.*[^\d]/u, "");
  const point = plain.at(-1 - last.length)!;
  if (kinds.size === 1 && plain.split(point).length === 2 && (point === "." || point === ",")) {
    return single(plain, point, last, marks, exact);
  }
  if (kinds.size === 1) return ungrouped(plain, point);
  const whole = ungrouped(plain.slice(0, -1 - last.length));
  const isFraction =
    kinds.size === 2 && (point === "." || point === ",") && !plain.slice(0, -1 - last.length).includes(point);
  return isFraction && whole !== null && !plain.slice(0, -1 - last.length).match(/^\d+$/u) ? `${whole}.${last}` : null;
}

/** The Arabic marks say which of them they are. */
function arabic(printed: string): string | null {
  return /^\d{1,3}(?:٬\d{3})+(?:٫\d+)?$|^\d+٫\d+$/u.test(printed)
    ? printed.replaceAll("٬", "").replace("٫", ".")
    : null;
}

/** One point or comma: a fraction, or a thousand. */
function single(plain: string, point: "." | ",", last: string, marks: Marks, exact: boolean): string | null {
  const fraction = plain.replace(point, ".");
  if (last.length !== 3 || plain.startsWith("0")) {
    const sure = marks === point || (exact && last.length < 3);
    return sure ? fraction : null;
  }
  if (marks === "unclear" || /^\d{4}/u.test(plain)) return null;
  if (marks !== point) return plain.replace(point, "");
  return exact ? fraction : null;
}

/** Groups of three digits, or of two in the Indian way, taken together. */
function ungrouped(plain: string, mark?: string): string | null {
  const kind = mark ?? plain.replace(/\d/gu, "")[0] ?? "";
  const groups = kind === "" ? [plain] : plain.split(kind);
  if (groups.length === 1) return /^\d+$/u.test(plain) ? plain : null;
  const first = groups[0]!;
  const rest = groups.slice(1);
  if (!/^[1-9]\d{0,2}$/u.test(first) || !/^\d{3}$/u.test(rest.at(-1)!)) return null;
  const threes = rest.every((group) => /^\d{3}$/u.test(group));
  const lakhs = kind === "," && first.length <= 2 && rest.slice(0, -1).every((group) => /^\d{2}$/u.test(group));
  return threes || lakhs ? groups.join("") : null;
}
