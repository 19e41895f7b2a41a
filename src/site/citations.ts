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

/** Articles of which each has files of its own, where the editor has not said otherwise: three a page are many for a host to take. */
const MOST_ARTICLES = 2000;

/** Whether what the digest holds may be cited: a draft is for its editor alone. */
export const isCitable = ({ draft }: Pick<Digest, "draft">): boolean => !draft;

/**
 * The languages in which a thing's files are there: a claim is the digest's own and said in each; an article is cited as its
 * outlet published it, once.
 */
export function citationLanguages(digest: Digest, kind: CitedKind): readonly string[] {
  const { articles, config } = digest;
  const wanted = config.citations ?? "auto";
  if (!isCitable(digest) || wanted === "none") return [];
  if (kind === "claims") return config.languages;
  return wanted === "all" || articles.length <= MOST_ARTICLES ? config.languages.slice(0, 1) : [];
}
