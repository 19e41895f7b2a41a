import path from "node:path";
import { readArticle } from "../../articles/article.ts";
import { openFolder } from "../../content/read/folder.ts";
import { readLists } from "../../content/read/entries.ts";
import { decodeRaw, mostRawBytes } from "../../ingest/index.ts";
import { readInside, realFolder, Refusal } from "../../lib/folder-files.ts";
import type { Workspace } from "../../lib/workspace.ts";
import type { ArticleFrontMatter } from "../../schemas/article.ts";
import { isFoundId } from "../../schemas/marks.ts";
import { nearest } from "../../problems/nearest.ts";
import { adopt, readForAdoption } from "../adopt.ts";
import { ChangedMeanwhile, readOwn, writeOwn, type OwnFile } from "../own-file.ts";
import { sha256 } from "../../lib/hash.ts";
import { readRawStore } from "../raw-store.ts";
import { markPassage, type Marked, type MarkRequest, type RawFile } from "./index.ts";
import { refused, type MarkMeaning, type Refused } from "./types.ts";

/** The article that a mark is set in, with its raw file where that is there. */
export interface MarkTarget {
  id: string;
  /** Relative to the content folder. */
  file: string;
  mdx: string;
  raw: RawFile | null;
  /** The editor's file as it was read; null for an article that is not adopted yet. */
  own: OwnFile | null;
}

/** What became of a mark in a file. */
export type MarkedArticle =
  | (Extract<Marked, { status: "marked" }> & { file: string; adopted: boolean; own: OwnFile | null })
  | Exclude<Marked, { status: "marked" }>
  | { status: "changed-meanwhile"; file: string; now: OwnFile | null };

/** Reads an article for marking: the editor's file, or what adopting it would write. */
export async function readMarkTarget(workspace: Workspace, id: string): Promise<MarkTarget | Refused> {
  const file = `articles/${id}.mdx`;
  let own: OwnFile | null;
  try {
    own = readOwn(workspace.contentDir, file);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(`${file} cannot be read: ${error.message}.`, "Mend it, or put it back from your version control.");
  }
  if (own) return { id, file, mdx: own.text, own, raw: await rawFileOf(workspace.contentDir, own.text, file) };
  const reading = await readForAdoption(workspace, id);
  if ("what" in reading) return refused(reading.what, reading.fix);
  return { id, file, mdx: reading.mdx, own, raw: await rawFileOf(workspace.contentDir, reading.mdx, file) };
}

/** The raw file that an article names, decoded as its spans count; null where no file in raw/ holds just its bytes. */
async function rawFileOf(contentDir: string, mdx: string, file: string): Promise<RawFile | null> {
  const read = readArticle(mdx, file);
  const raw = read.ok ? read.content.raw : undefined;
  if (!raw) return null;
  try {
    const folder = realFolder(openFolder(contentDir).root, "raw");
    if (folder === null) return null;
    const named = path.join(folder, raw.file.replace(/^raw\//, ""));
    const bytes = sameBytes(folder, named, raw);
    if (bytes) return await decoded(path.basename(named), bytes, raw);
    const found = readRawStore(folder).store.withSum(raw.sha256);
    const moved = found && sameBytes(folder, path.join(folder, found.name), raw);
    return found && moved ? await decoded(path.basename(found.name), moved, raw) : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

type Raw = NonNullable<ArticleFrontMatter["raw"]>;

function sameBytes(folder: string, named: string, raw: Raw): Buffer | null {
  try {
    const bytes = readInside(folder, named, mostRawBytes(named));
    return sha256(bytes) === raw.sha256 ? bytes : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function decoded(name: string, bytes: Buffer, raw: Raw): Promise<RawFile | null> {
  return await decodeRaw(name, bytes, raw);
}

/**
 * Sets a mark in an article's file; one that is not adopted is adopted first. The file is written whole or not at all, and only
 * where it is still what it was when it was read.
 *
 * @param write false: only says what would be written.
 * @throws RecordDamaged
 */
export async function markArticle(
  workspace: Workspace,
  target: MarkTarget,
  request: Omit<MarkRequest, "mdx" | "file" | "raw">,
  write = true,
): Promise<MarkedArticle> {
  const unknown =
    request.mark.name === "Evidence"
      ? unknownIds(workspace.contentDir, request.mark)
      : foundId(target.id, request.mark);
  if (unknown) return unknown;
  const result = markPassage({ ...request, mdx: target.mdx, file: target.file, raw: target.raw });
  if (result.status !== "marked") return result;
  if (!write) return { ...result, file: target.file, adopted: false, own: target.own };
  try {
    const was = target.own ?? (await adoptFirst(workspace, target));
    if ("status" in was) return was;
    const own = await writeOwn(workspace.contentDir, target.file, was, result.mdx);
    return { ...result, file: target.file, adopted: target.own === null, own };
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { status: "changed-meanwhile", file: error.file, now: error.now };
    throw error;
  }
}

/** Adopts an article just as it was read. @throws ChangedMeanwhile, RecordDamaged */
export async function adoptFirst(workspace: Workspace, { id, file, mdx }: MarkTarget): Promise<OwnFile | Refused> {
  const adopted = await adopt(workspace, id);
  if (adopted.status === "refused") return adopted;
  const own = readOwn(workspace.contentDir, file);
  if (adopted.status !== "adopted" || own?.text !== mdx) throw new ChangedMeanwhile(file, own);
  return own;
}

/** An id that the ingestion gives: under it a mark would count as the machine's. */
function foundId(articleId: string, { id }: { id: string }): Refused | null {
  if (!isFoundId(id, articleId)) return null;
  return refused(`${id} is an id that the machine gives.`, "Give it one of your own, of a word or two.");
}

/** A claim or a source that nobody has written, with what may be meant. */
function unknownIds(contentDir: string, { claim, via }: MarkMeaning): Refused | null {
  const folder = openFolder(contentDir);
  const { claims, sources } = readLists(folder);
  const missing = (kind: string, id: string, known: readonly string[]) => {
    const broken = folder.broken.get(`${kind}s`);
    const why = folder.problems.find(({ level, file }) => level === "error" && file.startsWith(`${kind}s/`));
    if (why && (broken?.has(id) || broken?.has(null)))
      return refused(`${why.file}${why.line ? `:${why.line}` : ""} has an error: ${why.what}.`, why.fix);
    const near = nearest(id, known);
    const list = known.length > 0 ? `There are: ${known.slice(0, 20).join(", ")}.` : `There is none yet.`;
    return refused(
      `There is no ${kind} ${id}${near ? `; did you mean ${near}?` : "."}`,
      `Write it in ${kind}s/ first. ${list}`,
    );
  };
  const claimIds = claims.map(({ value }) => value.id);
  const unknown = claim.split(" ").find((id) => !claimIds.includes(id));
  if (unknown !== undefined) return missing("claim", unknown, claimIds);
  const sourceIds = sources.map(({ value }) => value.id);
  return via !== undefined && !sourceIds.includes(via) ? missing("source", via, sourceIds) : null;
}
