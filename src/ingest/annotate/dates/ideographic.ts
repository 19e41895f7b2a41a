import type { Language } from "../languages/index.ts";
import { anyOf, NEVER, oneOf } from "../phrases.ts";
import { addDays, isFullDate, weekday, writeDate, type CalendarDate } from "./calendar.ts";
import type { CalendarNames } from "./names.ts";
import { dayFrom, dayOfYear, explicit, inferred, stretch, unitFrom } from "./resolve.ts";
import type { DateRule, Groups } from "./rule.ts";

const DIGITS = "〇一二三四五六七八九";
const YEAR = "(?:1[5-9]|20)\\d\\d|[一二][〇零一二三四五六七八九]{3}";
const MONTH = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]";
const DAY = "3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]";
/** Behind a year's sign these make a span of time, or the business year. */
const NO_YEAR = "(?![度間间来來]|以上|前[のにまで])";

/** Dates with the signs 年, 月 and 日, whose names need no spaces around them. */
export function ideographicDates({ dates }: Language, names: CalendarNames): DateRule[] {
  const day = (n = "") => `(?<d${n}>${DAY})\\s?[日号號](?![間间])`;
  const month = (n = "") => `(?<m${n}>${MONTH})\\s?月`;
  const year = (n = "") => `(?<y${n}>${YEAR})\\s?年`;
  const eras = dates.eras ?? {};
  const era = `(?<era>${anyOf(Object.keys(eras)) || NEVER})(?<e>\\d{1,2}|元)年`;
  const years = dates.years ?? {};
  const toYear = `(?<r>${anyOf(Object.keys(years)) || NEVER})的?の?`;
  const weeks = dates.weeks ?? {};
  const until = `\\s?(?:${oneOf(dates.to)})\\s?`;
  const seasons = Object.keys(dates.seasons).join("|") || NEVER;
  const yearOf = ({ y, era: name, e }: Groups): number =>
    name === undefined ? number(y!) : eras[name]! + (e === "元" ? 1 : Number(e));
  const date = (g: Groups, n = ""): string | null => writeDate(yearOf(g), number(g["m"]!), number(g[`d${n}`]!));

  return [
    {
      name: "days-of-month-and-year",
      source: `${year()}${month()}(?<d>${DAY})\\s?[日号號]?${until}${day("2")}`,
      read: (g) => explicit(stretch(date(g), date(g, "2"))),
    },
    {
      name: "day-month-to-day-month-year",
      source: `${year()}${month()}${day()}${until}(?:${year("2")})?${month("2")}${day("2")}`,
      read: (g) =>
        explicit(
          stretch(
            date(g),
            writeDate(g["y2"] === undefined ? number(g["y"]!) : number(g["y2"]), number(g["m2"]!), number(g["d2"]!)),
          ),
        ),
    },
    { name: "day-month-year", source: `${year()}${month()}${day()}`, read: (g) => explicit(date(g)) },
    { name: "era-date", source: `${era}${month()}${day()}`, read: (g) => explicit(date(g)) },
    { name: "era-month", source: `${era}${month()}`, read: (g) => explicit(writeDate(yearOf(g), number(g["m"]!))) },
    { name: "month-year", source: `${year()}${month()}`, read: (g) => explicit(writeDate(yearOf(g), number(g["m"]!))) },
    {
      name: "quarter-year",
      source: `${year()}第?(?<q>[1-4一二三四])(?:${oneOf(dates.quarter)})`,
      read: (g) => {
        const last = number(g["q"]!) * 3;
        return explicit(stretch(writeDate(yearOf(g), last - 2), writeDate(yearOf(g), last)));
      },
    },
    {
      name: "season-year",
      source: `${year()}の?(?<s>${seasons})[天季]?`,
      read: (g) => explicit(`${yearOf(g)}-${dates.seasons[g["s"]!]}`),
    },
    { name: "decade", source: "(?<y>(?:1[5-9]|20)\\d0)年代", read: (g) => explicit(`${g["y"]!.slice(0, 3)}X`) },
    { name: "era-year", source: `${era}${NO_YEAR}`, read: (g) => explicit(writeDate(yearOf(g))) },
    {
      name: "years",
      source: `(?<y>${YEAR})年?${until}${year("2")}`,
      read: (g) => explicit(stretch(text(g["y"]), text(g["y2"]))),
    },
    { name: "year", source: `${year()}${NO_YEAR}`, read: (g) => explicit(writeDate(yearOf(g))) },
    {
      name: "day-month-of-relative-year",
      source: `${toYear}${month()}${day()}`,
      read: (g, { published }) =>
        inferred(published && writeDate(published.year + years[g["r"]!]!, number(g["m"]!), number(g["d"]!))),
    },
    {
      name: "month-of-relative-year",
      source: `${toYear}${month()}`,
      read: (g, { published }) => inferred(published && writeDate(published.year + years[g["r"]!]!, number(g["m"]!))),
    },
    {
      name: "days-of-month",
      source: `${month()}(?<d>${DAY})\\s?[日号號]?${until}(?:${month("2")})?${day("2")}`,
      read: (g, { published }) => {
        const [first, last] = [number(g["m"]!), number(g["m2"] ?? g["m"]!)];
        return inferred(
          stretch(
            dayOfYear(published, first, number(g["d"]!), "unknown"),
            dayOfYear(published, last, number(g["d2"]!), "unknown"),
          ),
        );
      },
    },
    {
      name: "day-month",
      source: `${month()}${day()}`,
      read: (g, { published }) => inferred(dayOfYear(published, number(g["m"]!), number(g["d"]!), "unknown")),
    },
    {
      name: "weekday-of-week",
      source: `(?<k>${anyOf(Object.keys(weeks)) || NEVER})(?<w>${names.weekday})日?`,
      read: (g, { published }) => inferred(dayOfWeek(published, weeks[g["k"]!]!, names.weekdays.get(g["w"]!)!)),
    },
    {
      name: "relative-unit",
      source: `(?<u>${anyOf(Object.keys(dates.units))})`,
      read: (g, { published }) => {
        const [unit, step] = dates.units[g["u"]!]!.split(" ");
        return inferred(unitFrom(published, Number(step), unit!));
      },
    },
    {
      name: "relative-day",
      source: `(?<r>${anyOf(Object.keys(dates.days))})`,
      read: (g, { published }) => inferred(dayFrom(published, dates.days[g["r"]!]!)),
    },
  ];
}

