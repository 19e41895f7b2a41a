import { formatReading } from "../../editor/format-reading.ts";
import { readFiles } from "../../editor/read-files.ts";
import { UsageError } from "../../build/errors.ts";
import { createProgress } from "../../build/progress.ts";
import { callerFolder } from "../../lib/workspace.ts";
import type { Options } from "../args.ts";
import { say } from "../../problems/say.ts";

/** `npm run read`: says what Accord makes of files, for people or, with --json, for programs. */
export async function run({ names, json }: Options): Promise<void> {
  if (names.length === 0) throw new UsageError("read needs the files to read.", "Name them: npm run read -- FILE...");
  const progress = createProgress();
  const files = await readFiles(names, callerFolder(), (done, file) =>
    progress.step(`Reading ${done + 1} of ${names.length}: ${file}`),
  );
  progress.done();
  if (json) process.stdout.write(`${JSON.stringify(files, null, 1)}\n`);
  else for (const file of files) say(formatReading(file));
  if (files.some(({ outcome }) => outcome === "quarantined")) process.exitCode = 1;
}
