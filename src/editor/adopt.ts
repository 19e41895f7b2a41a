import { existsSync } from "node:fs";
import path from "node:path";
import { openFolder, readText } from "../content/read/folder.ts";
import { articleId, ingestFile, readingKeyOf } from "../ingest/index.ts";
import { withoutFindings } from "../ingest/emit/without-findings.ts";
import type { Problem } from "../problems/problem.ts";
import type { Workspace } from "../lib/workspace.ts";
import { nearestId } from "../problems/nearest.ts";
import { adoptedIds, adoptedText, readRecord, recordFile, writeRecord, type AdoptedRecord } from "./adopted-record.ts";
import { indexRawFiles, type RawIndex } from "./raw-index.ts";
import { threeWay, type Region } from "./three-way.ts";
import { FileExists, writeNew } from "../lib/write-whole.ts";

/** What an adopted article's raw file yields, held against what was adopted. */
export interface Drift {
  id: string;
  /** The editor's file, relative to the content folder. */
  file: string;
  raw: string;
  /**
   * same: nothing changed; changed: the reading did; gone: the raw file is no longer there; unread: it is left out;
   * own-unread: the editor's file cannot be read.
   */
  status: "same" | "changed" | "gone" | "unread" | "own-unread";
  /** The raw file's own bytes changed; otherwise its sidecar, or the engine's reading of it. */
  rawChanged: boolean;
  /** Where the reading changed. */
  regions: Region[];
  detail?: string;
}

export type Adopted =
  | { status: "adopted"; file: string; record: string }
  | { status: "accepted"; file: string }
  | { status: "compared"; drift: Drift }
  | { status: "refused"; what: string; fix: string };

/**
 * Writes `articles/<id>.mdx` from what a raw file yields, once; later calls compare. The record is written first and the
 * article second: stopped in between, calling it again completes the adoption. The editor's file is never written again.
 *
 * @param accept The difference has been dealt with: the present reading is what later ones are compared with.
 * @param findings Write what the machine found as well. It stays a finding until an editor gives it an id of its own.
 * @throws RecordDamaged
 */
export async function adopt(
  { contentDir, workDir }: Workspace,
  id: string,
  accept = false,
  findings = false,
): Promise<Adopted> {
  const file = `articles/${id}.mdx`;
  const own = path.join(contentDir, file);
  const record = await readRecord(contentDir, id);
  const exists = existsSync(own);
  if (exists && !record) {
    return {
      status: "refused",
      what: `${file} exists and was not adopted: it was written by hand.`,
      fix: "There is nothing to adopt; the file is yours already. To start again from the raw file, move yours away first.",
    };
  }
  if (exists && !accept) return { status: "compared", drift: await compareOne({ contentDir, workDir }, id) };
  const reading = await readForAdoption({ contentDir, workDir }, id, record ? holdsFindings(record) : findings);
  if ("what" in reading) return { status: "refused", ...reading };
  await writeRecord(contentDir, { article: id, ...reading });
  if (exists) return { status: "accepted", file };
  try {
    await writeNew(own, reading.mdx);
  } catch (error) {
    if (!(error instanceof FileExists)) throw error;
    return {
      status: "refused",
      what: `${file} was made by somebody else just now.`,
      fix: "Look at it, then run the command again.",
    };
  }
  return { status: "adopted", file, record: recordFile(id) };
}

/** Every adopted article, held against what its raw file yields. @throws RecordDamaged */
export async function compareAdopted(workspace: Workspace): Promise<Drift[]> {
  const drifts: Drift[] = [];
  const raws = indexRawFiles(workspace.contentDir);
  for (const id of await adoptedIds(workspace.contentDir)) {
    if (existsSync(path.join(workspace.contentDir, `articles/${id}.mdx`)))
      drifts.push(await compareOne(workspace, id, raws));
  }
  return drifts;
}

