import { existsSync } from "node:fs";
import { adopt } from "../../editor/adopt.ts";
import { RecordDamaged } from "../../editor/adopted-record.ts";
import { formatDrift } from "../../editor/drift-report.ts";
import { getWorkspace } from "../../lib/workspace.ts";
import type { Options } from "../args.ts";
import { UsageError } from "../../build/errors.ts";
import { createProgress } from "../../build/progress.ts";
import { complain, say } from "../../problems/say.ts";

/** `npm run adopt`: takes over an article to edit by hand; later it tells what has changed under it. */
export async function run({ names, contentDir, accept, findings }: Options): Promise<void> {
  const id = names[0];
  if (names.length !== 1 || id === undefined) {
    throw new UsageError(
      "adopt takes the id of one article.",
      "Name it: npm run adopt -- ID. The id is the raw file's name without its ending.",
    );
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw new UsageError(
      `"${id}" is no id.`,
      "An id is made of lower-case letters, digits and hyphens: the raw file's name without its ending.",
    );
  }
  if (!existsSync(contentDir)) {
    throw new UsageError(`There is no content folder ${contentDir}.`, "Name one with --content DIR.");
  }
  const progress = createProgress();
  progress.step(`Reading ${id}`);
  const result = await adopt(getWorkspace(contentDir), id, accept, findings).catch((error: unknown) => {
    if (!(error instanceof RecordDamaged)) throw error;
    throw new UsageError(
      error.message,
      `Take back the change of ${error.file}, from your version control for instance.`,
    );
  });
  progress.done();
  switch (result.status) {
    case "adopted":
      say(`${result.file} is yours to edit. What was adopted is remembered in ${result.record}: commit both.`);
      return;
    case "accepted":
      say(`${result.file} is compared with the present reading of its raw file from now on. It was not written.`);
      return;
    case "compared": {
      const report = formatDrift(result.drift);
      say(report || `${result.drift.file}: its raw file yields what you adopted. It is yours to edit.`);
      if (report) process.exitCode = 1;
      return;
    }
    case "refused":
      complain(`${id}: not adopted. ${result.what}\n  What to do: ${result.fix}`);
      process.exitCode = 1;
  }
}
