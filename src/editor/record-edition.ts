import path from "node:path";
import { compareEditions, isUnchanged, type EditionChanges } from "../digest/changes.ts";
import type { Digest, DigestInput } from "../digest/types.ts";
import { makeEdition } from "../digest/edition.ts";
import { FileExists, writeNew } from "../lib/write-whole.ts";

export type Recorded =
  { status: "recorded"; file: string; changes: EditionChanges } | { status: "refused"; what: string; fix: string };

/** Records the edition that digest.yaml names. Editions are never written twice. */
export async function recordEdition(contentDir: string, input: DigestInput, digest: Digest): Promise<Recorded> {
  const refused = (what: string, fix: string): Recorded => ({ status: "refused", what, fix });
  if (input.draft)
    return refused(
      "The folder is a draft, and a draft is not published.",
      "Write digest.yaml with a title and an edition, and without draft: true.",
    );
  const last = (input.editions ?? []).toSorted((a, b) => b.number - a.number)[0];
  const next = (last?.number ?? 0) + 1;
  const { edition } = input.config;
  if (!edition) {
    return refused("digest.yaml names no edition.", `Add to it: edition: { date: "YYYY-MM-DD", number: ${next} }`);
  }
  const made = makeEdition(input, digest, edition.number, edition.date);
  const changes = compareEditions(last, made, input.redirects);
  if (isUnchanged(changes))
    return refused(`Nothing has changed since edition ${last?.number}.`, "There is nothing to record.");
  if (last && edition.number <= last.number) {
    return refused(
      `Edition ${last.number} is recorded already, and the content has changed since.`,
      `Set the number in digest.yaml to ${next}, and its date to the day of publication.`,
    );
  }
  const file = `editions/${edition.number}.json`;
  try {
    await writeNew(path.join(contentDir, file), `${JSON.stringify(made, null, 2)}\n`);
  } catch (error) {
    if (!(error instanceof FileExists)) throw error;
    return refused(`${file} exists already.`, `Set the number in digest.yaml to one that is free, such as ${next}.`);
  }
  return { status: "recorded", file, changes };
}
