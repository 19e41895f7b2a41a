import type { Digest } from "../digest/types.ts";
import type { KindName } from "../schemas/kinds.ts";

/** A file by which a claim or an article is cited, for programs that keep references. */
interface CitationFormat {
  /** Its media type. */
  type: string;
  /** What readers know it as; the same in every language. */
  name: string;
}

/**
 * The files beside each claim's and each article's page, by their names. A new one is a line here and a writer in
 * src/outputs/citations.
 */
export const CITATION_FILES = {
  "cite.bib": { type: "application/x-bibtex", name: "BibTeX" },
  "cite.ris": { type: "application/x-research-info-systems", name: "RIS" },
  "cite.json": { type: "application/vnd.citationstyles.csl+json", name: "CSL-JSON" },
} as const satisfies Record<string, CitationFormat>;
export type CitationFile = keyof typeof CITATION_FILES;

export const CITATION_NAMES = Object.keys(CITATION_FILES) as CitationFile[];

/** The kinds of which each thing can be cited. */
export const CITED_KINDS = ["claims", "articles"] as const satisfies readonly KindName[];
export type CitedKind = (typeof CITED_KINDS)[number];

/** Path of a file without base and language. */
export const citationPath = (kind: CitedKind, id: string, file: CitationFile): string => `${kind}/${id}/${file}`;

/**
 * The languages in which a thing's files are there: a claim is the digest's own and said in each; an article is cited as its
 * outlet published it, once. A draft is not to be cited.
 */
export function citationLanguages({ config, draft }: Digest, kind: CitedKind): readonly string[] {
  if (draft) return [];
  return kind === "claims" ? config.languages : config.languages.slice(0, 1);
}
