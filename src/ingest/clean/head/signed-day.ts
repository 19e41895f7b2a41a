import { isFirstName, knownType } from "../../annotate/known-names.ts";
import { BEFORE_DAY, BESIDE_DAY } from "./beside-day.ts";
import { writtenDays } from "./days.ts";

/** Words of a name or a place that stand before a day. */
const MOST_WORDS = 4;
const WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|van|von|der|den|ter|du|di|del|la|le|al|el|bin|dos|y)$/u;

/**
 * A line that is who wrote, or where, and a day with its year: "Ruth Lund - 3 March 2021", "Anna Lund, 15 czerwca 2021 r., godz.
 * 10:20", "ORLIN BAY, July 12, 2019". Who wrote is somebody with a known first name; anything else but a place makes the line
 * another one.
 */
export function readSignedDay(text: string, lang: string): { published: string; byline?: string } | null {
  const [day, ...more] = writtenDays(text, lang);
  if (!day || more.length > 0 || day.start === 0 || !BESIDE_DAY.test(text.slice(day.end))) return null;
  const lead = text.slice(0, day.start);
  const name = lead.replace(BEFORE_DAY, "");
  // Only a mark parts a name from a day: "Ruth Lund 3 March 2021" may be anything.
  if (!/^\s*[,;(|–—-]/u.test(lead.slice(name.length)) || !name.split(/\s+/u).every((word) => WORD.test(word)))
    return null;
  const words = name.split(/\s+/u);
  if (words.length > MOST_WORDS) return null;
  const type = knownType(name, undefined);
  if (type === "place" || /^\p{Lu}[\p{Lu} .'’-]{2,}$/u.test(name)) return { published: day.edtf };
  const isPerson = type === undefined && words.length > 1 && isFirstName(words[0]!);
  return isPerson ? { published: day.edtf, byline: name } : null;
}
