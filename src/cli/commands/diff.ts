import path from "node:path";
import { compareSites, formatDifference, isSameSite } from "../../build/compare-sites.ts";
import { OutputError, UsageError } from "../../build/errors.ts";
import { readSite } from "../../build/read-site.ts";
import type { Options } from "../args.ts";
import { callerFolder } from "../../lib/workspace.ts";
import { say } from "../../problems/say.ts";

/** `npm run diff`: says what a deploy of one built site over another would change. */
export async function run({ names }: Options): Promise<void> {
  const [first, second] = names;
  if (first === undefined || second === undefined || names.length > 2) {
    throw new UsageError(
      `diff takes two built sites, not ${names.length}.`,
      "Name the old one and the new one: npm run diff -- OLD NEW",
    );
  }
  const [old, next] = await Promise.all(
    [first, second].map((name) => readSite(path.resolve(callerFolder(), name), name)),
  ).catch((error: unknown) => {
    throw error instanceof OutputError ? new UsageError(error.message, error.fix) : error;
  });
  const difference = compareSites(old!, next!);
  say(formatDifference(old!, next!, difference));
  if (!isSameSite(difference)) process.exitCode = 1;
}
