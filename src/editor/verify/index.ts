import { decodeRaw, mostRawBytes, type RawItem, type RawText } from "../../ingest/index.ts";
import { formatOf } from "../../ingest/read/registry.ts";
import { readInside, realPath, Refusal } from "../../lib/folder-files.ts";
import type { Workspace } from "../../lib/workspace.ts";
import type { Article } from "../../articles/index.ts";
import { promisesOf, type PlacedEvent } from "../../proof/index.ts";
import { readEvents } from "../read-events.ts";
import { readFolderArticles } from "../read-articles.ts";
import { readRawStore, type RawStore } from "../raw-store.ts";
import { checkArticle } from "./check-article.ts";
import type { ArticleReport, VerifyReport } from "./types.ts";

export { formatReport, isSound } from "./report.ts";
export type { ArticleReport, Broken, VerifyReport } from "./types.ts";

/**
 * Holds every article of a content folder against the raw files of another folder. Files are found by their SHA-256, under
 * whatever name; a file that has only the name of an article's raw file counts as changed.
 *
 * @throws Refusal where `rawDir` is no folder.
 */
export async function verify(
  workspace: Workspace,
  rawDir: string,
  onProgress?: (text: string) => void,
): Promise<VerifyReport> {
  const { store, unreadable: unread } = readRawStore(rawDir);
  onProgress?.("Reading the articles");
  const { articles, problems } = await readFolderArticles(workspace);
  const { events, problems: eventProblems } = await readEvents(workspace.contentDir);
  const reports: ArticleReport[] = [];
  for (const article of articles) {
    onProgress?.(`Checking ${article.id}`);
    reports.push(await verifyArticle(article, events, store, realPath(rawDir)));
  }
  const unreadable = [...problems, ...eventProblems].map(
    ({ file, line, what }) => `${file}${line ? `:${line}` : ""}: ${what}`,
  );
  return { articles: reports, unreadable: [...unread, ...unreadable] };
}

async function verifyArticle(
  article: Article,
  events: readonly PlacedEvent[],
  store: RawStore,
  within: string,
): Promise<ArticleReport> {
  const promises = promisesOf(article, events);
  const blank = { article: article.id, file: article.file, checked: 0, broken: [], coverage: null };
  if (!article.raw) {
    const why = "the article names no raw file into which its spans could point";
    return { ...blank, raw: "-", state: "none", broken: promises.map((promise) => ({ promise, why, nearest: [] })) };
  }
  const exact = store.withSum(article.raw.sha256);
  const file = exact ?? store.named(article.raw.file)[0];
  if (!file) return { ...blank, raw: article.raw.file, state: "missing" };
  // A file may lie there under any name; the one that the article gives tells how it was read.
  const name = formatOf(article.raw.file) ? article.raw.file : file.name;
  const read = await readText(file.path, name, article.raw, within);
  if (!read) return { ...blank, raw: file.name, state: "unread" };
  return checkArticle(article, promises, { ...read, name: file.name, changed: exact === undefined });
}

async function readText(file: string, name: string, raw: RawItem, within: string): Promise<RawText | null> {
  try {
    return await decodeRaw(name, readInside(within, file, mostRawBytes(name)), raw);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
