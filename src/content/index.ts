import path from "node:path";
import { locateInFrontMatter } from "../articles/index.ts";
import type { Article, RenderedBodies } from "../articles/types.ts";
import { digestConfigSchema } from "../schemas/digest.ts";
import { LIST_KINDS, type Lists } from "../schemas/kinds.ts";
import type { Problem } from "../problems/problem.ts";
import { compareText } from "../lib/compare.ts";
import { isFolder } from "../lib/folder-files.ts";
import { mainLanguage } from "../lib/localised.ts";
import { getWorkspace, type Workspace } from "../lib/workspace.ts";
import { checkClaims } from "./check/claims.ts";
import type { Check, LocatedLists, Reading } from "./check/context.ts";
import { checkDates } from "./check/dates.ts";
import { checkEditions } from "./check/editions.ts";
import { checkDuplicates } from "./check/duplicates.ts";
import { checkLineage } from "./check/lineage.ts";
import { checkPages } from "./check/pages.ts";
import { checkReferences, referencesIn } from "./check/references.ts";
import { checkRights } from "./check/rights.ts";
import { checkSpans } from "./check/spans.ts";
import { adviseOnTexts } from "./check/texts.ts";
import type { ContentResult } from "./store.ts";
import { contentProblem } from "../problems/content-catalogue.ts";
import { sortProblems } from "../problems/format.ts";
import { readArticles } from "./read/articles.ts";
import { overrideConfig, readConfig } from "./read/config.ts";
import { digestOfContent, noteAssets } from "./read/content-digest.ts";
import { readDefaultAreas } from "./read/default-areas.ts";
import { readEditions, readRedirects } from "./read/editions.ts";
import { readImages, type NamedImage } from "./read/images.ts";
import { readRejections, rejectedPlaces } from "./read/rejections.ts";
import { sidecarPlace } from "./read/sidecar-place.ts";
import { readVerified } from "./read/verified.ts";
import { proofBy } from "../proof/index.ts";
import type { ProofState } from "../schemas/verified.ts";
import { readLists, type Located } from "./read/entries.ts";
import { listFiles, openFolder } from "./read/folder.ts";
import { readTheme } from "./read/theme.ts";
import { readAreas, readPages } from "./read/prose.ts";

export { endReading } from "../ingest/index.ts";

export type { ContentResult } from "./store.ts";
export { formatProblems, sortProblems } from "../problems/format.ts";

export interface LoadOptions {
  /** A raw file that has to be left out is an error. */
  strict?: boolean;
  /** Replaces the site of digest.yaml. */
  site?: string;
  /** Replaces the base of digest.yaml. */
  base?: string;
  /** true: what a machine found is shown, whatever digest.yaml says. For somebody who is at work on the folder. */
  findings?: boolean;
  onProgress?: (done: number, total: number, file: string) => void;
}

const CHECKS: readonly Check[] = [checkDuplicates, checkReferences, checkClaims, checkDates, checkLineage, checkRights];

/**
 * Reads a whole content folder and checks it. Never throws for what the folder holds: everything that is wrong is in
 * `problems`, sorted by place, and `input` holds what could be read. With a problem of level "error" the input is not fit to
 * be built from.
 *
 * @param where The content folder, or its workspace.
 */
