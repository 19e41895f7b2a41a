import type { Article } from "../../articles/types.ts";
import { parseEdtf, rangeOf } from "../../lib/edtf.ts";

/**
 * From the first to the last date of publication that is known, as an EDTF interval, or the one date where there is no other; null
 * where none is known. A date keeps the precision that it was given; what is neither a day, a month nor a year is passed over.
 */
export function spanOf(articles: readonly Pick<Article, "published">[]): string | null {
  let first: { edtf: string; day: string } | null = null;
  let last: { edtf: string; day: string } | null = null;
  for (const edtf of new Set(articles.map(({ published }) => published))) {
    if (edtf === null || !isPlain(edtf)) continue;
    const { from, to } = rangeOf(edtf);
    if (from === null || to === null) continue;
    // Of two dates that begin on one day, the more exact one.
    if (!first || from < first.day || (from === first.day && edtf.length > first.edtf.length))
      first = { edtf, day: from };
    if (!last || to > last.day || (to === last.day && edtf.length > last.edtf.length)) last = { edtf, day: to };
  }
  if (!first || !last) return null;
  return first.edtf === last.edtf ? first.edtf : `${first.edtf}/${last.edtf}`;
}

/** Whether a date is a year, a month or a day of the common calendar, and certain. */
const isPlain = (edtf: string): boolean => /^\d{4}(?:-\d\d){0,2}$/.test(edtf) && isDate(edtf);

function isDate(edtf: string): boolean {
  const parsed = parseEdtf(edtf);
  return parsed.ok && parsed.value.type === "date" && parsed.value.precision !== "season";
}