/** Where such a date may begin: at a number, or at a character that begins one of its words. */
export function ideographicBegins({ dates }: Language): RegExp {
  const words = [dates.days, dates.units, dates.weeks ?? {}, dates.eras ?? {}, dates.years ?? {}].flatMap(Object.keys);
  const initials = new Set([...words.map((word) => [...word][0]!), ..."十一二三四五六七八九"]);
  return new RegExp(`(?<![\\p{N}.,:/-])\\d|[${[...initials].join("")}]`, "gu");
}

/** Digits, or the characters for them, as a number. */
function number(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  if (written.length === 4)
    return Number([...written.replaceAll("零", "〇")].map((char) => DIGITS.indexOf(char)).join(""));
  const [tens, ones = ""] = written.includes("十") ? written.split("十") : ["0", written];
  const value = (char: string, empty: number) => (char === "" ? empty : Math.max(0, DIGITS.indexOf(char)));
  return 10 * (tens === "0" ? 0 : value(tens!, 1)) + value(ones, 0);
}

const text = (year: string | undefined): string | null => (year === undefined ? null : writeDate(number(year)));

function dayOfWeek(published: CalendarDate | null, week: number, day: number): string | null {
  if (!isFullDate(published)) return null;
  const { year, month, day: date } = addDays(published, 7 * week + day - weekday(published));
  return writeDate(year, month, date);
}
