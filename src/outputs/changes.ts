import type { ChangedEntry, Digest, EditionChanges } from "../digest/index.ts";
import type { Translate } from "../i18n/index.ts";
import { formatList } from "../lib/format.ts";
import { localise, type LocalisedText, mainLanguage } from "../lib/localised.ts";
import { kindOf, type KindName } from "../schemas/kinds.ts";
import { pathOf, targetOf, titleOf } from "../site/things.ts";

/** Entries listed of one kind of change in one edition; the rest is counted. */
const LISTED = 100;

/** One line of the page of changes. */
export interface ListedChange {
  type: string;
  label: LocalisedText;
  /** Path of the thing's page, without base and language; null for what is gone. */
  path: string | null;
  /** What it said before, where it says something else now. */
  before?: LocalisedText;
  /** Old and new status, in words. */
  status?: string;
  /** What stands in the place of something that is gone. */
  instead?: { label: LocalisedText; path: string };
}

export type ChangeKind = "added" | "changed" | "statuses" | "removed";

export interface ListedEdition {
  /** id attribute of the edition's section. */
  anchor: string;
  title: string;
  date: string | null;
  first: boolean;
  /** What the edition holds, in words. */
  held: string;
  groups: { kind: ChangeKind; lines: ListedChange[]; more: number }[];
}

/** Every edition with what it changed, the latest first. */
export function editionList(digest: Digest, lang: string, t: Translate): ListedEdition[] {
  return digest.changes.map((changes) => ({
    anchor: `${changes.since ? "since-" : ""}edition-${changes.number}`,
    title: t(changes.since ? "changes.since" : "changes.edition", { number: String(changes.number) }),
    date: changes.date,
    first: changes.first,
    held: heldText(changes, lang, t),
    groups: (["added", "changed", "statuses", "removed"] as const)
      .map((kind) => ({
        kind,
        lines: changes[kind].slice(0, LISTED).map((each) => lineOf(each, kind, digest, lang, t)),
        more: Math.max(0, changes[kind].length - LISTED),
      }))
      .filter(({ lines }) => lines.length > 0),
  }));
}

function heldText({ counts }: EditionChanges, lang: string, t: Translate): string {
  const { articles, origins, claims, disagreements } = counts;
  return formatList(
    [
      t("changes.articles", { count: articles }),
      ...(origins === undefined ? [] : [t("changes.origins", { count: origins })]),
      t("changes.claims", { count: claims }),
      t("changes.disagreements", { count: disagreements }),
    ],
    lang,
  );
}

function lineOf(
  entry: ChangedEntry & { was?: string; now?: string; redirect?: string },
  kind: ChangeKind,
  digest: Digest,
  lang: string,
  t: Translate,
): ListedChange {
  const status = (name: string) => (t.has(`status.${name}`) ? t(`status.${name}` as "status.corroborated") : name);
  const line: ListedChange = {
    type: t(`changes.type.${entry.type}`),
    label: labelOf(entry, digest, lang),
    path: kind === "removed" ? null : pathOf(digest, entry.type, entry.id),
  };
  if (entry.before !== undefined) {
    line.before = labelOf({ ...entry, label: entry.before }, digest, lang);
  }
  if (entry.was !== undefined && entry.now !== undefined) {
    line.status = t("changes.status", { was: status(entry.was), now: status(entry.now) });
  }
  if (entry.redirect !== undefined) {
    const { kind: to, id } = targetOf(entry.redirect);
    line.instead = {
      label: nameOf(digest, to, id, lang, t),
      path: pathOf(digest, to, id),
    };
  }
  return line;
}

function labelOf({ label, lang: own }: ChangedEntry, digest: Digest, lang: string): LocalisedText {
  const main = mainLanguage(digest.config);
  return typeof label === "string" && own !== undefined ? { text: label, lang: own } : localise(label, lang, main);
}

/** What a thing is called in the present digest. */
export function nameOf(digest: Digest, kind: KindName, id: string, lang: string, t: Translate): LocalisedText {
  if (kindOf(kind).title === null) return { text: `${t(`changes.type.${kind}`)} ${id}`, lang };
  return titleOf(digest, kind, id, lang) ?? { text: id, lang };
}
