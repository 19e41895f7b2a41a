import type { Language } from "../languages/index.ts";
import { counts, isMeasured } from "../nouns.ts";
import { anyOf, oneOf, pattern } from "../phrases.ts";
import { writeDate } from "./calendar.ts";
import type { CalendarNames } from "./names.ts";
import { explicit, inferred, monthOfYear, stretch, UNRESOLVED } from "./resolve.ts";
import {
  before,
  behind,
  printedBehind,
  followsName,
  hasCapital,
  type DateRule,
  type Groups,
  type Place,
} from "./rule.ts";

const NEVER_MATCHES = /(?!)/u;
const GAP = "\\s{1,3}";
/** A year that may stand by itself. */
const YEAR = "(?:1[5-9]|20)\\d\\d";

/** Years, and what is told to the month, the season, the quarter or the decade. */
export function yearDates(language: Language, names: CalendarNames): DateRule[] {
  const { dates } = language;
  const joins = `${GAP}(?:${oneOf(dates.of)}\\s{0,3})?`;
  const toYear = `(?:,?${joins}|,${GAP})`;
  const month = (n = "") => `(?<m${n}>${names.month})`;
  const number = (name: string | undefined) => names.months.get((name ?? "").replace(/\.$/u, "")) ?? 0;
  const year = (n = "") => `(?<y${n}>${YEAR})`;
  const season = (word: string) => dates.seasons[word]!;
  const ordinals = Object.keys(dates.ordinals).map(pattern).join("|");
  const ordinal = (word: string) =>
    Object.entries(dates.ordinals).find(([source]) => new RegExp(`^(?:${pattern(source)})$`, "u").test(word))?.[1] ?? 0;
  const once = dates.oneOf === "" ? "" : `(?:(?<once>${oneOf(dates.oneOf)})${GAP})?`;
  const joint = [
    ["between", "and"],
    ["from", "to"],
  ] as const;
  const clock = new RegExp(`^\\s{0,2}(?:${oneOf(dates.clock)})(?![\\p{L}\\p{N}])`, "u");
  const measured = (tail: string) =>
    clock.test(tail) || isMeasured(/^[\s-]{1,2}(\p{L}[\p{L}/]*)/u.exec(tail)?.[1] ?? "", language.numbers);
  const yearMark = new RegExp(`^\\s{0,2}(?:${oneOf(dates.yearMark ?? "")})(?![\\p{L}\\p{N}])`, "u");
  const isMarked = (place: Place) => yearMark.test(behind(place));
  const noCount = (place: Place) =>
    isMarked(place) || (!measured(behind(place)) && !counts(printedBehind(place), language));
  const isMonth = (word: string, place: Place) => {
    if (dates.capitals) return hasCapital(word, place) && !(dates.doubtfulMonths.includes(word) && followsName(place));
    const opens = place.start - place.sentence.start < 3;
    return opens || !dates.doubtfulMonths.includes(word) || !hasCapital(word, place);
  };
  const leads = new RegExp(`(?:^|[\\s(\\["“«'’-])(?:${oneOf(dates.yearLeads)})[\\s-]{1,3}(?:the\\s)?$`, "u");
  // "in 1912 and 1947": the year goes on a row of years.
  const row = new RegExp(`(?<!\\d)(?:1[5-9]|20)\\d\\d(?:,|,?\\s${oneOf(dates.and)})\\s$`, "u");
  // "1945, nach dem Krieg", "2007 und 2009 leitete".
  const rowBehind = language.numbers.capitalNouns
    ? new RegExp(
        `^(?:,\\s(?:als|nach|kurz|mit|zum|im|am|ein|noch|da)(?!\\p{L})|\\s${oneOf(dates.and)}\\s(?:1[5-9]|20)\\d\\d\\s\\p{Ll})`,
        "u",
      )
    : NEVER_MATCHES;
  const yearBehind = new RegExp(`^(?:\\s(?:${oneOf(dates.behindLooseYear ?? "")})(?!\\p{L})|[,.](?:\\s|$))`, "u");
  const vague = new RegExp(
    `(?<!\\p{L})(?:${anyOf(language.numbers.approximate) || "(?!)"}|nummer|nr\\.|zimmer|raum)\\s$`,
    "u",
  );
  const monthLeads = new RegExp(`(?:^|[\\s(\\["“«'’-])(?:${oneOf(dates.monthLeads)})[\\s-]{0,3}$`, "u");
  // "im Juli und August": the month goes on a row of months.
  const monthRow = new RegExp(
    `(?:^|[\\s(\\["“«'’-])(?:${oneOf(dates.monthLeads)})[\\s-]{1,3}(?:${names.fullMonth})(?:,|,?\\s${oneOf(dates.and)})\\s$`,
    "u",
  );
  const monthParts = new RegExp(`(?<!\\p{L})(?:${oneOf(dates.parts)})\\s{1,3}$`, "u");
  const weak = new RegExp(`(?:^|[\\s(\\["“«-])(?:${oneOf(dates.weakYearLeads)})\\s{0,3}$`, "u");

  const event = new RegExp(`^\\s(?:[\\p{L}-]+\\s){0,2}(?:${oneOf(dates.eventBehind ?? "")})(?!\\p{L})`, "u");
  const verb = new RegExp(`^\\s{1,2}(?:${oneOf(dates.behindYear ?? "")})`, "u");

  const ranges = joint.flatMap(([opens, joins_]): DateRule[] => {
    const lead = `${opens === "between" ? once : ""}${oneOf(dates[opens])}\\s{0,3}`;
    const link = `${GAP}${oneOf(dates[joins_])}${GAP}`;
    return [
      {
        name: `${opens}-months`,
        source: `${lead}${month()}${link}${month("2")}${toYear}${year()}`,
        read: (g, place) =>
          isMonth(g["m"]!, place)
            ? explicit(
                stretch(
                  writeDate(Number(g["y"]), number(g["m"])),
                  writeDate(Number(g["y"]), number(g["m2"])),
                  g["once"] !== undefined,
                ),
              )
            : null,
      },
      {
        name: `${opens}-months-of-years`,
        source: `${lead}${month()}${toYear}${year()}${link}${month("2")}${toYear}${year("2")}`,
        read: (g) =>
          explicit(
            stretch(
              writeDate(Number(g["y"]), number(g["m"])),
              writeDate(Number(g["y2"]), number(g["m2"])),
              g["once"] !== undefined,
            ),
          ),
      },
      {
        name: `${opens}-years`,
        source: `${lead}${year()}${link}${year("2")}`,
        read: (g, place) => (noCount(place) ? explicit(stretch(g["y"]!, g["y2"]!, g["once"] !== undefined)) : null),
      },
    ];
  });

  return [
    ...ranges,
    {
      name: "months-and-year",
      source: `${month()}\\s?[–-]\\s?${month("2")}${toYear}${year()}`,
      read: (g, place) =>
        isMonth(g["m"]!, place)
          ? explicit(stretch(writeDate(Number(g["y"]), number(g["m"])), writeDate(Number(g["y"]), number(g["m2"]))))
          : null,
    },
    {
      name: "month-year",
      source: `${month()}${toYear}${year()}`,
      read: (g, place) =>
        isMonth(g["m"]!, place) && noCount(place) ? explicit(writeDate(Number(g["y"]), number(g["m"]))) : null,
    },
    {
      name: "season-year",
      // "Winter 2021/22" is the one that began in 2021.
      source: `(?<s>${seasonsOf(dates.seasons)})${toYear}${year()}(?:[/–-](?:\\d\\d)?\\d\\d(?!\\d))?`,
      read: (g, place) => (noCount(place) ? explicit(`${g["y"]}-${season(g["s"]!)}`) : null),
    },
    {
      name: "quarter-year",
      source: `q(?<q>[1-4])${toYear}${year()}`,
      read: (g, place) => (isOwnYear(place) ? null : explicit(part(g, 3, Number(g["q"])))),
    },
    {
      name: "quarter-year",
      source: `(?<o>${ordinals})${GAP}${oneOf(dates.quarter)}${toYear}${year()}`,
      // "the third quarter of 2023/24" is one of a firm's own year.
      read: (g, place) => (isOwnYear(place) ? null : explicit(part(g, 3, ordinal(g["o"]!)))),
    },
    {
      name: "half-year",
      source: `(?<o>${ordinals})${GAP}${oneOf(dates.half)}${toYear}${year()}`,
      read: (g, place) =>
        isOwnYear(place)
          ? null
          : explicit(ordinal(g["o"]!) > 2 && g["o"] !== "last" ? null : part(g, 6, Math.min(2, ordinal(g["o"]!)))),
    },
    // "Au deuxième trimestre": whose year is meant the text leaves open. A "quarter" is as often one of a match.
    ...[dates.quarter, dates.half]
      .filter((word) => word !== "" && !/quarter|half/u.test(word))
      .map((word): DateRule => ({
        name: "part-of-year",
        source: `(?:${ordinals})${GAP}${oneOf(word)}(?!\\p{L})`,
        read: (_, place) => (/^.{0,12}\d{4}/u.test(behind(place)) ? null : UNRESOLVED),
      })),
    ...dates.decades.map((source) => ({
      name: "decade",
      source: pattern(source).replace("{y}", `(?<y>(?:1[5-9]|20)\\d0)`),
      read: (g: Groups) => explicit(`${g["y"]!.slice(0, 3)}X`),
    })),
    {
      name: "years",
      source: `${year()}\\s?[–-]\\s?${year("2")}`,
      read: (g, place) =>
        noCount(place) && !/[$€£¥#./:-]\s?$/u.test(before(place)) ? explicit(stretch(g["y"]!, g["y2"]!)) : null,
    },
    {
      name: "year-pair",
      // "in 2019-20", "the 1998/99 season"; "2004-05" by itself may be a month.
      source: `${year()}(?<mark>[/–-])(?<e>\\d\\d)(?!\\d|[/–.,-]\\d)`,
      read: (g, place) => {
        const [first, last] = [Number(g["y"]), Number(g["e"])];
        if ((first + 1) % 100 !== last || /[$€£¥#./:\d-]\s?$/u.test(before(place)) || !noCount(place)) return null;
        const isMonth = g["mark"] === "-" && last <= 12 && !leads.test(before(place));
        return isMonth || !plausible(first, place) ? null : explicit(stretch(g["y"]!, writeDate(first + 1)));
      },
    },
    {
      name: "about-year",
      source: `${oneOf(dates.about)}${GAP}${year()}`,
      read: (g, place) =>
        noCount(place) && plausible(Number(g["y"]), place) && !g["y"]!.endsWith("00") ? explicit(`${g["y"]}~`) : null,
    },
    {
      name: "year",
      source: year(),
      read: (g, place) => {
        const [lead, tail] = [before(place), behind(place)];
        // Where a full stop makes ordinals, a year behind one begins its sentence only behind a word.
        const opens =
          place.start - place.sentence.start < 2 ||
          (language.ordinalStop === true && /\p{Ll}{2,}[.!?]["“”»«]?\s{1,2}$/u.test(lead));
        if (!opens && /[$€£¥#.:/+_]\s?$|\d[,.]?\s?$|-$/u.test(lead) && !leads.test(lead)) return null;
        if (/^\s?[%€$£°]|^[.,:–-]\d|^-\p{L}|^[/_]/u.test(tail)) return null;
        const value = Number(g["y"]);
        if (isMarked(place)) return explicit(g["y"]!);
        // "(2009)", "1979: a tanker collided".
        if ((lead.endsWith("(") && /^[),]/u.test(tail)) || /^:\s/u.test(tail))
          return plausible(value, place) ? explicit(g["y"]!) : null;
        const strong = leads.test(lead);
        if (measured(tail)) return null;
        if (strong) {
          const plural = counts(printedBehind(place), language);
          return plural && (value % 50 === 0 || !plausible(value, place)) ? null : explicit(g["y"]!);
        }
        if (opens && (verb.test(tail) || rowBehind.test(tail)))
          return plausible(value, place, 150) && value % 50 !== 0 ? explicit(g["y"]!) : null;
        // "gründete stattdessen 1912 ein Theater", "geboren 1972,": between words in lower case a year is one.
        const isBetween =
          language.numbers.capitalNouns === true &&
          yearBehind.test(tail) &&
          /(?:\p{Ll}[\p{Ll}-]+|[“”"«»])\s$/u.test(place.view.text.slice(Math.max(0, place.start - 24), place.start)) &&
          !/(?<!\p{L})\p{Lu}[\p{L}-]*\s$/u.test(place.view.text.slice(Math.max(0, place.start - 40), place.start)) &&
          !vague.test(lead);
        const isFounded = /^\s(?:gegr|erb|geb|err)/u.test(tail);
        if (isBetween && noCount(place) && value % 50 !== 0)
          return plausible(value, place, isFounded ? 500 : 150) ? explicit(g["y"]!) : null;
        if (row.test(lead)) return noCount(place) ? explicit(g["y"]!) : null;
        // "hat 1968 Wohnungen": where nouns have capitals, one right behind the number is counted.
        if (language.numbers.capitalNouns && /^\s{1,2}\p{Lu}/u.test(printedBehind(place))) return null;
        // "The 1918 flu pandemic" is as old as it says.
        if (weak.test(lead) && event.test(tail) && value % 100 !== 0 && plausible(value, place, 150))
          return explicit(g["y"]!);
        if (!weak.test(lead) || !plausible(value, place, language.numbers.capitalNouns ? 150 : 60) || value % 50 === 0)
          return null;
        return explicit(g["y"]!);
      },
    },
    {
      name: "month-alone",
      source: `(?<m>${names.fullMonth})`,
      read: (g, place) => alone(number(g["m"]), g["m"]!, place, language, [monthLeads, monthRow], monthParts),
    },
  ];
}

const isOwnYear = (place: Place): boolean => /^[/–-]\d\d/u.test(behind(place));

const seasonsOf = (seasons: Readonly<Record<string, number>>): string =>
  Object.keys(seasons).map(pattern).join("|") || "(?!)";

function part({ y }: Groups, months: number, which: number): string | null {
  if (which < 1 || which > 12 / months) return null;
  const year = Number(y);
  return stretch(writeDate(year, which * months - months + 1), writeDate(year, which * months));
}

/** A month by itself: only behind a word that leads to a month, and never behind a name. */
function alone(
  month: number,
  word: string,
  place: Place,
  { dates }: Language,
  leads: readonly RegExp[],
  parts: RegExp,
) {
  if (dates.capitals ? !hasCapital(word, place) : hasCapital(word, place)) return null;
  if (/^[\s-]{1,2}\d|^['’-]\p{L}{2}/u.test(behind(place))) return null;
  if (!leads.some((lead) => lead.test(before(place)))) return null;
  // "Anfang August": a word that takes a part of the month is a noun where nouns have capitals, and no name.
  const isPart = dates.capitals && (parts.test(before(place)) || leads[1]!.test(before(place)));
  if (!isPart && followsName(place)) return null;
  const { start, sentence, view } = place;
  // "The season normally ends in March": every year.
  if (matches(dates.yearly, view.lower.slice(sentence.start, start))) return null;
  if (place.published === null) return UNRESOLVED;
  // "Depuis début novembre, les salariés sont": what has begun is past.
  const since = matches(dates.since, before(place), `\\s{1,3}(?:(?:${oneOf(dates.parts)})\\s{1,3})?$`);
  return inferred(monthOfYear(place.published, month, since ? "past" : place.tense(true)));
}

/** Whether a word of a pattern that the language may not have stands in a text, before what `behind` says. */
function matches(source: string | undefined, text: string, behind = ""): boolean {
  return source !== undefined && new RegExp(`(?<!\\p{L})(?:${oneOf(source)})(?!\\p{L})${behind}`, "u").test(text);
}

/** Whether a year lies near the article's own, or, where that is unknown, in the time that news are about. */
function plausible(year: number, { published }: Place, before = 60): boolean {
  return published ? year >= published.year - before && year <= published.year + 40 : year >= 1900 && year <= 2050;
}
