import { AGENCIES } from "./words.ts";

const PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,40}(?:,\\s?\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,30}){0,2}";
const DAY = "(?:,?\\s+(?:\\p{L}{3,10}\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+\\p{L}{3,10}\\.?)(?:,?\\s+\\d{4})?)?";
const MARK = `[([](?:${AGENCIES})(?:[/, ]{1,3}(?:${AGENCIES}))?[)\\]]`;

/** "PORT ANSLEY (Reuters) - ", "GENEVA, May 26 (AP) — ", "(AFP) – ", "BERLIN (dpa). ": a place, a day, an agency, a dash. */
const SIGNED = new RegExp(`^(?:${PLACE}${DAY}\\s*[,/]?\\s+)?${MARK}\\s*(?:[-–—]{1,3}|[:.]|\\s(?=\\p{Lu}))\\s*`, "u");
/** "PORT ANSLEY, May 26, Reuters - " and "PORT ANSLEY, AP — ". */
const NAMED = new RegExp(`^${PLACE}${DAY},\\s+(?:${AGENCIES})\\s*[-–—]{1,3}\\s+`, "u");
/** "(AP)Mayor": an agency's mark that is glued to the lead. */
const GLUED = new RegExp(`^${MARK}(?=[\\p{Lu}"“«„])`, "u");

/**
 * Length of what stands before the first sentence of wire copy: the place, the day and the agency's mark, up to the sentence. 0 where
 * there is none. A place by itself is left to the text: only a known agency makes the line one of an agency.
 */
export function datelineLength(text: string): number {
  const head = text.slice(0, 160);
  const found = SIGNED.exec(head) ?? NAMED.exec(head) ?? GLUED.exec(head);
  const length = found?.[0].length ?? 0;
  return length > 0 && /^["“”«„‘'(¿¡]?[\p{L}\p{N}]/u.test(text.slice(length)) ? length : 0;
}
