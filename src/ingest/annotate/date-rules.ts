import { addDays, addMonths, isFullDate, weekday, writeDate, type CalendarDate } from "./calendar.ts";
import type { DateWords, Language } from "./languages/index.ts";
import { anyOf } from "./phrases.ts";

/** What a dated passage means. edtf is null where it is relative and the article has no date to count from. */
export interface Meaning {
  edtf: string | null;
  basis: "explicit" | "inferred" | "unresolved";
}

/** One way to write a date. The rules are tried in order; a place that one has taken is closed to the next. */
export interface DateRule {
  pattern: RegExp;
  /** Returns null where the words are no date after all. */
  read(found: RegExpExecArray, published: CalendarDate | null, text: string): Meaning | null;
}

const YEAR = "(?:1[89]|20)\\d\\d";
const EDGE = "(?<![\\p{L}\\p{N}_-])";
const END = "(?![\\p{L}\\p{N}_])";
const UNRESOLVED: Meaning = { edtf: null, basis: "unresolved" };

const explicit = (edtf: string | null): Meaning | null => (edtf ? { edtf, basis: "explicit" } : null);
const inferred = (edtf: string | null): Meaning => (edtf ? { edtf, basis: "inferred" } : UNRESOLVED);

const rule = (source: string, read: DateRule["read"], flags = "giu"): DateRule => ({
  pattern: new RegExp(EDGE + source + END, flags),
  read,
});

/** The rules for a language; without one, those that need none. */
export function dateRules(language: Language | undefined): DateRule[] {
  if (!language) return [numeric()];
  const { code: lang, dates } = language;
  const relative = lang === "fr" ? frenchRelative(dates) : englishRelative(dates);
  return [numeric(), ...written(lang, dates), ...relative, ...bareYears(lang)];
}

function numeric(): DateRule {
  return rule("(\\d{4})-(\\d{2})-(\\d{2})(?:T[\\d:.]+Z?)?", (m) => explicit(writeDate(+m[1]!, +m[2]!, +m[3]!)));
}

function written(lang: string, calendar: DateWords): DateRule[] {
  const names = calendar.months;
  const MONTH = `(${anyOf(names.flat())})\\.?`;
  const month = (name: string | undefined) =>
    names.findIndex((forms) => forms.includes((name ?? "").toLowerCase())) + 1;
  const DAYNAME = `(?:(?:${anyOf(calendar.weekdays)}),?\\s+)?`;
  const vague = lang === "fr" ? "(quelque part\\s+)?" : "((?:somewhere|sometime|some time)\\s+)?";
  const between = lang === "fr" ? "entre" : "between";
  const and = lang === "fr" ? "et" : "and";
  const to = lang === "fr" ? "(?:à|au|jusqu['’](?:en|à|au))" : "(?:to|until|till|through)";
  const from = lang === "fr" ? "(?:de|du|d['’])" : "from";
  const span = (a: string | null, b: string | null, oneOf: boolean) =>
    a && b && a < b ? explicit(oneOf ? `[${a}..${b}]` : `${a}/${b}`) : null;
  const OF = "(?:(?:of|de)\\s+|,\\s*)?";
  const rules: DateRule[] = [
    // "somewhere between" says that it happened once, in one of the two; without it a stretch of time is meant.
    rule(`${vague}${between}\\s+${MONTH}\\s+${and}\\s+${MONTH}\\s+${OF}(${YEAR})`, (m) =>
      span(writeDate(+m[4]!, month(m[2])), writeDate(+m[4]!, month(m[3])), m[1] !== undefined),
    ),
    rule(`${vague}${between}\\s+(${YEAR})\\s+${and}\\s+(${YEAR})`, (m) => span(m[2]!, m[3]!, m[1] !== undefined)),
    rule(`${from}\\s*${MONTH}\\s+${to}\\s+${MONTH}\\s+${OF}(${YEAR})`, (m) =>
      span(writeDate(+m[3]!, month(m[1])), writeDate(+m[3]!, month(m[2])), false),
    ),
    rule(`${from}\\s*(${YEAR})\\s+${to}\\s+(${YEAR})`, (m) => span(m[1]!, m[2]!, false)),
    rule(`(${YEAR})\\s?[–-]\\s?(${YEAR})`, (m) => span(m[1]!, m[2]!, false)),
  ];
  if (lang === "fr") {
    rules.push(
      rule(`${DAYNAME}(\\d{1,2})(?:er)?\\s+${MONTH}\\s+(${YEAR})`, (m) =>
        explicit(writeDate(+m[3]!, month(m[2]), +m[1]!)),
      ),
    );
  } else {
    rules.push(
      rule(`${DAYNAME}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(${YEAR})`, (m) =>
        explicit(writeDate(+m[3]!, month(m[1]), +m[2]!)),
      ),
      rule(`${DAYNAME}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(${YEAR})`, (m) =>
        explicit(writeDate(+m[3]!, month(m[2]), +m[1]!)),
      ),
    );
  }
  rules.push(
    rule(`${MONTH}\\s+${OF}(${YEAR})`, (m) =>
      capitalised(m[1]!, lang) ? explicit(writeDate(+m[2]!, month(m[1]))) : null,
    ),
    rule(`(${anyOf(Object.keys(calendar.seasons))})\\s+${OF}(${YEAR})`, (m) =>
      explicit(`${m[2]}-${calendar.seasons[m[1]!.toLowerCase()]}`),
    ),
    rule(`Q([1-4])\\s+${OF}(${YEAR})`, (m) => explicit(quarter(+m[2]!, +m[1]!))),
    rule(`(${anyOf(Object.keys(calendar.quarters))})\\s+(?:quarter|trimestre)\\s+${OF}(${YEAR})`, (m) =>
      explicit(quarter(+m[2]!, calendar.quarters[m[1]!.toLowerCase()]!)),
    ),
  );
  const DAY_MONTH =
    lang === "fr" ? `${DAYNAME}(\\d{1,2})(?:er)?\\s+${MONTH}` : `${DAYNAME}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?`;
  rules.push(
    rule(DAY_MONTH, (m, published) => {
      const [name, day] = lang === "fr" ? [m[2]!, +m[1]!] : [m[1]!, +m[2]!];
      if (!capitalised(name, lang) || day < 1 || day > 31) return null;
      return inferred(published ? nearest(published, month(name), day) : null);
    }),
  );
  return rules;
}

