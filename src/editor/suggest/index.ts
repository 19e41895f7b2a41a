import path from "node:path";
import type { Article } from "../../articles/index.ts";
import { FeatureReader } from "../../digest/alike/features.ts";
import { groupUnits } from "../../digest/alike/groups.ts";
import { unitsOf } from "../../digest/alike/units.ts";
import { loadContent } from "../../content/index.ts";
import { openFolder, readText } from "../../content/read/folder.ts";
import { rawFiles } from "../../ingest/folder.ts";
import { decodeRaw, ingestFile, mostRawBytes } from "../../ingest/index.ts";
import { readInside } from "../../lib/folder-files.ts";
import { TermMatcher, foldText } from "../../lib/term-matcher.ts";
import type { Workspace } from "../../lib/workspace.ts";
import { Rejections } from "../../digest/rejections.ts";
import { ownIds } from "../adopt.ts";
import { readFolderArticles } from "../read-articles.ts";
import { sha256 } from "../../lib/hash.ts";
import { fitGroups, overlap, type Fitting } from "./fitting.ts";
import { ShownText } from "./fragment.ts";
import { claimKey, dateKey, fitKey, upstreamKey } from "./keys.ts";
import { Places, type PlacedGroup, type PlacedSentence } from "./places.ts";
import { proposeDates, proposeFigures, proposeNames, proposeQuotes } from "./proposals.ts";
import type { DateProposal, FigureProposal, NameProposal, QuoteProposal } from "./proposals.ts";

import { proposeUpstream, type UpstreamProposal } from "./upstream/index.ts";
import { primarySubtag } from "../../lib/primary-subtag.ts";

export { formatSuggestions } from "./format.ts";
export { claimId, claimKey, dateKey, fitKey, upstreamKey } from "./keys.ts";
export type { FigureProposal, QuoteProposal } from "./proposals.ts";
export { upstreamLine } from "./upstream/index.ts";

/** A claim that passages of several articles seem to bear on. */
export interface ClaimProposal extends PlacedGroup {
  /** The passages as the articles' MDX has them, with the marks in them; null where a mark crosses the passage's edge. */
  fragments: (string | null)[];
  /** Ids of the areas whose terms occur in the passages, the most frequent first. */
  areas: string[];
}

/** A passage that seems to bear on a claim which is written already, as its article's MDX has it. */
export interface FittingProposal extends Fitting {
  fragment: string | null;
}

export interface Suggestions {
  /** Articles that were read, by the id under which the editor knows them; of which an abstract is written. */
  articles: { id: string; sentences: number; abstract: boolean }[];
  fitting: FittingProposal[];
  claims: ClaimProposal[];
  dates: DateProposal[];
  figures: FigureProposal[];
  quotes: QuoteProposal[];
  names: NameProposal[];
  upstream: UpstreamProposal[];
  /** How many of each kind there are beyond those that are given. */
  more: Record<"fitting" | "claims" | "dates" | "figures" | "quotes" | "names" | "upstream", number>;
}

/** How much is proposed, and who is told how far it is. */
export interface SuggestOptions {
  /** Most proposals of each kind, and most places of one. */
  most?: number;
  onProgress?: (text: string) => void;
}

/**
 * What an editor could write about the raw files of a content folder. A raw file of which an article is written by hand is
 * read as well: its passages, figures and quotations that bear no mark yet are proposed under that article's id.
 */
