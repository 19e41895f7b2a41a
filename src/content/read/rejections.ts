import { append } from "../../lib/compare.ts";
import { readYaml } from "../../lib/yaml.ts";
import { rejectionsSchema, type Rejection } from "../../schemas/rejection.ts";
import { validate } from "./entries.ts";
import { readTextIfThere, type Folder } from "./folder.ts";

const REJECTED_FILE = "rejected.yaml";

/** What an editor rejected of what a machine found. A file that is wrong is a problem, and rejects nothing. */
export function readRejections(folder: Folder): Rejection[] {
  const text = readTextIfThere(folder, REJECTED_FILE);
  if (text === null || text === undefined) return [];
  const yaml = readYaml(text, REJECTED_FILE);
  folder.problems.push(...yaml.problems);
  if (yaml.problems.length > 0) return [];
  const place = (at: (string | number)[], onKey = false) => ({ file: REJECTED_FILE, ...yaml.locate(at, onKey) });
  return validate(yaml.value ?? [], rejectionsSchema, place, folder.problems) ?? [];
}

/** The spans of an article at which marks were rejected; null where none was. */
export function rejectedPlaces(rejections: readonly Rejection[]): (articleId: string) => ReadonlySet<string> | null {
  const places = new Map<string, string[]>();
  for (const { article, at, area } of rejections)
    if (article !== undefined && at !== undefined && area === undefined) append(places, article, at);
  const sets = new Map([...places].map(([id, each]) => [id, new Set(each)]));
  return (articleId) => sets.get(articleId) ?? null;
}
