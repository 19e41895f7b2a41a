import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { beginFolder } from "../../src/editor/new-folder.ts";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { leanLock, leanPackage, type Lock, type Package } from "./lean-package.ts";

/** What the engine is made of; the rest of the project is its tests, its workshop and its founding story. */
const ENGINE = [
  "src",
  "bin",
  "astro.config.mjs",
  "tsconfig.json",
  "LICENSE",
  ".gitignore",
  ".github/workflows/pages.yml",
  "docs/deploying.md",
  "docs/draft.md",
  "docs/editing.md",
  "docs/extending.md",
  "docs/ingest.md",
  "docs/performance.md",
  "docs/problems.md",
  "docs/reference.md",
  "docs/security.md",
  "docs/suggest.md",
  "docs/upgrading.md",
  "docs/decisions",
  "docs/schemas",
];

/**
 * Writes the engine with an empty story: a project of one's own, in which `content/` is the publisher's, and `public/` where
 * they make one.
 *
 * @param to Absolute path of a folder that does not exist.
 * @returns How many files it holds.
 * @throws EEXIST where the folder is there.
 */
export async function writeKit(to: string): Promise<number> {
  await mkdir(to);
  for (const name of ENGINE) await cp(path.join(PROJECT_ROOT, name), path.join(to, name), { recursive: true });
  // At the top, create-astro takes a change log for the template's own and removes it.
  await cp(path.join(PROJECT_ROOT, "CHANGELOG.md"), path.join(to, "docs/changelog.md"));
  const own = await json<Package>("package.json");
  const lean = leanPackage(own);
  await write(to, "package.json", lean);
  await write(to, "package-lock.json", leanLock(await json<Lock>("package-lock.json"), lean));
  await cp(path.join(PROJECT_ROOT, "scripts/kit/README.md"), path.join(to, "README.md"));
  await beginFolder(path.join(to, "content"), "My story", to);
  // git keeps no folder without a file; this one is where a beginner looks first.
  await writeFile(path.join(to, "content/raw/.gitkeep"), "");
  return (await readdir(to, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;
}

async function json<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(path.join(PROJECT_ROOT, name), "utf8")) as T;
}

async function write(to: string, name: string, value: unknown): Promise<void> {
  await writeFile(path.join(to, name), `${JSON.stringify(value, null, 2)}\n`);
}