function englishRelative(calendar: DateWords): DateRule[] {
  const en = calendar.smallNumbers;
  return [
    ...unitRules("en", "last|past|previous", "next|coming", "this", (which, unit) => `${which}\\s+${unit}`),
    rule("the day before yesterday", (_, p) => inferred(day(p, -2))),
    rule("yesterday", (_, p) => inferred(day(p, -1))),
    rule("tomorrow", (_, p) => inferred(day(p, 1))),
    rule("today|earlier today", (m, p, text) => (isEvent(text, m, calendar) ? inferred(day(p, 0)) : null)),
    rule(`(\\d{1,2}|${anyOf(Object.keys(en))})\\s+(day|week|month|year)s?\\s+ago`, (m, p) =>
      inferred(back(p, number(m[1]!, en), m[2]!.toLowerCase())),
    ),
    rule(`(?:on|last)\\s+(${anyOf(calendar.weekdays)})`, (m, p) =>
      inferred(lastWeekday(p, calendar.weekdays.indexOf(m[1]!.toLowerCase()))),
    ),
  ];
}

function frenchRelative(calendar: DateWords): DateRule[] {
  const fr = calendar.smallNumbers;
  return [
    ...unitRules("fr", "derni(?:er|ère)|passée?|précédente?", "prochaine?", "ce|cette", (which, unit) =>
      which.startsWith("ce") ? `(?:${which})\\s+${unit}` : `(?:l['’]|la\\s+|le\\s+)${unit}\\s+(?:${which})`,
    ),
    rule("avant-hier", (_, p) => inferred(day(p, -2))),
    rule("hier", (_, p) => inferred(day(p, -1))),
    rule("demain", (_, p) => inferred(day(p, 1))),
    rule("aujourd['’]hui", (m, p, text) => (isEvent(text, m, calendar) ? inferred(day(p, 0)) : null)),
    rule(`il y a\\s+(\\d{1,2}|${anyOf(Object.keys(fr))})\\s+(jour|semaine|mois|an|année)s?`, (m, p) =>
      inferred(
        back(p, number(m[1]!, fr), { jour: "day", semaine: "week", mois: "month" }[m[2]!.toLowerCase()] ?? "year"),
      ),
    ),
    rule(`(${anyOf(calendar.weekdays)})\\s+dernier`, (m, p) =>
      inferred(lastWeekday(p, calendar.weekdays.indexOf(m[1]!.toLowerCase()))),
    ),
  ];
}

/** "last year", "le mois dernier", "this week"… */
function unitRules(
  lang: string,
  last: string,
  next: string,
  same: string,
  write: (which: string, unit: string) => string,
): DateRule[] {
  const units: [string, "day" | "week" | "month" | "year"][] =
    lang === "fr"
      ? [
          ["semaine", "week"],
          ["mois", "month"],
          ["an(?:née)?", "year"],
        ]
      : [
          ["week", "week"],
          ["month", "month"],
          ["year", "year"],
        ];
  const ways: [string, number][] = [
    [last, -1],
    [next, 1],
    [same, 0],
  ];
  return units.flatMap(([word, unit]) =>
    ways.map(([which, step]) =>
      rule(write(which.includes("|") ? `(?:${which})` : which, word), (_, p) =>
        inferred(step === 0 ? back(p, 0, unit) : back(p, -step, unit)),
      ),
    ),
  );
}

