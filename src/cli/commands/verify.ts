import { existsSync } from "node:fs";
import path from "node:path";
import { formatReport, isSound, verify } from "../../editor/verify/index.ts";
import { recordProof } from "../../editor/verify/record.ts";
import { Refusal } from "../../lib/folder-files.ts";
import { callerFolder, getWorkspace } from "../../lib/workspace.ts";
import type { Options } from "../args.ts";
import { UsageError } from "../../build/errors.ts";
import { createProgress } from "../../build/progress.ts";
import { verifySite } from "./verify-site.ts";
import { complain, say } from "../../problems/say.ts";
import { counted } from "../../lib/counted.ts";

/** `npm run verify`: holds every span of the content folder against a folder of raw files, or a site against its manifest. */
export async function run(options: Options): Promise<void> {
  if (options.site !== undefined) return verifySite(options, options.site);
  const rawDir = rawFolder(options);
  if (!existsSync(options.contentDir)) {
    throw new UsageError(`There is no content folder ${options.contentDir}.`, "Name one with --content DIR.");
  }
  const progress = createProgress();
  const report = await verify(getWorkspace(options.contentDir), rawDir, (text) => progress.step(text)).catch(
    (error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      throw new UsageError(
        error.reason === "missing" ? `${rawDir} is no folder.` : `${rawDir} cannot be read: ${error.message}.`,
        "Name the folder that holds the raw files: npm run verify -- DIR",
      );
    },
  );
  progress.done();
  say(formatReport(report));
  if (!isSound(report, options.partial)) process.exitCode = 1;
  if (!options.record) return;
  const files = await recordProof(getWorkspace(options.contentDir), report);
  if (files)
    say(`Recorded in ${counted(files.length, "file")} of verified/: commit ${files.length === 1 ? "it" : "them"}.`);
  else {
    complain("Nothing is recorded: a record says that everything held, and that no raw file was missing.");
    process.exitCode = 1;
  }
}

function rawFolder({ names, contentDir }: Options): string {
  if (names.length > 1) {
    throw new UsageError(
      `verify takes one folder, not ${names.length} names.`,
      "Name one folder; its sub-folders are read as well.",
    );
  }
  if (names[0] !== undefined) return path.resolve(callerFolder(), names[0]);
  const own = path.join(contentDir, "raw");
  if (!existsSync(own)) {
    throw new UsageError(
      `${contentDir} has no raw/ folder to verify against.`,
      "Name the folder that holds the raw files: npm run verify -- DIR",
    );
  }
  return own;
}
