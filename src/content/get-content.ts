import { getWorkspace } from "../lib/workspace.ts";
import { loadContent } from "./index.ts";
import { storedContent, storeContent, type ContentResult } from "./store.ts";

/**
 * The content folder as it was last read in this process; reads it where nobody has.
 *
 * @throws Error naming the number of errors, where the folder has any: the command line reports them one by one.
 */
export async function getContent(): Promise<ContentResult> {
  const kept = storedContent();
  if (kept) return kept;
  const result = await loadContent(getWorkspace());
  const errors = result.problems.filter((problem) => problem.level === "error");
  if (errors.length > 0) {
    throw new Error(`The content folder has ${errors.length} error(s). Run "npm run check" to see them all.`);
  }
  storeContent(result);
  return result;
}
