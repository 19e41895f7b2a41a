import { Document } from "yaml";
import { OF_ONE } from "../ingest/sidecar.ts";
import { idFromName } from "../lib/id.ts";
import type { ArticleFrontMatter } from "../schemas/article.ts";
import type { AgencyMark } from "./agency-mark.ts";

/** A field the file says nothing about, and what an editor would write. */
const MISSING: [field: keyof ArticleFrontMatter, example: string, hint: string][] = [
  ["source", "harbour-herald", "id of the outlet, from sources/"],
  ["url", '"https://…"', "where it was published"],
  ["archived", '"https://…"', "an archived copy of it"],
  ["published", '"2018-02-24"', "EDTF date in quotes; also publishedBasis: text, url or editor"],
  ["retrieved", '"2026-01-31"', "when you saved it"],
  ["byline", '"…"', "who wrote it"],
  ["kind", "news", "news, analysis, opinion, release or aggregation"],
  ["derivedFrom", '[{ source: …, how: credits, evidence: "…" }]', "the upstream text it rests on, and what shows it"],
  ["rights", "{ mode: excerpt, words: 60 }", "full, excerpt or link; also licence, holder"],
];

const BASIS = {
  text: "stated in the file",
  url: "read from the address",
  editor: "supplied by the editor",
  unknown: "unknown",
} as const;

const TITLE_BASIS = {
  text: "the file's own headline",
  lead: "shortened from the first paragraph: the file has no headline",
  editor: "supplied by the editor",
} as const;

/** Whom a file names, and under which ids sources/ has them. */
export interface Named {
  /** The outlet; its id is null where no source is called so. */
  outlet: { name: string; id: string | null } | null;
  /** The agency whose mark the text carries. */
  agency: (AgencyMark & { id: string | null }) | null;
}

/**
 * The text of a sidecar to fill in: what was detected stands in it with its basis in a comment, what is missing is listed as
 * comments. The title is a comment too, since a title in a sidecar counts as the editor's own. Of a file that holds several
 * articles it says only what can hold for all of them.
 *
 * @param found The articles of the file, at least one.
 * @param schema The line that names the file's schema.
 * @param named Of a file of one article: whom it names. An outlet that sources/ knows is filled in; an agency never is, since
 *   only a person can say whether the text is its own.
 */
export function draftSidecar(
  name: string,
  sha256: string,
  found: readonly [ArticleFrontMatter, ...ArticleFrontMatter[]],
  schema: string,
  named: Named = { outlet: null, agency: null },
): string {
  const [first, ...others] = found;
  const lines = [
    schema,
    `# What ${oneLine(name)} does not say about itself. Lines that begin with # are not read.`,
    `# sha256 of the file: ${sha256}`,
    "",
  ];
  const known = new Set<string>(others.length > 0 ? OF_ONE : []);
  if (others.length > 0) {
    lines.push(`# The file holds ${found.length} articles: only what holds for all of them can be said here.`);
    const langs = new Set(found.map(({ lang }) => lang));
    if (langs.size === 1) lines.push("# Detected from the words.", field("lang", first.lang));
  } else {
    lines.push(`# Title: ${TITLE_BASIS[first.titleBasis]}. Write your own only where it is wrong.`);
    lines.push(comment(field("title", first.title ?? "…")), "");
    lines.push("# Detected from the words.", field("lang", first.lang));
    lines.push(...stated(first, known));
    if (named.outlet?.id) {
      known.add("source");
      lines.push("", `# The file names ${oneLine(named.outlet.name)}.`, field("source", named.outlet.id));
    }
  }
  const hints = hintsOf(named);
  lines.push("", "# Missing: take away the # and fill in what you know; unknown stays unknown.");
  for (const [key, example, hint] of MISSING) {
    if (!known.has(key)) lines.push(`# ${key}: ${hints.get(key) ?? `${example}  # ${hint}`}`);
  }
  return `${lines.join("\n")}\n`;
}

/** What the file lets one guess of a field that is missing: an id to write, and why. */
function hintsOf({ outlet, agency }: Named): Map<string, string> {
  const hints = new Map<string, string>();
  const first = (id: string | null) => (id === null ? "; write it in sources/ first" : "");
  if (outlet)
    hints.set(
      "source",
      `${outlet.id ?? idFromName(outlet.name)}  # the file names ${oneLine(outlet.name)}${first(outlet.id)}`,
    );
  if (agency) {
    const id = agency.id ?? idFromName(agency.agency);
    const evidence = JSON.stringify(oneLine(agency.words));
    hints.set(
      "derivedFrom",
      `[{ source: ${id}, how: credits, evidence: ${evidence} }]  # the text carries the mark of ${agency.agency}${first(agency.id)}`,
    );
  }
  return hints;
}

/** What the file says of its one article; it is `known` then. */
function stated(found: ArticleFrontMatter, known: Set<string>): string[] {
  const lines: string[] = [];
  for (const key of ["url", "byline"] as const) {
    const value = found[key];
    if (value === null) continue;
    known.add(key);
    lines.push("", "# Stated in the file.", field(key, value));
  }
  if (found.published === null) return lines;
  known.add("published");
  return [
    ...lines,
    "",
    `# The date is ${BASIS[found.publishedBasis]}.`,
    field("published", found.published),
    field("publishedBasis", found.publishedBasis),
  ];
}

/** One field through a serializer, never by joining strings. */
function field(key: string, value: string): string {
  const document = new Document({ [key]: value }, { version: "1.2", schema: "core" });
  return document
    .toString({
      lineWidth: 0,
      defaultStringType: key === "published" || key === "title" || key === "url" ? "QUOTE_DOUBLE" : "PLAIN",
      defaultKeyType: "PLAIN",
    })
    .trimEnd();
}

function comment(text: string): string {
  return text
    .split("\n")
    .map((line) => `# ${line}`)
    .join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
