import { compareText } from "../lib/compare.ts";
import { printable } from "./list-names.ts";
import { addressOf, languageFolders, pageKind } from "./page-kind.ts";

/** A built site as it is: a folder, or what a manifest says of one. */
export interface BuiltSite {
  /** As the user named it. */
  name: string;
  engine: string;
  content: string;
  files: ReadonlyMap<string, string>;
  /** In the folder, and not in its manifest. */
  unlisted: readonly string[];
  /** In the folder with other bytes than its manifest lists, or not there. */
  altered: readonly string[];
}

/** What a deploy of one site over another would change. Each list is sorted by code unit. */
export interface SiteDifference {
  added: string[];
  changed: string[];
  removed: string[];
  /** Number of files that stay as they are. */
  same: number;
}

/** Compares two sites file by file. */
export function compareSites(old: BuiltSite, next: BuiltSite): SiteDifference {
  const added: string[] = [];
  const changed: string[] = [];
  for (const [file, digest] of next.files) {
    const before = old.files.get(file);
    if (before === undefined) added.push(file);
    else if (before !== digest) changed.push(file);
  }
  const removed = [...old.files.keys()].filter((file) => !next.files.has(file));
  for (const list of [added, changed, removed]) list.sort(compareText);
  return { added, changed, removed, same: next.files.size - added.length - changed.length };
}

export const isSameSite = ({ added, changed, removed }: SiteDifference): boolean =>
  added.length + changed.length + removed.length === 0;

/** How many files of one kind are listed before the rest is only counted. */
const LISTED = 20;

/** The difference for a person: counts first, by kind of page, then what each is. */
export function formatDifference(old: BuiltSite, next: BuiltSite, difference: SiteDifference): string {
  const { added, changed, removed, same } = difference;
  const lines = [`${added.length} added, ${changed.length} changed, ${removed.length} removed, ${same} the same.`];
  lines.push(
    old.engine === next.engine ? `Both by Accord ${next.engine}.` : `By Accord ${old.engine}, then ${next.engine}.`,
    old.content === next.content
      ? "From the same content."
      : `From other content: ${old.content.slice(0, 12)}, then ${next.content.slice(0, 12)}.`,
  );
  const languages = languageFolders([...old.files.keys(), ...next.files.keys()]);
  const kinds = [...byKind([...added, ...changed, ...removed], languages).keys()].sort(compareText);
  if (kinds.length > 0) lines.push("", ...table(kinds, difference, languages));
  for (const [title, files] of [
    ["Added", added],
    ["Changed", changed],
    ["Removed", removed],
  ] as const) {
    if (files.length === 0) continue;
    lines.push("", title);
    for (const [kind, some] of [...byKind(files, languages)].sort(([a], [b]) => compareText(a, b))) {
      lines.push(`  ${kind}`);
      for (const file of some.slice(0, LISTED)) lines.push(`    ${printable(addressOf(file))}`);
      if (some.length > LISTED) lines.push(`    and ${some.length - LISTED} more`);
    }
  }
  for (const site of [old, next]) {
    lines.push(...aside(`In ${site.name}, and not in its manifest:`, site.unlisted));
    lines.push(...aside(`In ${site.name}, other than its manifest says:`, site.altered));
  }
  return lines.join("\n");
}

function table(kinds: readonly string[], difference: SiteDifference, languages: ReadonlySet<string>): string[] {
  const columns = (["added", "changed", "removed"] as const).map((name) => ({
    name,
    counts: byKind(difference[name], languages),
  }));
  const width = Math.max(...kinds.map((kind) => kind.length));
  const row = (first: string, cells: readonly string[]) =>
    `${first.padEnd(width)}  ${cells.map((cell) => cell.padStart(8)).join("")}`;
  return [
    row(
      "",
      columns.map(({ name }) => name),
    ),
    ...kinds.map((kind) =>
      row(
        kind,
        columns.map(({ counts }) => String(counts.get(kind)?.length ?? 0)),
      ),
    ),
  ];
}

function byKind(files: readonly string[], languages: ReadonlySet<string>): Map<string, string[]> {
  return Map.groupBy(files, (file) => pageKind(file, languages));
}

function aside(title: string, files: readonly string[]): string[] {
  if (files.length === 0) return [];
  const lines = files.slice(0, LISTED).map((file) => `  ${printable(file)}`);
  if (files.length > LISTED) lines.push(`  and ${files.length - LISTED} more`);
  return ["", title, ...lines];
}