async function compareOne(
  workspace: Workspace,
  id: string,
  raws = indexRawFiles(workspace.contentDir),
): Promise<Drift> {
  const record = await readRecord(workspace.contentDir, id);
  const file = `articles/${id}.mdx`;
  const blank: Drift = { id, file, raw: record?.raw ?? "", status: "same", rawChanged: false, regions: [] };
  if (record?.reading !== undefined && record.reading === presentKey(workspace, record, raws)) return blank;
  const reading = await readForAdoption(workspace, id, record !== null && holdsFindings(record), raws);
  if ("what" in reading)
    return { ...blank, status: reading.gone ? "gone" : "unread", detail: `${reading.what}. ${reading.fix}` };
  // What was adopted before articles said whether somebody has read them said it in another word.
  const adopted = record ? adoptedText(record).replace(/^reviewed: false$/m, "read: false") : "";
  if (!record || reading.mdx === adopted) return blank;
  const folder = openFolder(workspace.contentDir);
  const yours = readText(folder, file);
  if (yours === null) return { ...blank, status: "own-unread", detail: folder.problems[0]?.what ?? "" };
  const regions = threeWay(adopted, yours, reading.mdx).filter(({ kind }) => kind === "theirs" || kind === "both");
  return {
    ...blank,
    status: regions.length > 0 ? "changed" : "same",
    rawChanged: reading.rawSha256 !== record.rawSha256,
    regions,
  };
}

/** Names what the raw file of a record would be read from now; null where it is not read. */
function presentKey(
  { contentDir }: Workspace,
  { article, raw }: AdoptedRecord,
  { of, within }: RawIndex,
): string | null {
  return of(article).includes(raw) ? readingKeyOf(path.join(contentDir, raw), { contentDir, within }) : null;
}

/** Why a raw file is left out; with its place where that is in another file, its sidecar. */
function reasonOf({ file, line, column, what }: Problem, raw: string): string {
  const place = [file, line, column].filter((each) => each !== undefined).join(":");
  return file === raw ? what : `${place}, ${what}`;
}

/** What an article that nobody has adopted would be. */
export type Reading = { raw: string; rawSha256: string; reading: string; mdx: string };
export type NoReading = { what: string; fix: string; gone: boolean };

/** Whether an article was adopted with what the machine had found in it. */
function holdsFindings(record: AdoptedRecord): boolean {
  return /^(?:dates|names):$|<(?:Figure|Quote) id="/m.test(adoptedText(record));
}

/** What the raw file of an id yields, and adopting it would write: with what the machine found in it, or without. */
export async function readForAdoption(
  { contentDir, workDir }: Workspace,
  id: string,
  findings = false,
  raws = indexRawFiles(contentDir),
): Promise<Reading | NoReading> {
  const { files, within } = raws;
  const cacheDir = path.join(workDir, "ingest", "cache");
  const made: string[] = [];
  let leftOut: NoReading | undefined;
  for (const file of raws.of(id)) {
    for (const result of await ingestFile(path.join(contentDir, file), { contentDir, within, cacheDir })) {
      if (result.id !== id) made.push(result.id);
      else if (result.status === "quarantined")
        leftOut ??= {
          gone: false,
          what: `${file} is left out: ${reasonOf(result.problem, file)}`,
          fix: result.problem.fix,
        };
      else
        return {
          raw: file,
          rawSha256: result.frontMatter.raw?.sha256 ?? "",
          reading: result.readingKey,
          mdx: findings ? ownIds(result.mdx, id) : withoutFindings(result.mdx),
        };
    }
  }
  if (leftOut) return leftOut;
  const ids = [...made, ...files.map(articleId)].slice(0, 20).join(", ");
  return {
    gone: true,
    what: `No file in raw/ becomes the article "${id}".`,
    fix:
      ids === ""
        ? "Add the raw file first: npm run add -- FILE"
        : `${meant(id, made, files)}The articles made from raw files are: ${ids}.`,
  };
}

function meant(id: string, made: readonly string[], files: readonly string[]): string {
  const near = nearestId(id, [...made, ...files.map(articleId)]);
  return near === null ? "" : `Did you mean ${near}? `;
}

/**
 * The ids that the ingestion gives to figures and quotations are unique in one article only. In an article that an editor
 * writes an id is permanent, and unique in the digest: the article's id is put before it.
 */
export function ownIds(mdx: string, id: string): string {
  return mdx.replace(/(<(?:Figure|Quote) id=")(?=[fq]-\d+")/g, `$1${id}-`);
}
