import type { Block, Draft } from "../draft.ts";
import { emptyDraft } from "../draft.ts";
import { MappedText } from "../mapped-text.ts";

interface Line {
  start: number;
  end: number;
}

/**
 * Plain text. Every line is a paragraph, as scrapers and word processors write it, unless the file is hard-wrapped as
 * mail is: then lines without a blank line between them belong together.
 */
export function readText(raw: string): Draft {
  const groups = lineGroups(raw);
  const wrapped = isHardWrapped(groups);
  const draft = emptyDraft(raw);
  for (const group of groups) {
    const runs = wrapped ? [group] : group.map((line) => [line]);
    runs.forEach((run, i) => {
      const block = toBlock(raw, run[0]!.start, run.at(-1)!.end, i === 0);
      if (block) draft.blocks.push(block);
    });
  }
  return draft;
}

function toBlock(raw: string, start: number, end: number, apart: boolean): Block | undefined {
  const text = MappedText.verbatim(raw, start, end).trim().collapse();
  return text.length === 0 ? undefined : { kind: "p", text, marked: false, apart };
}

/** The lines that hold text, in groups parted by blank lines. */
function lineGroups(raw: string): Line[][] {
  const groups: Line[][] = [];
  let blank = true;
  for (const found of raw.matchAll(/[^\r\n\u2028\u2029\f]+|\r\n?|[\n\u2028\u2029\f]/g)) {
    if (/^[\r\n\u2028\u2029\f]/.test(found[0])) continue;
    if (found[0].trim() === "") {
      blank = true;
      continue;
    }
    const start = found.index;
    if (!blank && breaksBetween(raw, groups.at(-1)!.at(-1)!.end, start) > 1) blank = true;
    const line = { start, end: start + found[0].length };
    if (blank) groups.push([line]);
    else groups.at(-1)!.push(line);
    blank = false;
  }
  return groups;
}

function breaksBetween(raw: string, from: number, to: number): number {
  return raw.slice(from, to).match(/\r\n?|[\n\u2028\u2029\f]/g)?.length ?? 0;
}

/** Lines of a hard-wrapped text are of nearly one length and mostly stop in mid-sentence. */
function isHardWrapped(groups: Line[][]): boolean {
  const all = groups.flat();
  const longest = all.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  const inner = groups.flatMap((group) => group.slice(0, -1));
  if (longest > 110 || inner.length < 3) return false;
  const full = inner.filter((line) => line.end - line.start >= longest * 0.6);
  return full.length >= inner.length * 0.8;
}
