import type { CitedDate } from "./date.ts";

/**
 * What is cited, in the terms of the Citation Style Language: every format is written from this. All texts are single lines.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CitationItem {
  /** Id in the digest: lower-case letters, digits and hyphens. */
  id: string;
  type: "article-newspaper" | "post-weblog" | "webpage";
  title: string;
  /** Names as they are given. None is split into given and family names: nobody knows which is which. */
  authors: readonly string[];
  /** The outlet, or the digest. */
  container?: string;
  publisher?: string;
  /** Edition of the digest. */
  version?: string;
  /** What kind of text it is, where its type does not say so. */
  genre?: string;
  issued?: CitedDate;
  accessed?: CitedDate;
  /** http or https. */
  url?: string;
  /** BCP 47 tag of its title. */
  language: string;
  /** In which language the digest says of it what it says for itself, such as that it is untitled. */
  notes: { byline: string; published: string };
}
