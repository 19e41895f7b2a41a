import type { FileChange } from "./entries.ts";
import { ChangedMeanwhile, readOwn, removeOwn, writeOwn } from "./own-file.ts";

/**
 * Takes changes back, the last first. Nothing is touched unless every file is still what the change left.
 *
 * @throws ChangedMeanwhile
 */
export async function takeBack(contentDir: string, changes: readonly FileChange[]): Promise<void> {
  const last = new Map(changes.map(({ file, after }) => [file, after]));
  for (const [file, after] of last) {
    const now = readOwn(contentDir, file);
    if (now?.sha256 !== after?.sha256) throw new ChangedMeanwhile(file, now);
  }
  for (const { file, before, after } of changes.toReversed()) {
    if (before) await writeOwn(contentDir, file, after, before.text);
    else if (after) await removeOwn(contentDir, after);
  }
}
