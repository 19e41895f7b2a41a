import { splitFrontMatter, type EvidenceMark } from "../../articles/index.ts";
import { readArticle } from "../../articles/article.ts";
import { readShownText, type ShownNode } from "./shown-text.ts";
import { openingTag } from "./tags.ts";
import { refused, type Refused } from "./types.ts";
import type { EvidenceAttributes } from "../../schemas/marks.ts";

export type Changed = { status: "changed"; mdx: string } | Refused;

/** The attributes of a mark that an editor changes; at, sum and words follow the passage. */
export type Meaning = Partial<Pick<EvidenceAttributes, "claim" | "stance" | "modality" | "speaker" | "via" | "note">>;

/**
 * Takes a mark away: its tags, and nothing else. A mark that `markPassage` set leaves the file as it was before it.
 *
 * @param n Number of the mark as the article's reading counts it.
 */
export function removeMark(mdx: string, file: string, n: number): Changed {
  return rewrite(mdx, file, n, () => null);
}

/** Changes what an evidence mark says. An empty text takes the attribute away. */
export function changeMark(mdx: string, file: string, n: number, meaning: Meaning): Changed {
  return rewrite(mdx, file, n, (attributes) => ({ ...attributes, ...meaning }));
}

const TAG = /<(Evidence|Quote|Figure)((?:\s+[a-zA-Z]+=(?:"[^"]*"|'[^']*'))*)\s*>/y;
const CLOSING = /<\/(?:Evidence|Quote|Figure)\s*>$/;

function rewrite(
  mdx: string,
  file: string,
  n: number,
  change: (attributes: EvidenceAttributes) => EvidenceAttributes | null,
): Changed {
  const before = readArticle(mdx, file);
  const { body } = splitFrontMatter(mdx);
  const shown = before.ok ? readShownText(body) : null;
  if (!before.ok || !shown) return refused(`${file} cannot be read as it is.`, "Mend it first.");
  const all = [...before.content.evidence, ...before.content.quotes, ...before.content.figures];
  const mark = all.find((each) => each.n === n);
  if (!mark) return refused(`${file} has no mark ${n}.`, "It may have been removed meanwhile: look again.");
  const evidence = before.content.evidence.find((each) => each.n === n);
  const pieces = groupsOf(shown.root, body)[n - 1] ?? [];
  const edits: { from: number; to: number; now: string }[] = [];
  for (const { node, tag } of pieces) {
    const close = CLOSING.exec(body.slice(node.from, node.to));
    if (!close) return byHand(file, mark.line);
    const now = evidence ? change(attributesOf(evidence, tag.part)) : null;
    edits.push({
      from: node.from,
      to: node.from + tag.length,
      now: now ? openingTag({ name: "Evidence", ...now }) : "",
    });
    if (!now) edits.push({ from: node.from + close.index, to: node.to, now: "" });
  }
  if (edits.length === 0) return byHand(file, mark.line);
  const offset = mdx.length - body.length;
  let text = mdx;
  for (const { from, to, now } of edits.sort((a, b) => b.from - a.from))
    text = text.slice(0, offset + from) + now + text.slice(offset + to);
  const after = readArticle(text, file);
  const same = after.ok && JSON.stringify(textsOf(after.content)) === JSON.stringify(textsOf(before.content));
  return same ? { status: "changed", mdx: text } : byHand(file, mark.line);
}

const byHand = (file: string, line: number): Refused =>
  refused(
    `The mark in line ${line} of ${file} is written in a way that only a person can change.`,
    "Change it in the file.",
  );

const textsOf = ({ passages }: { passages: { text: string }[] }): string[] => passages.map(({ text }) => text);

function attributesOf(mark: EvidenceMark, part: string | undefined): EvidenceAttributes {
  const { claims, stance, modality, speaker, via, at, sum, words, note } = mark;
  const given = { speaker, via, words, note, part };
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { claim: claims.join(" "), stance, modality, at, sum, ...present };
}

/** A piece of a mark with its opening tag. */
export interface Tagged {
  node: ShownNode;
  tag: { length: number; part: string | undefined };
}

/** The pieces of every numbered mark, grouped and numbered as in the articles' reading: by where they end. */
export function groupsOf(root: ShownNode, body: string): Tagged[][] {
  const groups = new Map<string, Tagged[]>();
  const visit = (node: ShownNode): void => {
    if (node.mark !== undefined && node.mark !== "Sic") {
      TAG.lastIndex = node.from;
      const found = TAG.exec(body);
      const value = (name: string) =>
        new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`)
          .exec(found?.[2] ?? "")
          ?.slice(1)
          .find((each) => each !== undefined);
      const part = value("part");
      const key =
        part === undefined ? String(node.from) : [node.mark, value("claim"), value("at"), value("sum")].join(" ");
      const tagged = { node, tag: { length: found?.[0].length ?? 0, part } };
      groups.set(key, [...(groups.get(key) ?? []), tagged]);
    }
    for (const child of node.children) visit(child);
  };
  visit(root);
  return [...groups.values()]
    .sort((a, b) => a.at(-1)!.node.to - b.at(-1)!.node.to)
    .map((group) => group.filter(({ tag }) => tag.length > 0));
}
