import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Digest } from "../digest/types.ts";
import { SealedFolder } from "../lib/sealed-folder.ts";
import { PROJECT_ROOT } from "../lib/workspace.ts";
import { allPictures } from "../site/pictures.ts";
import { ASSET_FOLDERS } from "../site/url.ts";
import { makeSize } from "./make-size.ts";

/**
 * Writes the pictures that pages lead with into a site, in every size. They are kept by the digest of what they are made from, so
 * that each is made once.
 *
 * @param contentDir The content folder.
 * @param dir The site.
 * @param cacheDir Folder of the content folder's caches.
 * @param onCacheFailure Is told where a picture cannot be kept. It is in the site all the same.
 * @throws Error where a file is another than the one that was read.
 */
export async function writeImages(
  digest: Digest,
  contentDir: string,
  dir: string,
  cacheDir: string,
  onCacheFailure?: (error: unknown) => void,
): Promise<void> {
  const pictures = allPictures(digest);
  if (pictures.length === 0) return;
  const cache = new SealedFolder(path.join(cacheDir, ASSET_FOLDERS.images), makingVersion(), onCacheFailure);
  await mkdir(path.join(dir, ASSET_FOLDERS.images), { recursive: true });
  // One after the other: a picture of a hundred million pixels takes 400 MB while it is made smaller, and its maker uses every core.
  for (const { file, from, sha256, width } of pictures) {
    const name = path.basename(file);
    const kept = await cache.read(name);
    const bytes = kept ?? (await makeSize(readAsBefore(path.join(contentDir, from), from, sha256), width));
    if (kept === null) await cache.write(name, bytes);
    await writeFile(path.join(dir, file), bytes);
  }
  await cache.keepOnly(pictures.map(({ file }) => path.basename(file)));
}

/** The bytes of a picture that was read before. */
function readAsBefore(file: string, from: string, sha256: string): Buffer {
  const bytes = readFileSync(file);
  if (hash("sha256", bytes) !== sha256) throw new Error(`${from} was altered during the build. Build again.`);
  return bytes;
}

/** Names what the making depends on beside the picture: its own code, and the libraries. */
function makingVersion(): string {
  const { dependencies } = JSON.parse(readFileSync(path.join(PROJECT_ROOT, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const own = readFileSync(path.join(PROJECT_ROOT, "src/images/make-size.ts"));
  return hash("sha256", `${dependencies.sharp} ${dependencies.astro} ${hash("sha256", own)}`).slice(0, 16);
}