export async function suggest(
  workspace: Workspace,
  { most = Infinity, onProgress }: SuggestOptions = {},
): Promise<Suggestions> {
  const { contentDir } = workspace;
  const { input } = await loadContent(workspace);
  onProgress?.("Reading the raw files");
  const { articles: all } = await readFolderArticles(workspace, { hidden: true });
  const own = new Map(
    all.filter(({ ingested, raw }) => !ingested && raw).map((article) => [article.raw?.sha256 ?? "", article]),
  );
  const abstracts = new Set([...own.values()].filter(({ form }) => form === "abstract").map(({ id }) => id));
  const texts = new Map<string, string>();
  const files = new Map<string, { article: Article; byHand: Article | undefined }>();
  const read: Article[] = [];
  const { within } = rawFiles(contentDir);
  for (const article of all.filter(({ ingested }) => ingested)) {
    const bytes = readInside(within, path.join(contentDir, article.file), mostRawBytes(article.file));
    const byHand = own.get(sha256(bytes));
    const subject = byHand ? withoutMarked(article, byHand) : article;
    files.set(subject.id, { article, byHand });
    texts.set(subject.id, (await decodeRaw(article.file, bytes, article.raw))?.text ?? "");
    read.push(subject);
  }
  onProgress?.("Comparing sentences");
  const units = unitsOf(read, new FeatureReader(input.config.glossary));
  const groups = new Places(read, texts).ofGroups(groupUnits(units));
  const marks = new Map([...own.values()].map(({ id, evidence }) => [id, evidence]));
  const { fitting, open } = fitGroups(groups, marks);
  const compared = Map.groupBy(units, ({ articleId }) => articleId);
  const rejections = new Rejections(input.rejected ?? []);
  const isOpen = (key: string): boolean => !rejections.proposal(key);
  const isPlace = ({ article, mark }: { article: string; mark: { at: string } }): boolean =>
    !rejections.place(article, mark.at);
  const found = {
    fitting: fitting.filter((each) => isOpen(fitKey(each))),
    claims: open.filter((each) => isOpen(claimKey(each))),
    dates: proposeDates(read, new Set(input.events.map(({ edtf }) => edtf))).filter((each) => isOpen(dateKey(each))),
    figures: proposeFigures(read, isPlace),
    quotes: proposeQuotes(read).filter(isPlace),
    names: proposeNames(read, input.names).filter(({ text }) => !rejections.name(text)),
    upstream: proposeUpstream(read, {
      sources: input.sources,
      texts,
      stated: (id) => upstreamOf(input.articles.find((article) => article.id === id)),
    }).filter((each) => isOpen(upstreamKey(each))),
  };
  onProgress?.("Looking up the passages");
  const shown = new Map<string, ShownText>();
  const fragmentOf = async ({ articleId, text }: PlacedSentence): Promise<string | null> => {
    const file = files.get(articleId);
    const known = shown.get(articleId) ?? new ShownText(file ? await mdxOf(workspace, within, file) : "");
    shown.set(articleId, known);
    return known.fragmentOf(text);
  };
  const areasOf = areaFinder(input.areas);
  const claims: ClaimProposal[] = [];
  for (const group of found.claims.slice(0, most)) {
    const fragments: (string | null)[] = [];
    for (const sentence of group.sentences) fragments.push(await fragmentOf(sentence));
    claims.push({ ...group, areas: areasOf(group.sentences), fragments });
  }
  const fitted: FittingProposal[] = [];
  for (const each of found.fitting.slice(0, most)) fitted.push({ ...each, fragment: await fragmentOf(each.sentence) });
  return {
    articles: read.map(({ id }) => ({
      id,
      sentences: compared.get(id)?.length ?? 0,
      abstract: abstracts.has(id),
    })),
    fitting: fitted,
    claims,
    dates: found.dates.slice(0, most).map((each) => ({ ...each, evidence: each.evidence.slice(0, most) })),
    figures: found.figures.slice(0, most).map((each) => ({ ...each, marks: each.marks.slice(0, most) })),
    quotes: found.quotes.slice(0, most),
    names: found.names.slice(0, most),
    upstream: found.upstream.slice(0, most),
    more: Object.fromEntries(
      Object.entries(found).map(([kind, list]) => [kind, Math.max(0, list.length - most)]),
    ) as Suggestions["more"],
  };
}

/** The sources on which an editor says that an article rests, as a whole or in a passage. */
const upstreamOf = (article: Article | undefined): string[] => [
  ...(article?.derivedFrom.map(({ source }) => source) ?? []),
  ...(article?.evidence.flatMap(({ via }) => via ?? []) ?? []),
];

/** The MDX a mark would be written into: the editor's file, or what adopting the article would make. */
async function mdxOf(
  { contentDir, workDir }: Workspace,
  within: string,
  { article, byHand }: { article: Article; byHand: Article | undefined },
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

function areaFinder(
  areas: readonly { id: string; terms: Record<string, string[]> }[],
): (sentences: readonly PlacedSentence[]) => string[] {
  const matchers = new Map<string, TermMatcher<string>>();
  for (const { id, terms } of areas) {
    for (const [lang, list] of Object.entries(terms)) {
      const matcher = matchers.get(lang) ?? new TermMatcher<string>({ match: "start" });
      for (const term of list) matcher.add(term, id);
      matchers.set(lang, matcher);
    }
  }
  return (sentences) => {
    const counts = new Map<string, number>();
    for (const { text, lang } of sentences) {
      const hits = matchers.get(primarySubtag(lang))?.findAll(foldText(text)) ?? [];
      for (const id of new Set(hits.map(({ value }) => value))) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  };
}
