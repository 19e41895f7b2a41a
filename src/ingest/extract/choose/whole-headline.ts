import { MappedText } from "../../mapped-text.ts";
import { key } from "../facts/headline.ts";
import type { Line } from "../page/line.ts";
import { parentOf } from "../page/tree.ts";

/**
 * The lines of a page, each headline with what stands before it in its heading, where every title that the page's head gives begins
 * with both: "The paper's view on the harbour:" is a part of its headline, and a section's name is none.
 */
export function withWholeHeadlines(lines: readonly Line[], titles: readonly string[]): readonly Line[] {
  const wanted = titles.map(key).filter((title) => title !== "");
  const isBefore = (line: Line, next: Line | undefined): next is Line =>
    line.role === "kicker" &&
    next !== undefined &&
    line.block !== null &&
    parentOf(line.block) === next.block &&
    wanted.every((title) => title.startsWith(key(`${line.text.text} ${next.text.text}`)));
  if (wanted.length === 0 || !lines.some((line, i) => isBefore(line, lines[i + 1]))) return lines;
  const whole: Line[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && isBefore(before, line)) whole.splice(-1, 1, joined(before, line));
    else whole.push(line);
  });
  return whole;
}

function joined(first: Line, second: Line): Line {
  const { end } = first.text.span();
  return {
    ...second,
    text: MappedText.concat([first.text, MappedText.coarse(" ", { start: end, end }), second.text]),
    notes: [...first.notes, ...second.notes],
    nodes: [...first.nodes, ...second.nodes],
    linked: first.linked + second.linked,
  };
}
