import path from "node:path";
import type { Article } from "../../articles/index.ts";
import { loadContent } from "../../content/index.ts";
import { openFolder, readText } from "../../content/read/folder.ts";
import { rawFiles } from "../../ingest/folder.ts";
import { decodeRaw, ingestFile, mostRawBytes } from "../../ingest/index.ts";
import { readInside } from "../../lib/folder-files.ts";
import { parseAt } from "../../lib/span.ts";
import { TermMatcher, foldText } from "../../lib/term-matcher.ts";
import type { Workspace } from "../../lib/workspace.ts";
import { ownIds } from "../adopt.ts";
import { readFolderArticles } from "../read-articles.ts";
import { sha256 } from "../../lib/hash.ts";
import { fitSentences, type Fitting } from "./fitting.ts";
import { fragmentOf } from "./fragment.ts";
import { groupPairs, type Group } from "./groups.ts";
import { rankPairs } from "./pairs.ts";
import { proposeDates, proposeFigures, proposeNames, proposeQuotes } from "./proposals.ts";
import type { DateProposal, FigureProposal, NameProposal, QuoteProposal } from "./proposals.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";

export { formatSuggestions } from "./format.ts";
export type { FigureProposal, QuoteProposal } from "./proposals.ts";

/** A claim that passages of several articles seem to bear on. */
export interface ClaimProposal extends Group<Sentence> {
  /** The passages as the articles' MDX has them, with the marks in them; null where a mark crosses the passage's edge. */
  fragments: (string | null)[];
  /** Ids of the areas whose terms occur in the passages, the most frequent first. */
  areas: string[];
}

export interface Suggestions {
  /** Sentences that seem to bear on claims which are written already. */
  fitting: Fitting[];
  /** Articles that were read, by the id under which the editor knows them; of which an abstract is written. */
  articles: { id: string; sentences: number; note?: string; abstract: boolean }[];
  claims: ClaimProposal[];
  dates: DateProposal[];
  figures: FigureProposal[];
  quotes: QuoteProposal[];
  names: NameProposal[];
}

/**
 * What an editor could write about the raw files of a content folder. A raw file of which an article is written by hand is
 * read as well: its passages, figures and quotations that bear no mark yet are proposed under that article's id.
 */
export async function suggest(workspace: Workspace, onProgress?: (text: string) => void): Promise<Suggestions> {
  const { contentDir } = workspace;
  const { input } = await loadContent(workspace);
  onProgress?.("Reading the raw files");
  const { articles: all } = await readFolderArticles(workspace, { hidden: true });
  const own = new Map(
    all.filter(({ ingested, raw }) => !ingested && raw).map((article) => [article.raw?.sha256 ?? "", article]),
  );
  const abstracts = new Set([...own.values()].filter(({ form }) => form === "abstract").map(({ id }) => id));
  const texts = new Map<string, string>();
  const sources = new Map<string, string>();
  const read: Article[] = [];
  const { within } = rawFiles(contentDir);
  for (const article of all.filter(({ ingested }) => ingested)) {
    const bytes = readInside(within, path.join(contentDir, article.file), mostRawBytes(article.file));
    const byHand = own.get(sha256(bytes));
    const subject = byHand ? withoutMarked(article, byHand) : article;
    sources.set(subject.id, await mdxOf(workspace, within, article, byHand));
    texts.set(subject.id, (await decodeRaw(article.file, bytes, article.raw))?.text ?? "");
    read.push(subject);
  }
  onProgress?.("Comparing sentences");
  const sentences = sentencesOf(read, ({ id }) => texts.get(id), input.config.glossary);
  const marked = new Map([...own.values()].map((article) => [article.id, article.evidence.map(({ at }) => at)]));
  const open = sentences.filter(
    (sentence) => !(marked.get(sentence.articleId) ?? []).some((at) => overlap(at, sentence.at)),
  );
  const areasOf = areaFinder(input.areas);
  const known = new Set(input.events.map(({ edtf }) => edtf));
  return {
    articles: read.map(({ id }) => ({
      id,
      sentences: sentences.filter(({ articleId }) => articleId === id).length,
      abstract: abstracts.has(id),
    })),
    fitting: fitSentences(sentences, new Map([...own.values()].map(({ id, evidence }) => [id, evidence]))),
    claims: groupPairs(rankPairs(open)).map((group) => ({
      ...group,
      areas: areasOf(group.units),
      fragments: group.units.map(({ articleId, text }) => fragmentOf(sources.get(articleId) ?? "", text)),
    })),
    dates: proposeDates(read, known),
    figures: proposeFigures(read),
    quotes: proposeQuotes(read),
    names: proposeNames(read, input.names),
  };
}

/** The MDX a mark would be written into: the editor's file, or what adopting the article would make. */
async function mdxOf(
  { contentDir, workDir }: Workspace,
  within: string,
  article: Article,
  byHand: Article | undefined,
): Promise<string> {
  if (byHand) return byHand.form === "text" ? (readText(openFolder(contentDir), byHand.file) ?? "") : "";
  const cacheDir = path.join(workDir, "ingest", "cache");
  const results = await ingestFile(path.join(contentDir, article.file), { contentDir, within, cacheDir });
  const own = results.find((result) => result.status === "article" && result.id === article.id);
  return own?.status === "article" ? ownIds(own.mdx, article.id) : "";
}

/** The raw file's article under the editor's id, without what the editor has marked. */
function withoutMarked(article: Article, byHand: Article): Article {
  const free = <T extends { at: string }>(marks: T[], taken: { at: string; within?: string }[]) =>
    marks.filter(({ at }) => !taken.some((each) => overlap(each.within ?? each.at, at)));
  return {
    ...article,
    id: byHand.id,
    figures: free(article.figures, byHand.figures),
    quotes: free(article.quotes, byHand.quotes),
  };
}

function overlap(a: string, b: string): boolean {
  const [x, y] = [parseAt(a), parseAt(b)];
  return x !== null && y !== null && x.start < y.end && y.start < x.end;
}

function areaFinder(
  areas: readonly { id: string; terms: Record<string, string[]> }[],
): (units: readonly Sentence[]) => string[] {
  const matchers = new Map<string, TermMatcher<string>>();
  for (const { id, terms } of areas) {
    for (const [lang, list] of Object.entries(terms)) {
      const matcher = matchers.get(lang) ?? new TermMatcher<string>({ match: "start" });
      for (const term of list) matcher.add(term, id);
      matchers.set(lang, matcher);
    }
  }
  return (units) => {
    const counts = new Map<string, number>();
    for (const { text, lang } of units) {
      const hits = matchers.get(lang.split("-", 1)[0] ?? lang)?.findAll(foldText(text)) ?? [];
      for (const id of new Set(hits.map(({ value }) => value))) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  };
}
