import { endsSentence, wordCount } from "../../lib/text.ts";
import { readHeadLine } from "../clean/head/line.ts";
import type { Block } from "../draft.ts";
import { choose } from "./choose/choose.ts";
import { withWholeHeadlines } from "./choose/whole-headline.ts";
import { namedHeadlines } from "./facts/headline.ts";
import { outletNames } from "./facts/outlet.ts";
import { viewOf } from "./choose/judge-page.ts";
import lineJudgement from "./choose/data/lines.json" with { type: "json" };
import type { Judgement } from "./choose/trees.ts";
import { captionsOf } from "./captions.ts";
import type { Taken } from "./account.ts";
import type { PageHead } from "./facts/page-head.ts";
import type { StructuredData } from "./facts/structured-data.ts";
import type { Line, PageLines } from "./page/line.ts";
import { attr, firstOf, type Parent } from "./page/tree.ts";
import { readabilityTexts } from "./readability.ts";

/** What of a page is its article, and why the rest is not. */
export interface PageArticle {
  headline: Line | null;
  /** Lines around the headline and before the article's first paragraph: where date and byline stand. */
  near: Line[];
  taken: Taken[];
  left: { line: Line; reason: string }[];
}

/** Finds the article among a page's lines. */
export function pageArticle(page: Parent, found: PageLines, head: PageHead, data: StructuredData): PageArticle {
  const lines = withWholeHeadlines(found.lines, namedHeadlines(head, outletNames(head, data)));
  const body = firstOf(page, "body");
  const texts = body ? readabilityTexts(body) : new Set<never>();
  const view = viewOf(lines, texts, head, data);
  const { chosen, excluded } = choose(view, lineJudgement as Judgement);
  const captions = captionsOf(lines, chosen, excluded, view.headline);
  const moved = new Set(captions.map(({ line }) => line));
  const taken: Taken[] = [];
  const left: PageArticle["left"] = [];
  const headline = lines[view.headline] ?? null;
  if (headline) taken.push({ line: headline, as: blockOf(headline, "title") });
  const facts = factLines(lines, chosen, langOf(page));
  lines.forEach((line, i) => {
    if (line === headline || moved.has(line)) return;
    if (chosen[i] && !facts.has(line)) taken.push({ line, as: blockOf(line, line.kind) });
    else left.push({ line, reason: facts.has(line) ? "head-line" : (excluded[i] ?? "outside-article") });
  });
  return { headline, near: nearHeadline(lines, view.headline, chosen), taken: [...taken, ...captions], left };
}

/** A sentence of so many words has begun the article; above it stand so many lines at most. */
const PROSE = 10;
const HEAD = 6;

/** Lines above the article's first paragraph that are a byline or a day as a whole: facts, and no text. */
function factLines(lines: readonly Line[], chosen: readonly boolean[], lang: string): ReadonlySet<Line> {
  const text = lines.filter((_, i) => chosen[i]);
  const prose = text.findIndex(({ text: { text: words } }) => wordCount(words) >= PROSE && endsSentence(words));
  const head = text.slice(0, Math.min(HEAD, Math.max(0, prose)));
  return new Set(
    head.filter((line) => {
      const read = line.kind === "p" && line.role === null ? readHeadLine(line.text.text, lang) : null;
      return read !== null && read.title === undefined;
    }),
  );
}

function langOf(page: Parent): string {
  const root = firstOf(page, "html");
  return (root && attr(root, "lang")?.split(/[-_]/, 1)[0]?.toLowerCase()) || "en";
}

/** Five lines before the headline, and what stands between it and the third paragraph. */
function nearHeadline(lines: readonly Line[], headline: number, chosen: readonly boolean[]): Line[] {
  const first = chosen.indexOf(true);
  const from = headline >= 0 ? headline : first;
  if (from < 0) return [];
  const second = chosen.indexOf(true, Math.max(from, first) + 1);
  return lines
    .slice(Math.max(0, from - 5), Math.min(second < 0 ? from + 12 : second + 1, from + 20))
    .filter((line, i) => line.text.length <= 200 && !line.hidden && i !== Math.min(5, from));
}

/** A line as a block of the article. */
export function blockOf(line: Line, kind: Block["kind"]): Block {
  return { kind, text: line.text, marked: true, apart: true };
}
