import { CodePoints, parseAt, type Span } from "../../lib/span.ts";
import { alignPart, charactersIn } from "./align.ts";
import { charactersOf, ignoresMarks, keptCharacters, type RawFile } from "./raw-text.ts";
import type { ShownText } from "./shown-text.ts";
import { refused, type Content, type Refused } from "./types.ts";

/**
 * Where an article in its own words shows a span of its raw file, in UTF-16 offsets of the shown text. An abstract does not show
 * it: its words are the editor's.
 */
export function shownAt(article: Content, shown: ShownText, at: string, raw: RawFile): Span | Refused {
  if (article.form !== "text")
    return refused(
      "This article is an abstract: its words are yours, and a machine cannot tell which of them these are.",
      "Set the mark by hand, around the words that state it; docs/editing.md says how.",
    );
  const points = new CodePoints(raw.text);
  const span = parseAt(at);
  if (!span || span.start >= span.end || span.end > points.length)
    return refused(`${at} is no span of the raw file.`, "Look again: the file may have been exchanged.");
  const kept = keptCharacters(raw, article);
  const part = charactersIn(kept, { start: points.toUtf16(span.start), end: points.toUtf16(span.end) });
  const own = charactersOf(shown.text, ignoresMarks(raw));
  const found = alignPart(kept, part, own);
  if (found === "absent" || found === "ambiguous" || found.start >= found.end)
    return refused(
      "The article no longer shows these words at one place for certain.",
      "Set the mark by hand; docs/editing.md says how.",
    );
  return { start: own.from[found.start]!, end: own.to[found.end - 1]! };
}
