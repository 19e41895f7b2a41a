import { existsSync } from "node:fs";
import { formatSuggestions, suggest } from "../../editor/suggest/index.ts";
import { getWorkspace } from "../../lib/workspace.ts";
import type { Options } from "../args.ts";
import { UsageError } from "../../build/errors.ts";
import { createProgress } from "../../build/progress.ts";

/** Proposals of each kind without --all. */
const SCREEN = 8;

/** `npm run suggest`: prints what an editor could write about the raw files. Writes nothing into the content folder. */
export async function run({ contentDir, all }: Options): Promise<void> {
  if (!existsSync(contentDir)) {
    throw new UsageError(`There is no content folder ${contentDir}.`, "Name one with --content DIR.");
  }
  const progress = createProgress();
  const suggestions = await suggest(getWorkspace(contentDir), {
    most: all ? Infinity : SCREEN,
    onProgress: (text) => progress.step(text),
  });
  progress.done();
  if (suggestions.articles.length === 0) {
    throw new UsageError(
      `${contentDir} has no raw files to read, so there is nothing to suggest.`,
      "Add the articles first: npm run add -- FILE...",
    );
  }
  process.stdout.write(formatSuggestions(suggestions));
}
