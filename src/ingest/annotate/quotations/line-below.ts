import type { Block } from "../../draft.ts";
import type { NamePlace } from "../names/index.ts";
import type { Said } from "./attribute.ts";

/** A line that only names somebody is not longer. */
const LONGEST = 120;

/**
 * A passage set as a quotation whose next line names who said it: "— Tove Lund, miller". Words in marks are the quotation, else, in a
 * block set as one, the whole block. A line that begins with a dash and no name says nothing.
 *
 * @param quotes What stands in marks in the block.
 * @param below The names of the line below.
 */
export function namedBelow(
  block: Block,
  quotes: readonly { start: number; end: number; inner: string }[],
  line: Block | undefined,
  below: readonly NamePlace[],
): Said | undefined {
  const dash = /^\s*[—–―-]\s*/u.exec(line?.text.text ?? "")?.[0];
  if (!line || dash === undefined || line.text.length > LONGEST) return undefined;
  const [speaker] = below;
  if (!speaker || speaker.start !== dash.length || speaker.type === "place") return undefined;
  const attribution = { speaker: speaker.name, rule: "line-below", at: speaker.start };
  const { text } = block.text;
  const [only] = quotes;
  if (only && quotes.length === 1 && only.start === 0 && only.end === text.length)
    return { start: only.start, end: only.end, inner: only.inner, continued: false, attribution };
  if (block.kind !== "blockquote" || quotes.length > 0) return undefined;
  return { start: 0, end: text.length, inner: text, continued: false, attribution };
}
