import { loadContent } from "../content/index.ts";
import { listFiles, openFolder } from "../content/read/folder.ts";
import type { Workspace } from "../lib/workspace.ts";
import type { Place } from "../problems/entry.ts";
import { placeOf, type FileChange, type FormKind } from "./entries.ts";
import { ChangedMeanwhile, readOwn, removeOwn, writeOwn, type OwnFile } from "./own-file.ts";
import { removeEntry } from "./yaml-items.ts";

export type Deleted =
  | { status: "deleted"; changes: FileChange[] }
  | { status: "refused"; what: string; fix: string }
  | { status: "changed-meanwhile"; file: string; now: OwnFile | null };

/** Places that a refusal names; of more it gives the number. */
const NAMED = 8;

/**
 * Takes an entry away: out of its list, or with its file where that holds nothing else. Refused where others refer to it, with
 * their places, and where an edition has published its id. Everything else of the file stays as it is.
 *
 * @param sha256 Of the file as it was shown; another one is not touched.
 * @throws Refusal
 */
export async function deleteEntry(
  workspace: Workspace,
  kind: FormKind,
  id: string,
  sha256: string | undefined,
): Promise<Deleted> {
  const { contentDir } = workspace;
  const { file, index } = placeOf(contentDir, kind, id, {});
  const was = index === null ? null : readOwn(contentDir, file);
  if (!was || index === null) return refuse(`There is no ${kind} entry "${id}" any more.`, "Look again.");
  if (sha256 !== undefined && was.sha256 !== sha256) return { status: "changed-meanwhile", file, now: was };
  const { referencesTo, input } = await loadContent(workspace);
  const places = distinct(referencesTo(kind, id).map(placeText));
  if (places.length > 0) {
    const more = places.length > NAMED ? ` and ${places.length - NAMED} more` : "";
    return refuse(
      `${id} is named in ${places.length === 1 ? "another place" : `${places.length} other places`}, and stays.`,
      `Take it out there first: ${places.slice(0, NAMED).join(", ")}${more}.`,
    );
  }
  const edition = input.editions?.find(({ entries }) => Object.hasOwn(entries[kind], id));
  if (edition)
    return refuse(
      `${id} was published in edition ${edition.number}, and ids are permanent.`,
      `Say in redirects.yaml what stands in its place, and take it out of ${file}.`,
    );
  try {
    return { status: "deleted", changes: await takeOut(contentDir, kind, id, was, index) };
  } catch (error) {
    if (error instanceof NotInLines)
      return refuse(`${file} is written in a way that the desk cannot take an entry out of.`, "Delete it in the file.");
    if (error instanceof ChangedMeanwhile) return { status: "changed-meanwhile", file: error.file, now: error.now };
    throw error;
  }
}

class NotInLines extends Error {}

async function takeOut(
  contentDir: string,
  kind: FormKind,
  id: string,
  was: OwnFile,
  index: number[],
): Promise<FileChange[]> {
  const [item] = index;
  if (item !== undefined) {
    const made = removeEntry(was.text, item);
    if (made === null) throw new NotInLines();
    return [{ file: was.file, before: was, after: await writeOwn(contentDir, was.file, was, made) }];
  }
  // An area's translations are shown with it alone.
  const others = kind === "areas" ? listFiles(openFolder(contentDir), "areas", [".mdx"]) : [];
  const own = others.filter((file) => file.startsWith(`areas/${id}.`) && file !== was.file);
  const changes: FileChange[] = [];
  for (const before of [was, ...own.flatMap((file) => readOwn(contentDir, file) ?? [])]) {
    await removeOwn(contentDir, before);
    changes.push({ file: before.file, before, after: null });
  }
  return changes;
}

const placeText = ({ file, line }: Place): string => (line === undefined ? file : `${file}:${line}`);
const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
const refuse = (what: string, fix: string): Deleted => ({ status: "refused", what, fix });
