import { append } from "../../lib/compare.ts";
import { rejectionSchema, type Rejection } from "../../schemas/rejection.ts";
import { parseEntries } from "./entries.ts";
import { readTextIfThere, type Folder } from "./folder.ts";

const REJECTED_FILE = "rejected.yaml";

/** What an editor rejected of what a machine found or proposed. An entry that is wrong is a problem, and rejects nothing. */
export function readRejections(folder: Folder): Rejection[] {
  const text = readTextIfThere(folder, REJECTED_FILE);
  if (text === null || text === undefined) return [];
  const { entries } = parseEntries(text, REJECTED_FILE, rejectionSchema, folder.problems);
  return entries.map(({ value }) => value);
}

/** The spans of an article at which marks were rejected; null where none was. */
export function rejectedPlaces(rejections: readonly Rejection[]): (articleId: string) => ReadonlySet<string> | null {
  const places = new Map<string, string[]>();
  for (const { article, at, area } of rejections)
    if (article !== undefined && at !== undefined && area === undefined) append(places, article, at);
  const sets = new Map([...places].map(([id, each]) => [id, new Set(each)]));
  return (articleId) => sets.get(articleId) ?? null;
}
