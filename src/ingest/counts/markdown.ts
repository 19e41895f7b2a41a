import { LIMITS } from "../limits.ts";
import { refuseAbove } from "../quarantine.ts";

/** Markers at the start of a line that a list or a quotation may begin with, and the white space before and between them. */
const PREFIX = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)+/gm;

/**
 * Refuses Markdown that would take its parser more than linear time: by linear scans, before it runs. What pairs (emphasis,
 * brackets, back-ticks) is searched for within a passage, which ends at the latest with a blank line.
 */
export function countMarkdown(text: string): void {
  countLines(text);
  countPrefixes(text);
  let [emphasis, marks] = [0, 0];
  for (const passage of text.split(/(?:\r\n?|\n)[ \t]*(?=\r|\n)/)) {
    const own = countMarks(passage);
    refuseAbove(own.emphasis, LIMITS.passageEmphasis, "marks of emphasis in one passage");
    refuseAbove(own.marks, LIMITS.passageMarks, "marks that pair in one passage");
    emphasis += own.emphasis;
    marks += own.marks;
  }
  refuseAbove(emphasis, LIMITS.emphasis, "marks of emphasis");
  refuseAbove(marks, LIMITS.marks, "marks that pair");
}

function countLines(text: string): void {
  let [lines, run] = [0, 0];
  for (const [line] of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    lines += 1;
    run = line.trim() === "" ? 0 : run + 1;
    refuseAbove(run, LIMITS.passageLines, "lines without a blank line between them");
  }
  refuseAbove(lines, LIMITS.markdownLines, "lines");
}

function countPrefixes(text: string): void {
  let all = 0;
  for (const [prefix] of text.matchAll(PREFIX)) {
    const markers = prefix.match(/[>+*.)-]/g)?.length ?? 0;
    // Only what goes on behind the white space can be a list's: a rule of dashes nests nothing.
    const indentation = prefix.length - prefix.trimStart().length;
    if (!/^[-*]+$/.test(prefix.trim())) {
      refuseAbove(markers, LIMITS.markers, "markers of lists and quotations on one line", "raw-too-deep");
    }
    refuseAbove(indentation, LIMITS.indentation, "columns before a marker", "raw-too-deep");
    all += markers;
  }
  refuseAbove(all, LIMITS.allMarkers, "markers of lists and quotations");
}

function countMarks(passage: string): { emphasis: number; marks: number } {
  let [emphasis, marks, open] = [0, 0, 0];
  // The star that begins an item pairs with nothing, and three tildes and more do not.
  const all = passage.replace(/^[ \t]*\*(?=[ \t])/gm, "").match(/[*_[\]`<&!\\]|(?<!~)~~?(?!~)/g);
  for (const char of all ?? []) {
    if (/^[*_~]/.test(char)) emphasis += 1;
    else marks += 1;
    if (char === "[") open += 1;
    else if (char === "]") open = Math.max(0, open - 1);
    refuseAbove(open, LIMITS.openBrackets, "brackets open at once", "raw-too-deep");
  }
  return { emphasis, marks };
}
