import { existsSync } from "node:fs";
import { getDigest } from "../../get-digest.ts";
import { recordEdition } from "../../editor/record-edition.ts";
import type { Options } from "../args.ts";
import { UsageError } from "../../build/errors.ts";
import { createProgress } from "../../build/progress.ts";
import { readContent } from "../../build/steps/read-content.ts";
import { complain, say } from "../../problems/say.ts";
import { counted } from "../../lib/counted.ts";

/** `npm run edition`: records an edition of the digest. */
export async function run(options: Options): Promise<void> {
  if (!existsSync(options.contentDir)) {
    throw new UsageError(`There is no content folder ${options.contentDir}.`, "Name one with --content DIR.");
  }
  const { input } = await readContent(options, createProgress());
  const result = await recordEdition(options.contentDir, input, getDigest());
  if (result.status === "refused") {
    complain(`Not recorded. ${result.what}\n  What to do: ${result.fix}`);
    process.exitCode = 1;
    return;
  }
  const { number, first, added, changed, removed, statuses, counts } = result.changes;
  const what = first
    ? `${counted(counts.articles, "article")}, ${counted(counts.claims, "claim")}`
    : `${added.length} added, ${changed.length} changed, ${removed.length} removed, ${counted(statuses.length, "status", "statuses")} changed`;
  say(`Edition ${number} is recorded in ${result.file}: ${what}. Commit the file.`);
}
