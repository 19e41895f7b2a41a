/*
 * What the Unicode Common Locale Data Repository says of a language, through Intl. The locale is named in every call, so the
 * machine's own has no part in it; the data are those of the pinned Node.
 */

const inUtc = (tag: string, options: Intl.DateTimeFormatOptions, date: number): Intl.DateTimeFormatPart[] =>
  new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...options, timeZone: "UTC" }).formatToParts(date);

const part = (parts: readonly Intl.DateTimeFormatPart[], type: string): string =>
  parts.find((each) => each.type === type)?.value.toLowerCase() ?? "";

/** The names of the twelve months in lower case, January first: by itself, and as it stands behind a day. */
export function monthNames(tag: string): string[][] {
  return Array.from({ length: 12 }, (_, month) => {
    const date = Date.UTC(2020, month, 12);
    const long = part(inUtc(tag, { month: "long" }, date), "month");
    return [...new Set([long, part(inUtc(tag, { month: "long", day: "numeric" }, date), "month")])];
  });
}

/** The months' short names in lower case, without the full stop. */
export function shortMonthNames(tag: string): string[] {
  return Array.from({ length: 12 }, (_, month) =>
    part(inUtc(tag, { month: "short", day: "numeric" }, Date.UTC(2020, month, 12)), "month").replace(/\.$/u, ""),
  );
}

/** The names of the seven days of the week in lower case, Monday first. */
export function weekdayNames(tag: string): string[] {
  return Array.from({ length: 7 }, (_, day) =>
    part(inUtc(tag, { weekday: "long" }, Date.UTC(2020, 5, 1 + day)), "weekday"),
  );
}

/** The mark before a fraction. */
export function decimalMark(tag: string): "." | "," {
  const parts = new Intl.NumberFormat(`${tag}-u-nu-latn`).formatToParts(1.5);
  return parts.find((each) => each.type === "decimal")?.value === "," ? "," : ".";
}
