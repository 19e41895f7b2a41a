import path from "node:path";
import { OutputError, UsageError } from "../../build/errors.ts";
import { listNames } from "../../build/list-names.ts";
import { readSiteFolder } from "../../build/read-site.ts";
import type { Options } from "../args.ts";
import { callerFolder } from "../../lib/workspace.ts";
import { say } from "../../problems/say.ts";
import { counted } from "../../lib/counted.ts";

/** `npm run verify -- --site DIR`: holds a deployed folder against its manifest. */
export async function verifySite({ names, keep }: Options, site: string): Promise<void> {
  if (names.length > 0) {
    throw new UsageError(
      "verify takes either a folder of raw files or --site DIR, not both.",
      "Call it once for each.",
    );
  }
  const { manifest, changed, missing, own, foreign } = await readSiteFolder(
    path.resolve(callerFolder(), site),
    site,
    keep,
  ).catch((error: unknown) => {
    throw error instanceof OutputError ? new UsageError(error.message, error.fix) : error;
  });
  const broken: [title: string, files: string[]][] = [
    ["missing", missing],
    ["changed", changed],
    ["not of this build", foreign],
  ];
  const counts = broken.map(([title, files]) => `${files.length} ${title}`).join(", ");
  say(
    `${counted(manifest.files.size, "file")} by Accord ${manifest.engine} from content ${manifest.content.slice(0, 12)}: ${counts}.`,
  );
  for (const [title, files] of broken) {
    if (files.length > 0) say(`\n${title[0]!.toUpperCase()}${title.slice(1)}\n${listNames(files, files.length)}`);
  }
  if (own.length > 0) say(`\nThe publisher's own, which no build touches\n${listNames(own)}`);
  if (broken.some(([, files]) => files.length > 0)) process.exitCode = 1;
}
