import { readFileSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../../build/errors.ts";
import { SITE_FILE } from "../../build/site-file.ts";
import { readTarget } from "./request-path.ts";

/**
 * The base that a site was built for, as the names along it: ["digest"] for /digest/.
 *
 * @throws UsageError where the folder holds no site, or one whose manifest cannot be read.
 */
export function readSiteBase(outDir: string): string[] {
  let base: unknown;
  try {
    const manifest: unknown = JSON.parse(readFileSync(path.join(outDir, SITE_FILE), "utf8"));
    base = (manifest as { base?: unknown } | null)?.base ?? (manifest && "/");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") throw error;
  }
  const read = typeof base === "string" ? readTarget(base) : undefined;
  if (!read) throw new UsageError("the folder holds no built site", "Build it first: npm run build");
  return read.segments;
}
