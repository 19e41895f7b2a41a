import type { Span } from "../../../lib/span.ts";
import { PUBLISHED, UPDATED } from "../../clean/head/words.ts";

const TIME = "\\d{1,2}[:.h]\\d\\d";
const TIMED_BEFORE = new RegExp(`${TIME}.{0,20}$`, "u");
const TIMED_BEHIND = new RegExp(`^.{0,12}?\\b${TIME}`, "u");
/** "Posted on ", "Last updated at 14:05 GMT, Tuesday, ": what a page says of a text in it, before the day. */
const LABEL = new RegExp(
  `^\\s*(?:page\\s+)?(?:(?:${PUBLISHED}|${UPDATED})(?![\\p{L}\\p{N}])|Added\\s*:|Sent\\s*:)`,
  "iu",
);
/** ", Ada Brandt wrote:", ", Ada Brandt a écrit :" */
const WROTE =
  /^(?:[^.!?:]|(?<=\d)[:.](?=\d)){0,80}?(?:wrote|writes|a écrit|schrieb|escribió|ha scritto|escreveu|schreef)\s*:/u;

/**
 * Whether a day with a time of the clock says when somebody wrote to the page, or when the page was made: "At 8:52 pm on 15 May 2009,
 * Sandpiper wrote:" is nothing that the text tells of.
 *
 * @param date UTF-16 offsets in the text, with those of its sentence.
 */
export function isMessageStamp(text: string, { start, end, sentence }: Span & { sentence: Span }): boolean {
  const before = text.slice(sentence.start, start);
  const behind = text.slice(end, end + 100);
  const labelled = LABEL.test(before);
  return (labelled || WROTE.test(behind)) && (TIMED_BEFORE.test(before) || TIMED_BEHIND.test(behind));
}
