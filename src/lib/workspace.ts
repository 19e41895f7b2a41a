import { createHash } from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Version of the engine; part of the key of everything that is cached. */
export const ENGINE_VERSION = "0.1.0";

/** Absolute path of the project's root folder. */
export const PROJECT_ROOT = path.resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** The folder from which npm was called: what a user's relative paths are relative to. */
export function callerFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

/** Where one content folder is read from and where its intermediate files live. */
export interface Workspace {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Absolute path of a folder of our own under .astro/ for caches and the ingested MDX; one per content folder. */
  workDir: string;
}

/**
 * The workspace of a content folder.
 *
 * @param contentDir Path of the content folder; relative paths start at the project's root. Default: the environment's
 *   ACCORD_CONTENT, else content/.
 */
export function getWorkspace(contentDir: string = process.env.ACCORD_CONTENT ?? "content"): Workspace {
  const absolute = path.resolve(PROJECT_ROOT, contentDir);
  const isOwn = absolute === path.join(PROJECT_ROOT, "content");
  const key = isOwn
    ? "content"
    : `${path
        .basename(absolute)
        .replace(/[^\w.-]+/g, "-")
        .slice(0, 80)}-${createHash("sha256").update(absolute).digest("hex").slice(0, 8)}`;
  return { contentDir: absolute, workDir: path.join(PROJECT_ROOT, ".astro", "accord", key) };
}
