import { localeOf } from "../locale.ts";
import { parseEdtf } from "./parse.ts";
import { firstDay } from "./range.ts";
import type { EdtfDate, EdtfEnd, EdtfMember, EdtfPoint } from "./types.ts";

/** Grammatical behaviour of a date's words after a preposition; which applies to what is data of the language (date.*.class). */
type Class = "def" | "elided" | "vowel" | "plain" | "plural";
type Form = "the" | "of" | "to" | "until";
type Part = "spring" | "summer" | "autumn" | "winter" | "quarter" | "third" | "half" | "decade" | "century";

/** The keys of the vocabulary that dates need. */
export type DateKey =
  | `date.${Form}.${Class}`
  | `date.${Part}`
  | `date.${Part}.class`
  | `date.inner.${"about" | "maybe" | "aboutMaybe"}`
  | `date.${"about" | "maybe" | "aboutMaybe" | "from" | "fromUnknownEnd" | "until" | "untilUnknownStart" | "interval" | "between"}`
  | `date.${"orEarlier" | "orLater" | "firstDay" | "unknown"}`
  | "date.class.day"
  | "date.atTime";

/** The part of a translator that is used; `createTranslator(lang)` is one. */
export type DateWords = (key: DateKey, params?: Readonly<Record<string, string | number>>) => string;

/** What the words may leave out, because the next date says it. */
type Shared = "none" | "year" | "month";

/** Words of one point with the forms its class takes. */
interface Phrase {
  date: string;
  class: Class;
}

const SEASONS: readonly Part[] = ["spring", "summer", "autumn", "winter"];

/** Writes dates in one language. Made once a call; Intl's formatters are kept for the process. */
class Writer {
  readonly lang: string;
  readonly t: DateWords;
  constructor(lang: string, t: DateWords) {
    this.lang = lang;
    this.t = t;
  }

  phrase(point: EdtfPoint, shared: Shared = "none"): Phrase {
    switch (point.precision) {
      case "century":
        return this.part("century", { year: String(point.year), last: String(point.year + 99) });
      case "decade":
        return this.part("decade", { year: String(point.year) });
      case "season": {
        const [part, n] = seasonPart(point.season ?? 21);
        return this.part(part, { n: String(n), year: this.intl(point, { year: "numeric" }) });
      }
      case "year":
        return { date: this.intl(point, { year: "numeric" }), class: "plain" };
      case "month": {
        const date = this.intl(point, shared === "none" ? { year: "numeric", month: "long" } : { month: "long" });
        return { date, class: /^[aeiouyàâéèêëîïôöùûü]/i.test(date) ? "vowel" : "plain" };
      }
      case "day": {
        const wanted: Intl.DateTimeFormatOptions =
          shared === "month"
            ? { day: "numeric" }
            : shared === "year"
              ? { day: "numeric", month: "long" }
              : { day: "numeric", month: "long", year: "numeric" };
        return { date: this.intl(point, wanted), class: this.t("date.class.day") as Class };
      }
    }
  }

  private part(part: Part, params: Record<string, string>): Phrase {
    return { date: this.t(`date.${part}`, params), class: this.t(`date.${part}.class`) as Class };
  }

  /** Intl's words for a point; the first day of a month as the language writes it. */
  private intl(point: EdtfPoint, wanted: Intl.DateTimeFormatOptions): string {
    const era = wanted.year !== undefined && point.year <= 0 ? ({ era: "short" } as const) : {};
    const time = firstDay({
      ...point,
      precision: point.precision === "day" ? "day" : point.month === undefined ? "year" : "month",
    });
    const parts = formatter(this.lang, { ...wanted, ...era }).formatToParts(time * 86_400_000);
    return parts
      .map((each) =>
        each.type === "day" && point.day === 1 ? this.t("date.firstDay", { day: each.value }) : each.value,
      )
      .join("");
  }

  /** "10:30" as the language writes an hour of the day. */
  private clock(time: string): string {
    const [hour = 0, minute = 0] = time.split(":").map(Number);
    const wanted = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
    return formatter(this.lang, wanted).format((hour * 60 + minute) * 60_000);
  }

  /** A point inside a longer phrase: "about June 2016" of "from about June 2016". */
  inner(point: EdtfPoint, shared: Shared = "none"): Phrase {
    const phrase = this.phrase(point, shared);
    const how = qualification(point);
    return how === null ? phrase : { ...phrase, date: this.t(`date.inner.${how}`, { date: phrase.date }) };
  }

  form(form: Form, phrase: Phrase): string {
    return this.t(`date.${form}.${phrase.class}`, { date: phrase.date });
  }

