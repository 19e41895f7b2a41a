import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { ENGINE_VERSION } from "../../lib/workspace.ts";
import { OutputError } from "../errors.ts";
import { hashFiles, hashNow, type HashedFile } from "../hash-files.ts";
import { formatManifest, MANIFEST_FILE } from "../manifest.ts";

/** Begins to hash what a build has written so far: it goes on while the links are checked. */
export async function hashSite(dir: string): Promise<Map<string, HashedFile>> {
  return hashFiles(dir, listFiles(dir));
}

/**
 * Writes the manifest of a finished site.
 *
 * @param hashed What hashSite() found.
 * @param added Names of files that were written after that.
 * @param content Digest of the content folder.
 */
export async function writeManifest(
  dir: string,
  hashed: ReadonlyMap<string, HashedFile>,
  added: readonly string[],
  content: string,
): Promise<void> {
  const files = new Map([...hashed].map(([file, { digest }]) => [file, digest]));
  for (const [file, { digest }] of hashNow(dir, added)) files.set(file, digest);
  await writeFile(path.join(dir, MANIFEST_FILE), formatManifest({ engine: ENGINE_VERSION, content, files }), {
    flag: "wx",
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    throw new OutputError(
      `public/${MANIFEST_FILE} has the name of the list that every build writes`,
      "Give the file in public/ another name.",
    );
  });
}

function listFiles(dir: string): string[] {
  const files: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(path.join(dir, folder), { withFileTypes: true })) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(name);
      else if (entry.isFile()) files.push(name);
    }
  };
  visit("");
  return files;
}
