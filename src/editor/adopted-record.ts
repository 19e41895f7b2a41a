import path from "node:path";
import { z } from "zod";
import { openFolder, readTextIfThere } from "../content/read/folder.ts";
import { compareText } from "../lib/compare.ts";
import { listInside, realFolder, Refusal } from "../lib/folder-files.ts";
import { idSchema } from "../schemas/primitives.ts";
import { sha256 } from "../lib/hash.ts";
import { replaceWhole } from "../lib/write-whole.ts";

/**
 * What was adopted: kept in `.adopted/<id>.json` of the content folder, and committed with it. Lines, so that the record
 * itself can be compared by people; with its sum, so that an edited record is noticed.
 */
const recordSchema = z.strictObject({
  article: idSchema,
  /** The raw file, relative to the content folder, and what it held. */
  raw: z.string(),
  rawSha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Names what the text was read from, and by which engine: where it is the same, so is the text. */
  reading: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** SHA-256 of the adopted MDX. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The adopted MDX, line by line. */
  lines: z.array(z.string()),
});
export type AdoptedRecord = z.infer<typeof recordSchema>;

/** Thrown for a record that cannot be used. */
export class RecordDamaged extends Error {
  readonly file: string;
  constructor(file: string, detail: string) {
    super(`${file} cannot be used: ${detail}`);
    this.file = file;
  }
}

export function recordFile(id: string): string {
  return `.adopted/${id}.json`;
}

/** The text that was adopted. */
export function adoptedText(record: AdoptedRecord): string {
  return record.lines.join("\n");
}

/** The record of an article, or null. @throws RecordDamaged */
export async function readRecord(contentDir: string, id: string): Promise<AdoptedRecord | null> {
  const file = recordFile(id);
  const folder = openFolder(contentDir);
  const text = readTextIfThere(folder, file);
  if (text === undefined) return null;
  if (text === null) throw new RecordDamaged(file, folder.problems[0]?.what ?? "it cannot be read");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RecordDamaged(file, "it is not JSON");
  }
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) throw new RecordDamaged(file, parsed.error.issues[0]?.message ?? "it is no record");
  if (sha256(adoptedText(parsed.data)) !== parsed.data.sha256)
    throw new RecordDamaged(file, "its text is not the one its sum was taken of");
  return parsed.data;
}

/** Remembers what was adopted, in place of what was remembered before. */
export async function writeRecord(
  contentDir: string,
  { mdx, ...record }: Omit<AdoptedRecord, "sha256" | "lines"> & { mdx: string },
): Promise<void> {
  const value: AdoptedRecord = { ...record, sha256: sha256(mdx), lines: mdx.split("\n") };
  await replaceWhole(path.join(contentDir, recordFile(record.article)), `${JSON.stringify(value, null, 2)}\n`);
}

/** Ids of all adopted articles, in order. @throws RecordDamaged where the folder of records cannot be read */
export async function adoptedIds(contentDir: string): Promise<string[]> {
  return recordNames(contentDir)
    .filter((name) => /^[a-z0-9-]+\.json$/.test(name))
    .map((name) => name.slice(0, -5))
    .sort(compareText);
}

function recordNames(contentDir: string): string[] {
  try {
    const folder = realFolder(openFolder(contentDir).root, ".adopted");
    if (folder === null) return [];
    const { files, refused } = listInside(folder, "one level");
    // A record that is refused is one all the same, and is told of when it is read.
    return [...files, ...refused.map(({ name }) => name)];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new RecordDamaged(".adopted", error.message);
  }
}
