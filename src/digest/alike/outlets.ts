import type { Article } from "../../articles/types.ts";
import { fold, wordCount } from "../../lib/text.ts";
import { UnionFind } from "../union-find.ts";

/** Passages at an article's beginning and end in which an outlet's own lines stand. */
const FIRST = 2;
const LAST = 3;
/** A line of fewer words may stand at two outlets' edges by chance. */
const LEAST_WORDS = 3;

/**
 * The outlet of each article, by its id: what its editor or its file says, else the host of its address. Articles of which nobody
 * knows the outlet count each as its own, but those that share a line at their edges as one.
 */
export function outletsOf(articles: readonly Article[]): Map<string, string> {
  const joined = new UnionFind();
  const unknown: string[] = [];
  const outlets = new Map<string, string>();
  for (const article of articles) {
    const known = knownOutletOf(article);
    if (known !== null) outlets.set(article.id, known);
    else {
      unknown.push(article.id);
      for (const line of edgesOf(article)) joined.join(`article ${article.id}`, `line ${line}`);
    }
  }
  for (const id of unknown) outlets.set(id, UNKNOWN + joined.find(`article ${id}`));
  return outlets;
}

/** Begins the name of an outlet that nobody has said. */
const UNKNOWN = "unknown ";

/** Whether nobody has said which outlet it is, so that two of them may be one. */
export const isUnknown = (outlet: string): boolean => outlet.startsWith(UNKNOWN);

/** A name for the outlet of an article, as far as its editor, its file or its address says; no two outlets have one name. */
export function knownOutletOf({ source, outlet, url }: Article): string | null {
  if (source !== null) return `source ${source}`;
  if (outlet !== null && fold(outlet) !== "") return `outlet ${fold(outlet)}`;
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
  return host === "" ? null : `host ${host}`;
}

function edgesOf({ passages }: Article): string[] {
  const edges = passages.length <= FIRST + LAST ? passages : [...passages.slice(0, FIRST), ...passages.slice(-LAST)];
  return edges.map(({ text }) => fold(text)).filter((line) => wordCount(line) >= LEAST_WORDS);
}
