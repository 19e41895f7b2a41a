import type { Edition, EditionEntry, Redirects } from "../schemas/edition.ts";
import { KIND_NAMES, type KindName } from "../schemas/kinds.ts";

/** Something that came, went or changed. */
export interface ChangedEntry {
  type: KindName;
  id: string;
  label: EditionEntry["label"];
  lang?: string;
  /** What it was called before, where it is in other words now: of a claim, the statement. */
  before?: EditionEntry["label"];
}

/** A claim whose computed status changed. */
export interface StatusChange extends ChangedEntry {
  was: string;
  now: string;
}

/** What an edition changed against the one before it. */
export interface EditionChanges {
  number: number;
  /** null where nothing says it. */
  date: string | null;
  /** Whether it is no edition of its own: the content has changed since the edition of this number was recorded. */
  since: boolean;
  counts: Edition["counts"];
  /** The first edition: everything in it is new, and nothing is listed. */
  first: boolean;
  added: ChangedEntry[];
  changed: ChangedEntry[];
  statuses: StatusChange[];
  /** With the reference (type/id) of what stands in its place, where one does. */
  removed: (ChangedEntry & { redirect?: string })[];
}

/** The changes of every edition against the one before it, the latest first. */
export function changesOf(editions: readonly Edition[], redirects: Redirects = {}): EditionChanges[] {
  const ordered = [...editions].sort((a, b) => a.number - b.number);
  return ordered.map((edition, i) => compareEditions(ordered[i - 1], edition, redirects)).reverse();
}

/** The changes between two editions; everything is listed in the order of types, then of ids. */
export function compareEditions(
  before: Edition | undefined,
  after: Edition,
  redirects: Redirects = {},
): EditionChanges {
  const changes: EditionChanges = {
    number: after.number,
    date: after.date,
    since: false,
    counts: after.counts,
    first: before === undefined,
    added: [],
    changed: [],
    statuses: [],
    removed: [],
  };
  if (!before) return changes;
  for (const type of KIND_NAMES) {
    const [old, now] = [before.entries[type], after.entries[type]];
    for (const id of Object.keys(now).sort()) {
      const entry = now[id]!;
      const previous = Object.hasOwn(old, id) ? old[id] : undefined;
      if (!previous) changes.added.push(named(type, id, entry));
      else if (previous.digest !== entry.digest)
        changes.changed.push({ ...named(type, id, entry), ...beforeOf(type, previous, entry) });
      if (previous?.status && entry.status && previous.status !== entry.status) {
        changes.statuses.push({ ...named(type, id, entry), was: previous.status, now: entry.status });
      }
    }
    for (const id of Object.keys(old).sort()) {
      if (Object.hasOwn(now, id)) continue;
      const redirect = finalTarget(`${type}/${id}`, redirects);
      changes.removed.push({ ...named(type, id, old[id]!), ...(redirect !== null && { redirect }) });
    }
  }
  return changes;
}

/** Whether an edition would say nothing new. */
export function isUnchanged({ first, added, changed, statuses, removed }: EditionChanges): boolean {
  return !first && added.length + changed.length + statuses.length + removed.length === 0;
}

/** Where a reference leads in the end; null where it is not redirected, or in a circle. */
export function finalTarget(reference: string, redirects: Redirects): string | null {
  const seen = new Set([reference]);
  let target = Object.hasOwn(redirects, reference) ? redirects[reference] : undefined;
  while (target !== undefined && Object.hasOwn(redirects, target)) {
    if (seen.has(target)) return null;
    seen.add(target);
    target = redirects[target];
  }
  return target === undefined || seen.has(target) ? null : target;
}

/** Words of a source are not told in two versions: of an article the title, of a quotation what it is about, may be such. */
function beforeOf(
  type: KindName,
  { label: before }: EditionEntry,
  { label }: EditionEntry,
): Pick<ChangedEntry, "before"> {
  const own = type !== "articles" && type !== "quotes" && type !== "figures";
  return own && JSON.stringify(before) !== JSON.stringify(label) ? { before } : {};
}

function named(type: KindName, id: string, { label, lang }: EditionEntry): ChangedEntry {
  return { type, id, label, ...(lang !== undefined && { lang }) };
}
