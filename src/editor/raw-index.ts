import { rawFiles } from "../ingest/folder.ts";
import { articleId } from "../ingest/index.ts";
import { append, compareText } from "../lib/compare.ts";

/** The raw files of a content folder by the ids that they give. Listing a folder of a thousand files once for each is a million names. */
export interface RawIndex {
  /** Paths relative to the content folder, sorted by code unit. */
  files: readonly string[];
  /** Real path of raw/. */
  within: string;
  /** Files of which an article of this id can be made: an id begins with its file's, and what an item adds to it is known only when the file has been read. */
  of(id: string): string[];
}

/** Lists raw/ as it is now. */
export function indexRawFiles(contentDir: string): RawIndex {
  const { files, within } = rawFiles(contentDir);
  const byId = new Map<string, string[]>();
  for (const file of files) append(byId, articleId(file), file);
  return {
    files,
    within,
    of: (id) =>
      beginningsOf(id)
        .flatMap((begin) => byId.get(begin) ?? [])
        .sort(compareText),
  };
}

/** "a-b-c" begins with "a", "a-b" and itself. */
function beginningsOf(id: string): string[] {
  const parts = id.split("-");
  return parts.map((_, i) => parts.slice(0, i + 1).join("-"));
}
