import { writtenDays } from "./days.ts";
import { AGENCIES } from "./words.ts";

/** "MEXICO CITY/GENEVA": two places, whose stroke some exports escape. */
const PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’ /\\\\-]{1,40}(?:,\\s?\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,30}){0,2}";
const DAY_AND_MONTH = "(?:\\p{L}{3,10}\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+(?:de\\s+)?\\p{L}{3,10}\\.?)";
const YEAR = ",?\\s+(?:de\\s+)?\\d{4}(?:\\s?[гr]\\.|\\s(?:года|roku))?";
const BARE_DAY = `${DAY_AND_MONTH}(?:${YEAR})?`;
const DAY = `(?:,?\\s+${BARE_DAY})?`;
const MARK = `(?:[([](?<agency>${AGENCIES})(?:[/, ]{1,3}(?:${AGENCIES}|[a-z]{2,4}))?[)\\]]|/(?<wire>${AGENCIES})/)`;

/** "PORT ANSLEY (Reuters) - ", "GENEVA, May 26 (AP) — ", "May 26 (Reuters) - ", "(AFP) – ": a place, a day, an agency, a dash. */
const SIGNED = new RegExp(
  `^(?:(?:${BARE_DAY}|${PLACE}${DAY})\\s*[,/.]?\\s+)?${MARK}\\s*(?:[.,]?\\s*[-–—]{1,3}|[:.]|\\s(?=\\p{Lu}))\\s*`,
  "u",
);
/** "PORT ANSLEY, May 26, Reuters - " and "PORT ANSLEY, AP — ". */
const NAMED = new RegExp(`^${PLACE}${DAY},\\s+(?<agency>${AGENCIES})\\s*[-–—]{1,3}\\s+`, "u");
/** "МОСКВА, 2 апреля - РИА Новости. ": the agency behind the dash. */
const BEHIND_DASH = new RegExp(`^${PLACE}${DAY}\\s*[-–—]{1,2}\\s*(?<agency>${AGENCIES})\\s*[.:]\\s+`, "u");
/** "新华社北京4月2日电 ": agency, place and day in one. */
const ONE_WORD =
  /^(?<agency>新华社|新華社|中新社|中新网|中央社|共同社)[\p{Script=Han}]{0,10}?\d{1,2}月\d{1,2}日[电電](?:\s*[(（][^()（）]{1,30}[)）])?[\s:：]*/u;
/** "(AP)Mayor": an agency's mark that is glued to the lead. */
const GLUED = new RegExp(`^${MARK}(?=[\\p{Lu}"“«„])`, "u");
const SHOUTED = "\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{2,40}(?:,\\s?\\p{Lu}[\\p{L}.]{1,20})?";
/** "PORT ANSLEY, May 26, 2019 — ", "Sarzola, 14 settembre 2021 - ": no agency, but a place and a whole day. */
const DATED = new RegExp(
  `^(?:${SHOUTED}[,.]\\s+${BARE_DAY}|${PLACE},\\s+${DAY_AND_MONTH}${YEAR})\\.?\\s*[-–—]{1,3}\\s+|^${SHOUTED}[,.]\\s+${DAY_AND_MONTH}${YEAR}\\.\\s+(?=\\p{Lu})`,
  "u",
);

/** What stands before the first sentence of wire copy. */
export interface Dateline {
  /** Its length, up to the sentence. */
  length: number;
  /** EDTF of its day, where that has a year. */
  published?: string;
  /** The agency that it names. */
  agency?: string;
}

/**
 * The place, the day and the agency's mark before the first sentence of wire copy; null where there are none. A place by itself is
 * left to the text: only a known agency, or a whole day, makes the line one of an agency.
 */
export function datelineOf(text: string, lang: string): Dateline | null {
  const head = text.slice(0, 160);
  const dated = DATED.exec(head);
  const found =
    SIGNED.exec(head) ?? NAMED.exec(head) ?? BEHIND_DASH.exec(head) ?? ONE_WORD.exec(head) ?? GLUED.exec(head) ?? dated;
  const length = found?.[0].length ?? 0;
  if (!found || length === 0 || !/^["“”«„‘'(¿¡]?[\p{L}\p{N}]/u.test(text.slice(length))) return null;
  const days = writtenDays(found[0], lang);
  if (found === dated && days.length !== 1) return null;
  const agency = found.groups?.["agency"] ?? found.groups?.["wire"];
  return {
    length,
    ...(days.length === 1 ? { published: days[0]!.edtf } : {}),
    // What announces for others is no outlet.
    ...(agency !== undefined && !/wire/iu.test(agency) ? { agency } : {}),
  };
}
