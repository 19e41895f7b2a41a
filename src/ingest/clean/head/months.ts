import { primarySubtag } from "../../../lib/primary-subtag.ts";

/** The months' names of one language in lower case, long and short, by themselves and behind a day, with their numbers. */
export function monthsOf(tag: string): ReadonlyMap<string, number> {
  const lang = primarySubtag(tag).toLowerCase();
  let months = known.get(lang);
  if (!months) known.set(lang, (months = read(lang)));
  return months;
}

const known = new Map<string, ReadonlyMap<string, number>>();

/* The Unicode Common Locale Data Repository, through Intl: the locale is named in the call, so that the machine's has no part. */
function read(lang: string): Map<string, number> {
  const months = new Map<string, number>();
  if (!isKnownLanguage(lang)) return months;
  for (const style of ["long", "short"] as const) {
    for (const day of [undefined, "numeric"] as const) {
      const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, { month: style, day, timeZone: "UTC" });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(Date.UTC(2020, month, 12));
        const name =
          parts
            .find(({ type }) => type === "month")
            ?.value.toLowerCase()
            .replace(/\.$/u, "") ?? "";
        if (/\p{L}/u.test(name) && !months.has(name)) months.set(name, month + 1);
      }
    }
  }
  if (lang === "en") months.set("sept", 9);
  return months;
}

/** Whether there are names in a language; any text may be given as one. */
export function isKnownLanguage(lang: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
}
