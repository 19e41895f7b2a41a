import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { BuiltSite } from "./compare-sites.ts";
import { OutputError } from "./errors.ts";
import { MANIFEST_FILE, parseManifest, type Manifest } from "./manifest.ts";
import { readSiteState, type SiteState } from "./site-state.ts";

/**
 * Reads a built site to be compared: a folder as it is now, or a manifest alone.
 *
 * @param named As the user wrote it, for messages.
 * @throws OutputError where there is no manifest.
 */
export async function readSite(file: string, named: string): Promise<BuiltSite> {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    const { manifest, hashed, own, changed, missing, foreign } = await readSiteFolder(file, named);
    return {
      name: named,
      engine: manifest.engine,
      content: manifest.content,
      files: new Map([...hashed].map(([name, { digest }]) => [name, digest])),
      unlisted: [...own, ...foreign].sort(),
      altered: [...changed, ...missing].sort(),
    };
  }
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile();
  const manifest = isFile ? parseManifest(readFileSync(file, "utf8")) : null;
  if (!manifest) throw noSite(named, isFile ? "is no manifest of a built site" : "does not exist");
  return { name: named, ...manifest, unlisted: [], altered: [] };
}

/**
 * Holds a folder against its manifest.
 *
 * @throws OutputError where it has none.
 */
export async function readSiteFolder(
  dir: string,
  named: string,
  keep: readonly string[] = [],
): Promise<SiteState & { manifest: Manifest }> {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) throw noSite(named, "is no folder");
  const real = realpathSync(dir);
  const state = await readSiteState(real, { keep });
  if (state.manifest) return { ...state, manifest: state.manifest };
  const there = lstatSync(path.join(real, MANIFEST_FILE), { throwIfNoEntry: false });
  throw noSite(named, there ? `has a ${MANIFEST_FILE} that no build wrote` : `has no ${MANIFEST_FILE}`);
}

const noSite = (named: string, what: string) =>
  new OutputError(`${named} ${what}`, "Name the folder of a built site, or its manifest.json.");