  /** A point that stands alone. */
  alone(point: EdtfPoint): string {
    const phrase = this.phrase(point);
    if (point.time !== undefined) return this.t("date.atTime", { date: phrase.date, time: this.clock(point.time) });
    const how = qualification(point);
    return how === null ? phrase.date : this.t(`date.${how}`, { date: phrase.date, the: this.form("the", phrase) });
  }

  /** From one point to another. */
  stretch(key: "date.interval" | "date.between", from: EdtfPoint, to: EdtfPoint): string {
    const start = this.inner(from, sharedWith(from, to));
    const end = this.inner(to);
    return this.t(key, {
      startDate: start.date,
      startThe: this.form("the", start),
      startOf: this.form("of", start),
      endDate: end.date,
      endThe: this.form("the", end),
      endTo: this.form("to", end),
    });
  }

  interval(from: EdtfEnd, to: EdtfEnd): string {
    if (typeof from === "object" && typeof to === "object") return this.stretch("date.interval", from, to);
    if (typeof from === "object") {
      const phrase = this.inner(from);
      return this.t(to === "open" ? "date.from" : "date.fromUnknownEnd", {
        date: phrase.date,
        of: this.form("of", phrase),
      });
    }
    if (typeof to === "object") {
      const phrase = this.inner(to);
      return this.t(from === "open" ? "date.until" : "date.untilUnknownStart", {
        date: phrase.date,
        until: this.form("until", phrase),
      });
    }
    return this.t("date.unknown");
  }

  set(date: Extract<EdtfDate, { type: "one-of" | "all" }>): string {
    const members = date.type === "one-of" ? date.members.flatMap(neighbours) : date.members;
    const words = members.map((member, i) => {
      if ("from" in member)
        return this.stretch(date.type === "one-of" ? "date.between" : "date.interval", member.from, member.to);
      const next = members[i + 1];
      const following = next === undefined ? undefined : "from" in next ? next.from : next;
      return this.inner(member, following === undefined ? "none" : sharedWith(member, following)).date;
    });
    let text = new Intl.ListFormat(localeOf(this.lang), {
      type: date.type === "one-of" ? "disjunction" : "conjunction",
    }).format(words);
    if (date.earlier) text = this.t("date.orEarlier", { date: text });
    if (date.later) text = this.t("date.orLater", { date: text });
    return text;
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(lang: string, wanted: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${Object.keys(wanted).join(" ")}`;
  let found = formatters.get(key);
  if (!found) {
    // Never the machine's zone. ECMA-402 has "gregory" proleptic, as EDTF is.
    found = new Intl.DateTimeFormat(localeOf(lang), { ...wanted, timeZone: "UTC", calendar: "gregory" });
    formatters.set(key, found);
  }
  return found;
}

function qualification(point: EdtfPoint): "about" | "maybe" | "aboutMaybe" | null {
  if (point.approximate) return point.uncertain ? "aboutMaybe" : "about";
  return point.uncertain ? "maybe" : null;
}

function seasonPart(code: number): [Part, number] {
  if (code >= 40) return ["half", code - 39];
  if (code >= 37) return ["third", code - 36];
  if (code >= 33) return ["quarter", code - 32];
  return [SEASONS[(code - 21) % 4] ?? "spring", code];
}

/** "May or June 2016", "23 to 25 February 2018": what the second point says too, the first leaves out. */
function sharedWith(point: EdtfPoint, next: EdtfPoint): Shared {
  const both = (precision: EdtfPoint["precision"]): boolean =>
    point.precision === precision && next.precision === precision;
  const plain = qualification(point) === null && qualification(next) === null;
  if (!plain || point.year !== next.year) return "none";
  if (both("month")) return "year";
  if (!both("day")) return "none";
  return point.month === next.month ? "month" : "year";
}

/** One of two neighbouring months, days or years is said as "May or June", not as "between May and June". */
function neighbours(member: EdtfMember): EdtfMember[] {
  if (!("from" in member) || member.from.precision !== member.to.precision) return [member];
  const { from, to } = member;
  const steps =
    from.precision === "year"
      ? to.year - from.year
      : from.precision === "month"
        ? (to.year - from.year) * 12 + (to.month ?? 0) - (from.month ?? 0)
        : from.precision === "day"
          ? firstDay(to) - firstDay(from)
          : 2;
  return steps === 1 ? [from, to] : [member];
}

/**
 * A date in words: "about February 2018", "May or June 2016", "à partir de juin 2016 environ". `t` is the translator of
 * `lang`. Text that is no date comes back as it is.
 */
export function formatEdtf(text: string, lang: string, t: DateWords): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return text;
  const writer = new Writer(lang, t);
  const { value } = parsed;
  if (value.type === "date") return writer.alone(value);
  return value.type === "interval" ? writer.interval(value.from, value.to) : writer.set(value);
}
