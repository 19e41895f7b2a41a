import { writtenDays } from "./days.ts";
import { ON, PUBLISHED, UPDATED } from "./words.ts";

/** Characters of a text in which its own time stamp stands, where it has one. */
export const HEAD = 320;
/** A time of the clock, and the zone that may stand behind it. */
export const TIME =
  "(?:[01]?\\d|2[0-3])(?:[:.h][0-5]\\d){1,2}(?:\\s?[AaPp]\\.?[Mm]\\b\\.?)?|(?:0?\\d|1[0-2])\\s?[AaPp]\\.?[Mm]\\b\\.?";
export const ZONE_NAME = "(?:UK time|local time|Uhr|[A-Z]{2,4}T|UTC|GMT|ET|PT|CT|MT|Z|[+-]\\d{2}:?\\d{2})";
export const ZONE = `(?:\\s?${ZONE_NAME})?`;
export const WEEKDAY = "(?:\\p{L}{2,13}\\.?,?\\s+)?";

/** Behind the day: a time, or what says that one follows. */
const TIME_BEHIND = new RegExp(
  `^[,;]?\\s*(?:[|–—-]\\s*)?(?:(?:${UPDATED}|${PUBLISHED})\\s*:?\\s*)?(?:(?:at|à|um|a las|alle|om|kl\\.?|o godz\\.?|в)\\s+)?(?:${TIME})${ZONE}(?![\\p{L}\\p{N}])`,
  "iu",
);
/** Before the day: a time with what belongs to it. */
const TIME_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.:])(?:${TIME})${ZONE},?\\s+(?:(?:on|le|am)\\s+)?${WEEKDAY}$`, "iu");
const LABEL_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${PUBLISHED})|${UPDATED})\\s*:?\\s*(?:(?:${ON})\\s+)?${WEEKDAY}$`,
  "iu",
);
/** "hit the island on Thursday ": a sentence tells of the day, whatever time stands behind it. */
const IN_SENTENCE = new RegExp(`(?<![\\p{L}\\p{N}])\\p{Ll}+\\s+(?:${ON})\\s+${WEEKDAY}$`, "u");

/** What speaks for a day, the surest first. */
const SURENESS = ["labelled", "timed", "updated"] as const;

/**
 * The day on which a text says that it was published, as EDTF: a day with a label ("Published on 3 May 2019") or with a time of
 * the clock beside it, in the first lines. A day in a sentence is what the text tells of, and no time stamp. Null where there is
 * none, or where two are equally sure and differ.
 */
export function stampedDay(text: string, lang: string): string | null {
  const head = text.slice(0, HEAD);
  const days = new Map(SURENESS.map((kind) => [kind, new Set<string>()]));
  // A time belongs to one day: where it stands between two, to the first.
  let taken = 0;
  for (const { start, end, edtf } of writtenDays(head, lang)) {
    const before = head.slice(Math.max(taken, start - 60), start);
    const label = LABEL_BEFORE.exec(before);
    const behind = TIME_BEHIND.exec(head.slice(end))?.[0].length ?? 0;
    if (label?.[1] !== undefined) days.get("labelled")!.add(edtf);
    else if ((behind > 0 && (label || !IN_SENTENCE.test(before))) || TIME_BEFORE.test(before))
      days.get(label ? "updated" : "timed")!.add(edtf);
    taken = end + behind;
  }
  const found = SURENESS.map((kind) => days.get(kind)!).find(({ size }) => size > 0);
  return found?.size === 1 ? ([...found][0] ?? null) : null;
}
