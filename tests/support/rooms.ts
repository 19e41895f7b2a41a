import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Tests of one room of src/, which run in one process: it loads the modules once that each of them would load again. */
const UNIT = /^tests\/unit\/([^/]+)\//;

/**
 * Files to run: those of unit tests as one that imports a room's, the others as they are. Unit tests leave nothing behind
 * that others see: no changed environment, no folder entered.
 *
 * @param files Paths relative to the project, with "/".
 * @param dir Where the files that import are written.
 */
export function byRoom(files: readonly string[], dir: string): string[] {
  const rooms = Map.groupBy(files, (file) => UNIT.exec(file)?.[1]);
  const alone = rooms.get(undefined) ?? [];
  rooms.delete(undefined);
  mkdirSync(dir, { recursive: true });
  const made = [...rooms].map(([room, members]) => {
    const file = path.join(dir, `${room}.test.ts`);
    writeFileSync(file, members.map((each) => `import ${JSON.stringify(pathToFileURL(each).href)};\n`).join(""));
    return file;
  });
  return [...alone, ...made];
}
