import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import { MANIFEST_FILE } from "./manifest.ts";
import { SITE_FILE } from "./site-file.ts";

/**
 * The release that made a folder which has no manifest, because that release wrote none. Null where no release of Accord says
 * of itself that it made the folder.
 *
 * @returns For example "Accord 0.1.0".
 */
export function earlierRelease(dir: string): string | null {
  try {
    if (lstatSync(path.join(dir, MANIFEST_FILE), { throwIfNoEntry: false })) return null;
    const file = path.join(dir, SITE_FILE);
    if (!lstatSync(file).isFile()) return null;
    const { generator, base, articles, pages } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    const isOurs = typeof base === "string" && Number.isInteger(articles) && Number.isInteger(pages);
    return isOurs && typeof generator === "string" && /^Accord \d+\.\d+\.\d+$/.test(generator) ? generator : null;
  } catch {
    return null;
  }
}