export async function loadContent(where: string | Workspace, options: LoadOptions = {}): Promise<ContentResult> {
  const { contentDir, workDir } = typeof where === "string" ? getWorkspace(where) : where;
  if (!isFolder(contentDir)) return emptyContent(contentDir);
  const folder = openFolder(contentDir);
  const { draft, ...read } = readConfig(folder, folderName(contentDir));
  const config = overrideConfig(read.config, { site: options.site, base: options.base }, folder.problems);
  const mainLang = mainLanguage(config);
  const own = readAreas(folder, mainLang);
  const hasOwnAreas = listFiles({ ...folder, problems: [] }, "areas", [".mdx"]).length > 0;
  const prose = [...own.prose, ...readPages(folder, mainLang)];
  for (const { file, lang } of prose) {
    if (!read.broken && !config.languages.includes(lang))
      folder.problems.push(contentProblem("language-unknown", { file }, { detail: lang }));
  }
  const lists: LocatedLists = {
    ...readLists(folder),
    areas: hasOwnAreas ? own.areas : readDefaultAreas(folder.problems),
  };
  folder.problems.push(...checkPages(prose, config));
  const editions = readEditions(folder);
  const theme = await readTheme(folder);
  const redirects = readRedirects(folder);
  noteAssets(folder);
  const findings = options.findings === true || draft || config.findings === "all";
  const rejected = readRejections(folder);
  const leave = findings ? rejectedPlaces(rejected) : () => "all" as const;
  const before = folder.problems.length;
  const { articles, bodies, texts } = await readArticles(folder, workDir, leave, options.onProgress);
  const articlesComplete = folder.problems.slice(before).every((problem) => problem.level !== "error");
  if (articles.length === 0 && articlesComplete) folder.problems.push(contentProblem("content-empty", { file: "" }));
  const reading: Reading = {
    config,
    configPlace: read.place,
    ...lists,
    articles,
    articlesComplete,
    maybeBroken(kind, id) {
      const broken = folder.broken.get(kind);
      return broken !== undefined && (broken.has(null) || broken.has(id));
    },
    articlePlace: placeFinder(texts, folder.root),
  };
  const images = await readImages(folder, imagesOf(reading));
  const records = readVerified(folder);
  const proofs: Record<string, ProofState> = Object.fromEntries(
    articles.filter(({ ingested, raw }) => !ingested && raw).map(({ id }) => [id, { state: "checked" }]),
  );
  const events = lists.events.map(({ value }) => value);
  const prove = (article: Article) => (proofs[article.id] = proofBy(records.get(article.id), article, events));
  const found = [
    ...CHECKS.flatMap((check) => check(reading)),
    ...(redirects ? checkEditions(reading, editions, redirects) : []),
    ...(await checkSpans(folder.root, reading, prove)),
  ];
  return {
    input: {
      config,
      draft,
      untitled: read.untitled,
      defaultAreas: !hasOwnAreas,
      findings,
      rejected,
      proofs,
      images,
      articles,
      ...listsOf((kind) => reading[kind]),
      editions: editions.map(({ value }) => value),
      redirects: redirects?.value ?? {},
    },
    bodies,
    prose,
    theme,
    digest: digestOfContent(folder.digests),
    advice: adviseOnTexts(reading),
    referencesTo: (kind, id) =>
      referencesIn(reading)
        .filter((each) => each.kind === kind && each.id === id)
        .map(({ place }) => place()),
    problems: sortProblems([...folder.problems, ...found].map((problem) => harden(problem, options.strict === true))),
  };
}

function harden(problem: Problem, strict: boolean): Problem {
  return strict && problem.level === "quarantine" ? { ...problem, level: "error" } : problem;
}

/**
 * Finds fields in articles' front matter, of an article made of a raw file in its sidecar; the same text is parsed again only
 * where something is wrong with it.
 */
function placeFinder(texts: ReadonlyMap<string, string>, root: string): Reading["articlePlace"] {
  return (article: Article, at) => {
    const text = texts.get(article.id);
    if (text !== undefined) return { file: article.file, ...locateInFrontMatter(text, at) };
    return sidecarPlace(root, article.file, at) ?? { file: article.file };
  };
}

/** The pictures that the front page and articles lead with. */
function imagesOf({ articles, articlePlace, config, configPlace }: Reading): NamedImage[] {
  const at = ["image", "file"];
  return [
    ...(config.image ? [{ image: config.image, place: () => configPlace(at) }] : []),
    ...articles.flatMap((article) =>
      article.image ? [{ image: article.image, place: () => articlePlace(article, at) }] : [],
    ),
  ];
}

/** The entries of every list, sorted by id. */
function listsOf(entries: (kind: keyof Lists) => readonly Located<{ id: string }>[]): Lists {
  const values = (kind: keyof Lists) =>
    entries(kind)
      .map(({ value }) => value)
      .sort((a, b) => compareText(a.id, b.id));
  return Object.fromEntries(LIST_KINDS.map((kind) => [kind, values(kind)])) as unknown as Lists;
}

/** Name that a draft is titled after: the folder's, or its parent's where it is merely called "content". */
function folderName(contentDir: string): string {
  const name = path.basename(contentDir);
  return name === "content" ? path.basename(path.dirname(contentDir)) : name;
}

/** A reading of a folder that is not there: nothing, and the problem that says so. */
export function emptyContent(contentDir: string): ContentResult {
  const bodies: RenderedBodies = {
    get(id) {
      throw new Error(`No rendered body for the article "${id}".`);
    },
  };
  return {
    input: {
      config: digestConfigSchema.parse({ title: "Digest" }),
      draft: true,
      findings: true,
      articles: [],
      ...listsOf(() => []),
      editions: [],
      redirects: {},
    },
    bodies,
    prose: [],
    theme: { light: {}, dark: {}, css: "", own: {} },
    digest: digestOfContent(new Map()),
    advice: [],
    referencesTo: () => [],
    problems: [contentProblem("content-missing", { file: "" }, { detail: path.basename(contentDir) })],
  };
}
