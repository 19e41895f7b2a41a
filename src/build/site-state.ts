import { readdirSync } from "node:fs";
import path from "node:path";
import { compareText } from "../lib/compare.ts";
import { hashFiles, isSame, stampOf, type HashedFile } from "./hash-files.ts";
import { isPublishersOwn } from "./kept-kinds.ts";
import { MANIFEST_FILE, manifestDigest, readManifest, type Manifest } from "./manifest.ts";

/** A folder held against its manifest. Paths are relative to it, with slashes, sorted by code unit. */
export interface SiteState {
  /** Null where the folder has none: then every file of it is somebody else's. */
  manifest: Manifest | null;
  /** SHA-256 of the manifest's own text; null where there is none. */
  manifestDigest: string | null;
  /** Folders in which a listed file belongs. */
  folders: ReadonlySet<string>;
  /** Listed files as they are, changed ones too. */
  hashed: Map<string, HashedFile>;
  /** Listed, and other than the build left it: other bytes, or no file any more. */
  changed: string[];
  /** Listed, and not there. */
  missing: string[];
  /** Not listed, and the publisher's own. A folder in which nothing is listed stands for all that it holds. */
  own: string[];
  /** Listed and unchanged, and named by `keep`. */
  keptPages: string[];
  /** Not listed, and nobody's that we know. */
  foreign: string[];
}

export interface StateOptions {
  /** Paths of files and folders that are the publisher's own as well. */
  keep?: readonly string[];
  /** What is known of files from before; those that have not been touched since are not read again. */
  known?: ReadonlyMap<string, HashedFile>;
}

/** Holds a folder against its manifest. Links are not followed, and folders without a file count for nothing. */
export const readSiteState = (dir: string, options: StateOptions = {}): Promise<SiteState> =>
  beginSiteState(dir, options).state;

/** As readSiteState(), in two: the names at once, and the rest when every listed file has been hashed. */
export function beginSiteState(
  dir: string,
  { keep = [], known }: StateOptions = {},
): { foreign: string[]; state: Promise<SiteState> } {
  const manifest = readManifest(dir);
  const digest = manifestDigest(dir);
  const listed = manifest?.files ?? new Map<string, string>();
  const folders = foldersOf(listed.keys());
  const isKept = (file: string) => keep.some((name) => file === name || file.startsWith(`${name}/`));
  const found = walk(dir, { manifest, folders, isOwn: (file) => isPublishersOwn(file) || isKept(file) });
  const finish = async (): Promise<SiteState> => {
    const hashed = await hashListed(dir, found.files, known);
    const { own, foreign } = found;
    const changed: string[] = [];
    const keptPages: string[] = [];
    const there = new Set([...found.files, ...found.notFiles]);
    for (const file of there) {
      const fits = hashed.get(file)?.digest === listed.get(file);
      if (isKept(file)) (fits ? keptPages : own).push(file);
      else if (!fits) changed.push(file);
    }
    const missing = [...listed.keys()].filter((file) => !there.has(file));
    for (const list of [changed, missing, own, keptPages, foreign]) list.sort(compareText);
    return { manifest, manifestDigest: digest, folders, hashed, changed, missing, own, keptPages, foreign };
  };
  return { foreign: found.foreign, state: finish() };
}

async function hashListed(dir: string, files: string[], known?: ReadonlyMap<string, HashedFile>) {
  const hashed = new Map<string, HashedFile>();
  const toRead: string[] = [];
  for (const file of files) {
    const before = known?.get(file);
    if (before && isSame(before, stampOf(path.join(dir, file)))) hashed.set(file, before);
    else toRead.push(file);
  }
  for (const [file, value] of await hashFiles(dir, toRead)) hashed.set(file, value);
  return hashed;
}

interface Found {
  /** Listed files. */
  files: string[];
  /** Listed paths at which something else is: a link, a folder. */
  notFiles: string[];
  own: string[];
  foreign: string[];
}

interface Walk {
  manifest: Manifest | null;
  folders: ReadonlySet<string>;
  isOwn(file: string): boolean;
}

function walk(dir: string, { manifest, folders, isOwn }: Walk): Found {
  const listed = manifest?.files ?? new Map<string, string>();
  const found: Found = { files: [], notFiles: [], own: [], foreign: [] };
  const visit = (folder: string): void => {
    for (const entry of readdirSync(path.join(dir, folder), { withFileTypes: true })) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (listed.has(name)) found.notFiles.push(name);
        else if (isOwn(name) && !folders.has(name)) found.own.push(name);
        else visit(name);
      } else if (listed.has(name)) (entry.isFile() ? found.files : found.notFiles).push(name);
      else if (isOwn(name)) found.own.push(name);
      else if (name !== MANIFEST_FILE || !manifest) found.foreign.push(name);
    }
  };
  visit("");
  return found;
}

/** Every folder in which a file of the list lies, at any depth. */
function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1)) {
      const folder = file.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
