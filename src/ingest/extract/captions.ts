import type { Media } from "../draft.ts";
import type { Line } from "./page/line.ts";
import { upwards, type Element } from "./page/tree.ts";
import type { Taken } from "./account.ts";

/** How many lines before the article's first the picture above it may stand. */
const ABOVE = 12;

/**
 * The captions and credits of the article's pictures: those that stand between its headline or first line and its last. What
 * stands in one figure belongs to one picture.
 */
export function captionsOf(
  lines: readonly Line[],
  chosen: readonly boolean[],
  excluded: readonly unknown[],
  headline: number,
): Taken[] {
  const first = chosen.indexOf(true);
  const last = chosen.lastIndexOf(true);
  if (first < 0) return [];
  const from = headline >= 0 && headline <= first ? headline : first - ABOVE;
  const taken: Taken[] = [];
  const pictures = new Map<Element, Media>();
  lines.forEach((line, i) => {
    if (i < from || i > last || chosen[i] || excluded[i] || line.hidden) return;
    if (line.role !== "caption" && line.role !== "credit") return;
    const span = line.text.span();
    const figure = [...upwards(line.block)].find((each) => each.tagName === "figure");
    const known = figure && pictures.get(figure);
    const media: Media = known ?? { span };
    const name = line.role === "credit" ? "credit" : "caption";
    if (media[name] !== undefined) media[name] += ` ${line.text.text}`;
    else media[name] = line.text.text;
    // A picture's place is that of all its lines.
    media.span = { start: Math.min(media.span.start, span.start), end: Math.max(media.span.end, span.end) };
    if (figure && !known) pictures.set(figure, media);
    taken.push({
      line,
      as: { media, to: `media.${name}`, reason: name === "credit" ? "photo-credit" : "picture-caption" },
    });
  });
  return taken;
}
