import type { Language } from "../languages/index.ts";
import { counts } from "../nouns.ts";
import { oneOf } from "../phrases.ts";
import { writeDate } from "./calendar.ts";
import type { CalendarNames } from "./names.ts";
import { dayOfYear, explicit, inferred, stretch, yearless } from "./resolve.ts";
import { before, behind, hasCapital, printedBehind, type DateRule, type Groups, type Place } from "./rule.ts";

const GAP = "\\s{1,3}";
const YEAR = "[12]\\d{3}";
const DASH = "\\s?[–—-]\\s?";

/** An ISO 8601 date, which needs no language. */
export const isoDate: DateRule = {
  name: "iso-date",
  source: "(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?:t\\d{2}[\\d:.]{2,12}(?:z|[+-]\\d{2}:?\\d{2})?)?",
  read: ({ y, m, d }) => explicit(writeDate(Number(y), Number(m), Number(d))),
};

/** Dates with a day or month written out, in the orders that the language has. */
export function writtenDates(language: Language, names: CalendarNames): DateRule[] {
  const { dates } = language;
  const day = (n = "") => `(?<d${n}>3[01]|[12]\\d|0?[1-9])(?!\\d)`;
  const mark = dates.dayMark;
  const must = dates.needsDayMark ? mark.replace(/\?$/u, "") : mark;
  const month = (n = "") => `(?<m${n}>${names.month})`;
  const year = `(?<y>${YEAR})`;
  const joins = dates.of === "" ? GAP : `${GAP}(?:${oneOf(dates.of)}${GAP})?`;
  const toYear = `(?:,?${joins}|,)`;
  const link = dates.weekdayLink === "" ? "" : `(?:${oneOf(dates.weekdayLink)}${GAP})?`;
  const weekday = `(?:(?<w>${names.anyWeekday})\\.?,?\\s{0,3}\\(?${link})?`;
  const behindDay = `(?:,?\\s\\(?(?<w2>${names.anyWeekday})\\)?)?`;
  const until = `(?:${DASH}|${GAP}${oneOf(dates.to)}${GAP}(?:${oneOf(dates.weekdayLink)}${GAP})?)`;
  const from = `(?:${oneOf(dates.from)}\\s{0,3})?`;
  const number = (name: string | undefined) => names.months.get((name ?? "").replace(/\.$/u, "")) ?? 0;
  const dayName = ({ w, w2 }: Groups) => ((w ?? w2) === undefined ? undefined : names.weekdays.get((w ?? w2)!));

  const pending = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${oneOf(dates.pending)})\\s{0,3}$`, "u");
  // "19 January, 1130 GMT"
  const clock = new RegExp(`^\\s{0,2}(?:${oneOf(dates.clock)})(?![\\p{L}\\p{N}])`, "u");
  const isMonth = (word: string, place: Place) => !dates.capitals || hasCapital(word, place);
  const whole = (g: Groups, place: Place) =>
    isMonth(g["m"]!, place) && !clock.test(behind(place))
      ? explicit(writeDate(Number(g["y"]), number(g["m"]), Number(g["d"])))
      : null;
  const withoutYear = (g: Groups, place: Place, marked: boolean) => {
    if (!isMonth(g["m"]!, place) || writeDate(2000, number(g["m"]), Number(g["d"])) === null) return null;
    // "In March 12 bicycles": the number counts what follows it.
    if (
      !marked &&
      g["w"] === undefined &&
      counts(printedBehind(place), language) &&
      !/(?:^|\s)(?:on|the|since|until)\s$/u.test(before(place))
    )
      return null;
    // A famous day of another year is named like one of this year.
    if (number(g["m"]) === 9 && Number(g["d"]) === 11 && dayName(g) === undefined) return null;
    // A day of the week beside it would be lost, and with it what speaks against a year.
    if (place.published === null && dayName(g) === undefined) return yearless(number(g["m"]), Number(g["d"]));
    const told = place.tense(true);
    // "Through 30 September": where nothing says that it was, the nearest is meant.
    const tense = !pending.test(before(place)) ? told : told === "past" ? "unknown" : "pending";
    return inferred(dayOfYear(place.published, number(g["m"]), Number(g["d"]), tense, dayName(g)));
  };

  const rules: DateRule[] = [
    {
      name: "days-of-month-and-year",
      source: `${from}${day()}${mark}${until}${day("2")}${mark}${joins}${month()}${toYear}${year}`,
      read: (g, place) =>
        isMonth(g["m"]!, place)
          ? explicit(
              stretch(
                writeDate(Number(g["y"]), number(g["m"]), Number(g["d"])),
                writeDate(Number(g["y"]), number(g["m"]), Number(g["d2"])),
              ),
            )
          : null,
    },
    {
      name: "between-days",
      source: `(?:(?<once>${oneOf(dates.oneOf)})${GAP})?${oneOf(dates.between)}${GAP}${link}${day()}${mark}${GAP}${oneOf(dates.and)}${GAP}${link}${day("2")}${must}${joins}${month()}(?:${toYear}${year})?`,
      read: (g, place) => {
        if (!isMonth(g["m"]!, place)) return null;
        const at = (day: string) =>
          g["y"] === undefined
            ? dayOfYear(place.published, number(g["m"]), Number(day), place.tense(true))
            : writeDate(Number(g["y"]), number(g["m"]), Number(day));
        const edtf = stretch(at(g["d"]!), at(g["d2"]!), g["once"] !== undefined);
        return g["y"] === undefined ? inferred(edtf) : explicit(edtf);
      },
    },
    {
      name: "day-month-to-day-month-year",
      source: `${from}${day()}${mark}${joins}${month()}${until}${day("2")}${mark}${joins}${month("2")}${toYear}${year}`,
      read: (g) => {
        const last = Number(g["y"]);
        const first = number(g["m"]) > number(g["m2"]) ? last - 1 : last;
        return explicit(
          stretch(writeDate(first, number(g["m"]), Number(g["d"])), writeDate(last, number(g["m2"]), Number(g["d2"]))),
        );
      },
    },
    {
      name: "day-month-year",
      source: `${weekday}${day()}${mark}${joins}${month()}${toYear}${year}${behindDay}`,
      read: whole,
    },
    {
      name: "days-of-month",
      source: `${from}${day()}${mark}${until}${day("2")}${must}${joins}${month()}`,
      read: (g, place) =>
        isMonth(g["m"]!, place) ? inferred(days(place, number(g["m"]), Number(g["d"]), Number(g["d2"]))) : null,
    },
    {
      name: "day-month",
      source: `${weekday}${day()}${must}${joins}${month()}${behindDay}`,
      read: (g, place) => withoutYear(g, place, true),
    },
    ...numeric(dates.numeric),
  ];
  if (!dates.monthFirst) return rules;
  return [
    {
      name: "month-days-year",
      source: `${from}${month()}${GAP}${day()}${mark}${until}${day("2")}${mark},?${GAP}${year}`,
      read: (g) =>
        explicit(
          stretch(
            writeDate(Number(g["y"]), number(g["m"]), Number(g["d"])),
            writeDate(Number(g["y"]), number(g["m"]), Number(g["d2"])),
          ),
        ),
    },
    {
      name: "month-day-to-month-day-year",
      source: `${from}${month()}${GAP}${day()}${mark}${until}${month("2")}${GAP}${day("2")}${mark},?${GAP}${year}`,
      read: (g) => {
        const last = Number(g["y"]);
        const first = number(g["m"]) > number(g["m2"]) ? last - 1 : last;
        return explicit(
          stretch(writeDate(first, number(g["m"]), Number(g["d"])), writeDate(last, number(g["m2"]), Number(g["d2"]))),
        );
      },
    },
    {
      name: "month-day-year",
      source: `${weekday}${month()}${GAP}${day()}${mark},?${GAP}${year}${behindDay}`,
      read: whole,
    },
    {
      name: "month-days",
      source: `${from}${month()}${GAP}${day()}${mark}(?:${DASH}|${GAP}${oneOf(dates.to)}${GAP})${day("2")}${mark}`,
      read: (g, place) =>
        isMonth(g["m"]!, place) && !counts(printedBehind(place), language)
          ? inferred(days(place, number(g["m"]), Number(g["d"]), Number(g["d2"])))
          : null,
    },
    {
      name: "month-day",
      source: `${weekday}${month()}${GAP}${day()}(?<mark>${mark})${behindDay}`,
      read: (g, place) => {
        return withoutYear(g, place, (g["mark"] ?? "") !== "");
      },
    },
    ...rules,
  ];
}

function days(place: Place, month: number, first: number, last: number): string | null {
  const at = (day: number) => dayOfYear(place.published, month, day, place.tense(true));
  return first < last ? stretch(at(first), at(last)) : null;
}

/** Day, month and year as numbers, in this order, with the marks that the language uses. */
function numeric(marks: readonly string[]): DateRule[] {
  return marks.map((mark) => ({
    name: "numeric-date",
    source: `(?<d>3[01]|[12]\\d|0?[1-9])[\\${mark}]\\s?(?<m>1[0-2]|0?[1-9])[\\${mark}]\\s?(?<y>${YEAR})`,
    read: ({ y, m, d }) => explicit(writeDate(Number(y), Number(m), Number(d))),
  }));
}
