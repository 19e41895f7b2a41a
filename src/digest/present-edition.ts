import { rangeOf } from "../lib/edtf.ts";
import { compareEditions, isUnchanged, type EditionChanges } from "./changes.ts";
import { countsOf, makeEdition } from "./edition.ts";
import type { Digest, DigestInput } from "./types.ts";

/**
 * The digest with the edition that it is now above those that were recorded, so that no published site lacks one. It is computed
 * from the content: the same content is the same edition, on any machine and day. A draft is none.
 */
export function withPresentEdition(input: DigestInput, digest: Digest): Digest {
  if (digest.draft) return digest;
  const present = presentChanges(input, digest);
  return present === null ? digest : { ...digest, changes: [present, ...digest.changes] };
}

/** What the present edition changes; null where it is the one that was recorded last. */
function presentChanges(input: DigestInput, digest: Digest): EditionChanges | null {
  const { edition } = digest.config;
  const last = (input.editions ?? []).toSorted((a, b) => b.number - a.number)[0];
  const number = edition?.number ?? (last?.number ?? 0) + 1;
  const date = edition?.date ?? newestDate(digest);
  if (last === undefined) {
    const nothing = { added: [], changed: [], statuses: [], removed: [] };
    return { number, date, since: false, counts: countsOf(digest), first: true, ...nothing };
  }
  const changes = compareEditions(last, makeEdition(input, digest, number, date ?? ""), input.redirects);
  if (isUnchanged(changes)) return null;
  const since = number <= last.number;
  return { ...changes, number: since ? last.number : number, date, since };
}

/** The date of an article or a correction that begins last, as precise as it is known. */
function newestDate({ articles, corrections }: Digest): string | null {
  const dates = [...articles.map(({ published }) => published), ...corrections.map(({ date }) => date)].flatMap(
    (date) => date ?? [],
  );
  const day = (date: string): string => rangeOf(date).from ?? "";
  return dates.reduce<string | null>((a, b) => (a === null || day(b) > day(a) ? b : a), null);
}
