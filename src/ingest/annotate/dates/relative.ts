import { fold } from "../../../lib/text.ts";
import type { Language } from "../languages/index.ts";
import { anyOf, oneOf, pattern } from "../phrases.ts";
import { bracketedDay } from "./bracketed-day.ts";
import { writeDate } from "./calendar.ts";
import type { CalendarNames } from "./names.ts";
import {
  dayFrom,
  inferred,
  looseLastWeekday,
  monthOfYear,
  seasonOf,
  unitFrom,
  weekdayBy,
  UNRESOLVED,
} from "./resolve.ts";
import { before, behind, hasCapital, isCapitalised, type DateRule, type Place } from "./rule.ts";

/** Dates that count from the article's own: days of the week, yesterday, last month, three weeks ago. */
export function relativeDates(language: Language, names: CalendarNames): DateRule[] {
  const { dates } = language;
  const weekday = `(?<w>${names.weekday})`;
  const month = `(?<m>${names.fullMonth})`;
  const dayOf = (name: string | undefined) => names.weekdays.get(name ?? "") ?? -1;
  const isName = (word: string, place: Place) => {
    const capital = hasCapital(word, place);
    return dates.capitals ? !capital : capital && place.start - place.sentence.start > 2;
  };
  const habit = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${oneOf(dates.habit)})\\s{0,3}$`, "u");
  const pending = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${oneOf(dates.pending)})\\s{0,3}$`, "u");
  const loose = new RegExp(`(?<!\\p{L})(?:${oneOf(dates.looseLast ?? "")})(?!\\p{L})`, "u");
  const told = (which: "last" | "next" | "same", source: string): DateRule[] =>
    source === ""
      ? []
      : [
          {
            name: `${which}-day-or-month`,
            source: `(?:${fill(source, { w: weekday, m: `${month}(?!\\.?\\s{1,3}\\d)` })})`,
            read: (g, place) => {
              if (g["m"] !== undefined) {
                return dates.capitals && !hasCapital(g["m"], place)
                  ? null
                  : inferred(monthOfYear(place.published, names.months.get(g["m"]) ?? 0, which));
              }
              if (isName(g["w"]!, place)) return null;
              const day = dayOf(g["w"]);
              const numbered = bracketedDay(place, day);
              if (numbered) return numbered;
              if (which === "same") return inferred(weekdayBy(place.published, day, place.tense()));
              const words = place.view.lower.slice(place.start, place.end);
              if (which === "last" && loose.test(words)) return inferred(looseLastWeekday(place.published, day));
              return inferred(weekdayBy(place.published, day, which === "last" ? "past" : "future", true));
            },
          },
        ];

  const season = `(?<s>${Object.keys(dates.seasons).map(pattern).join("|") || "(?!)"})`;
  const toldSeason = (which: "last" | "next", source: string): DateRule[] =>
    source === "" || Object.keys(dates.seasons).length === 0
      ? []
      : [
          {
            name: `${which}-season`,
            source: `(?:${fill(source, { w: season, m: season })})(?!\\p{L})`,
            read: (g, place) => inferred(seasonOf(place.published, dates.seasons[g["s"]!] ?? 0, which)),
          },
        ];

  // "In my last year in high school" counts from no article.
  const owned = new RegExp(`(?:^|[^\\p{L}])(?:${oneOf(dates.owners ?? "")})\\s{1,3}$`, "u");
  // "Heute kurz nach 3.00 Uhr" is a day, whatever happened.
  const timed = new RegExp(
    `^\\s(?:\\p{L}+\\s){0,2}\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:${oneOf(dates.clock)})(?![\\p{L}\\p{N}])`,
    "u",
  );
  const years = Object.fromEntries(Object.entries(dates.units).filter(([, unit]) => unit.startsWith("year ")));

  return [
    ...toldSeason("last", dates.last),
    ...toldSeason("next", dates.next),
    ...told("last", dates.last),
    ...told("next", dates.next),
    ...told("same", dates.same),
    {
      name: "month-of-relative-year",
      source: `(?<m>${names.fullMonth})\\s{1,3}(?:${oneOf(dates.of)}\\s{0,3})?(?<u>${
        byLength(years)
          .map(([source]) => pattern(source))
          .join("|") || "(?!)"
      })`,
      read: (g, place) => {
        const [, step] = byLength(years).find(([source]) => new RegExp(`^(?:${pattern(source)})$`, "u").test(g["u"]!))!;
        const year = unitFrom(place.published, Number(step.split(" ")[1]), "year");
        return inferred(year && writeDate(Number(year), names.months.get(g["m"]!)));
      },
    },
    ...byLength(dates.units).map(([source, meaning]): DateRule => {
      const [unit, step] = String(meaning).split(" ");
      return {
        name: "relative-unit",
        source: `(?:${pattern(source)})`,
        read: (_, place) =>
          isCapitalised(place) || owned.test(before(place))
            ? null
            : inferred(unitFrom(place.published, Number(step), unit!)),
      };
    }),
    ...byLength(dates.days).map(([source, days]): DateRule => ({
      name: "relative-day",
      source: `(?:${pattern(source)})`,
      read: (_, place) => (isCapitalised(place) ? null : inferred(dayFrom(place.published, Number(days)))),
    })),
    ...dates.ago.map((source): DateRule => ({
      name: "time-ago",
      source: fill(source, {
        // "1.5 years ago" is no five years.
        n: `(?<n>(?<!\\d[.,])\\d{1,3}(?![.,]\\d)|${anyOf(Object.keys(dates.smallNumbers))})`,
        u: `(?<u>${anyOf(Object.keys(dates.unitWords))})`,
      }),
      read: (g, { published }) =>
        g["about"] !== undefined
          ? UNRESOLVED
          : inferred(unitFrom(published, -(dates.smallNumbers[g["n"]!] ?? Number(g["n"])), dates.unitWords[g["u"]!]!)),
    })),
    {
      name: "open-time",
      source: `(?:${oneOf(dates.openTimes ?? "")})`,
      // "Zum Jahresende 2020" is no time that is open.
      read: (_, place) => (/^\s\d{4}/u.test(behind(place)) ? null : UNRESOLVED),
    },
    {
      name: "today",
      source: `(?:${oneOf(dates.today)})`,
      read: (_, place) =>
        !isCapitalised(place) && (isEvent(place, language) || timed.test(behind(place)))
          ? inferred(dayFrom(place.published, 0))
          : null,
    },
    {
      name: "weekday",
      source: weekday,
      read: (g, place) => {
        if (isName(g["w"]!, place) || habit.test(before(place))) return null;
        // "Sunday's Times", "Sunday Times": the second is a name.
        if (
          dates.capitals &&
          /^\s\p{Lu}\p{Ll}/u.test(place.view.text.slice(place.end, place.end + 3)) &&
          isNamed(place, language)
        )
          return null;
        const numbered = bracketedDay(place, dayOf(g["w"]));
        if (numbered) return numbered;
        const tense = place.tense();
        if (tense !== "future" && pending.test(before(place))) return UNRESOLVED;
        return inferred(weekdayBy(place.published, dayOf(g["w"]), tense));
      },
    },
  ];
}

/** The longest pattern first, so that a shorter one takes no part of it. */
function byLength<T>(table: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(table).sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
}

/** A pattern with its places filled in. */
function fill(source: string, places: Readonly<Record<string, string>>): string {
  return pattern(source).replace(/\{([a-z])\}/gu, (whole, place: string) => places[place] ?? whole);
}

/** A day of the week inside a name: "Sunday Times", "Black Friday"; "On Friday Ida Marsh" is none. */
function isNamed({ view, start }: Place, { leaningWords }: Language): boolean {
  const word = /(\p{L}+)\s$/u.exec(view.text.slice(Math.max(0, start - 30), start))?.[1] ?? "";
  return word === "the" || (/^\p{Lu}\p{Ll}+$/u.test(word) && (word === "The" || !leaningWords.includes(fold(word))));
}

/** Today is a date where something happens today, and a state elsewhere ("on the market today"). */
function isEvent(place: Place, { dates }: Language): boolean {
  const near = `${before(place)} ${behind(place).slice(0, 30)}`;
  return new RegExp(`(?<!\\p{L})(?:${anyOf(dates.events)})(?!\\p{L})`, "u").test(near);
}