/** A year by itself. Numbers behind a capitalised word belong to a product's name, unless the word only begins a sentence. */
function bareYears(lang: string): DateRule[] {
  const about = lang === "fr" ? "(?:vers|autour de|aux alentours de)" : "(?:around|about|circa|c\\.)";
  return [
    rule(`${about}\\s+(${YEAR})(?!\\s?(?:%|\\p{Ll}+s\\b))`, (m) => explicit(`${m[1]}~`)),
    rule(lang === "fr" ? `les années\\s+(${YEAR})` : `(?:the\\s+)?(${YEAR})['’]?s`, (m) =>
      m[1]!.endsWith("0") ? explicit(`${m[1]!.slice(0, 3)}X`) : null,
    ),
    rule(`(${YEAR})(?!\\s?(?:%|€|\\$|[.,:]\\d|-\\p{L}))`, (m, _, text) => {
      const before = text.slice(Math.max(0, m.index - 40), m.index);
      if (/[$€£¥#.,:/]\s?$/u.test(before) && !/,\s$/u.test(before)) return null;
      const word = /([\p{L}'’]+)\s+$/u.exec(before)?.[1];
      const leads =
        lang === "fr"
          ? /^(?:en|depuis|dès|à|de|vers|fin|début|avant|après|et|ou|mi|jusqu['’]en|année|courant|entre)$/i
          : /^(?:in|since|by|from|until|till|during|of|before|after|early|late|mid|and|or|to|the|a|an|its|year|through|for|between|back|than|as|end|summer)$/i;
      if (word && /^\p{Lu}/u.test(word) && !leads.test(word)) return null;
      // A number before a plural is a count, unless a preposition or an article of time stands before it.
      if (/^\s+(?:de\s+|d['’])?\p{Ll}{3,}s\b/u.test(text.slice(m.index + m[0].length)) && !(word && leads.test(word)))
        return null;
      if (!word && m.index > 0 && !/[(\s–-]$/u.test(before)) return null;
      return explicit(m[1]!);
    }),
  ];
}

/** Today is a date where something happens today, and a state elsewhere ("on the market today"). */
function isEvent(text: string, found: RegExpExecArray, { events }: DateWords): boolean {
  const near = text.slice(Math.max(0, found.index - 60), found.index + found[0].length + 30).toLowerCase();
  return new RegExp(`(?<!\\p{L})(?:${anyOf(events)})(?!\\p{L})`, "u").test(near);
}

function capitalised(name: string, lang: string): boolean {
  return lang === "fr" || /^\p{Lu}/u.test(name);
}

function quarter(year: number, n: number): string | null {
  return n >= 1 && n <= 4 ? `${writeDate(year, n * 3 - 2)}/${writeDate(year, n * 3)}` : null;
}

function number(word: string, words: Readonly<Record<string, number>>): number {
  return words[word.toLowerCase()] ?? Number(word);
}

function day(published: CalendarDate | null, days: number): string | null {
  if (!isFullDate(published)) return null;
  const moved = addDays(published, days);
  return writeDate(moved.year, moved.month, moved.day);
}

/** So many units before the article's date; no finer than the unit, and only where the article's date is fine enough. */
function back(published: CalendarDate | null, count: number, unit: string): string | null {
  if (!published || !Number.isFinite(count)) return null;
  if (unit === "year") return writeDate(published.year - count);
  if (unit === "month" && published.month) {
    const moved = addMonths(published.year, published.month, -count);
    return writeDate(moved.year, moved.month);
  }
  if (!isFullDate(published)) return null;
  if (unit === "day") return day(published, -count);
  if (unit !== "week") return null;
  const monday = addDays(published, -weekday(published) - 7 * count);
  const sunday = addDays(monday, 6);
  return `${writeDate(monday.year, monday.month, monday.day)}/${writeDate(sunday.year, sunday.month, sunday.day)}`;
}

function lastWeekday(published: CalendarDate | null, wanted: number): string | null {
  if (!isFullDate(published) || wanted < 0) return null;
  return day(published, -((weekday(published) - wanted + 7) % 7));
}

/** The year in which a day without one lies nearest to the article's date. */
function nearest(published: CalendarDate, month: number, dayOfMonth: number): string | null {
  const months = (year: number) => Math.abs((year - published.year) * 12 + month - (published.month ?? month));
  const year = [published.year, published.year - 1, published.year + 1].sort((a, b) => months(a) - months(b))[0]!;
  return writeDate(year, month, dayOfMonth);
}
