import path from "node:path";
import { ENGINE_VERSION, type Workspace } from "../../lib/workspace.ts";
import { recordOf } from "../../proof/index.ts";
import { readHandWritten } from "../read-articles.ts";
import { readEvents } from "../read-events.ts";
import { replaceWhole } from "../../lib/write-whole.ts";
import { isSound } from "./report.ts";
import type { VerifyReport } from "./types.ts";

/**
 * Writes verified/ID.json for every hand-written article that names a raw file, where everything holds; nothing otherwise.
 *
 * @returns The files, relative to the content folder; null where something does not hold, or a raw file is missing.
 */
export async function recordProof({ contentDir }: Workspace, report: VerifyReport): Promise<string[] | null> {
  if (!isSound(report)) return null;
  const proved = new Set(report.articles.filter(({ state }) => state === "found").map(({ article }) => article));
  const events = (await readEvents(contentDir)).events.map(({ event }) => event);
  const files: string[] = [];
  for (const article of (await readHandWritten(contentDir)).articles) {
    if (!article.raw || !proved.has(article.id)) continue;
    const file = `verified/${article.id}.json`;
    await replaceWhole(
      path.join(contentDir, file),
      `${JSON.stringify(recordOf(article, events, ENGINE_VERSION), null, 2)}\n`,
    );
    files.push(file);
  }
  return files;
}
