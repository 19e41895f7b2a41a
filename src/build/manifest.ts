import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { compareText } from "../lib/compare.ts";

/** The file at a site's root that lists every other file which its build wrote. */
export const MANIFEST_FILE = "manifest.json";

/** What a build wrote. */
export interface Manifest {
  /** The engine's version. */
  engine: string;
  /** Digest of the content folder's files, as ContentResult has it. */
  content: string;
  /** SHA-256 of each file, 64 hex digits, by its path with slashes. The manifest itself is not in it. */
  files: ReadonlyMap<string, string>;
}

const DIGEST = /^[0-9a-f]{64}$/;

const schema = z.strictObject({
  engine: z.string().regex(/^\d+\.\d+\.\d+[\w.+-]{0,40}$/),
  content: z.string().regex(DIGEST),
  // Not z.record: a file may be called __proto__.
  files: z.custom<Record<string, string>>(isFileList),
});

/** The text of a manifest: a file a line, sorted by code unit, the same bytes for the same files. */
export function formatManifest({ engine, content, files }: Manifest): string {
  const lines = [...files]
    .sort(([a], [b]) => compareText(a, b))
    .map(([file, digest]) => `    ${JSON.stringify(file)}: ${JSON.stringify(digest)}`);
  return `{
  "engine": ${JSON.stringify(engine)},
  "content": ${JSON.stringify(content)},
  "files": {
${lines.join(",\n")}
  }
}
`;
}

/** Reads a manifest's text; null where it is none. One that names a path outside its folder is none. */
export function parseManifest(text: string): Manifest | null {
  try {
    const { engine, content, files } = schema.parse(JSON.parse(text));
    return { engine, content, files: new Map(Object.entries(files)) };
  } catch {
    return null;
  }
}

/** The manifest of a folder; null where it has none, or something else under that name. A link is not followed. */
export function readManifest(dir: string): Manifest | null {
  const file = path.join(dir, MANIFEST_FILE);
  try {
    return lstatSync(file).isFile() ? parseManifest(readFileSync(file, "utf8")) : null;
  } catch {
    return null;
  }
}

/** SHA-256 of a folder's manifest; null where it has none. */
export function manifestDigest(dir: string): string | null {
  try {
    const file = path.join(dir, MANIFEST_FILE);
    return lstatSync(file).isFile() ? hash("sha256", readFileSync(file)) : null;
  } catch {
    return null;
  }
}

function isFileList(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([file, digest]) =>
      isInnerPath(file) && file !== MANIFEST_FILE && typeof digest === "string" && DIGEST.test(digest),
  );
}

/** Whether a path with slashes stays inside the folder it is relative to, on every system. */
export function isInnerPath(file: string): boolean {
  return !/[\\\0]|^[a-z]:/i.test(file) && file.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
