import type { Digest } from "../../digest/types.ts";
import type { CitationFile, CitedKind } from "../../site/citations.ts";
import { lookups } from "../../site/lookups.ts";
import { bibtex } from "./bibtex.ts";
import { articleItem, claimItem, type CitationContext } from "./cited.ts";
import { cslJson } from "./csl-json.ts";
import type { CitationItem } from "./item.ts";
import { ris } from "./ris.ts";

/** What writes each file. */
export const CITATION_WRITERS: Readonly<Record<CitationFile, (item: CitationItem) => string>> = {
  "cite.bib": bibtex,
  "cite.ris": ris,
  "cite.json": cslJson,
};

/** Ids of the things of a kind that can be cited. */
export const citedIds = (digest: Digest, kind: CitedKind): string[] => digest[kind].map(({ id }) => id);

/**
 * What is cited, by kind and id.
 *
 * @throws Error for an id that the digest does not hold.
 */
export function citedItem(kind: CitedKind, id: string, context: CitationContext): CitationItem {
  const maps = lookups(context.digest);
  const [article, claim] = [
    kind === "articles" ? maps.article.get(id) : undefined,
    kind === "claims" ? maps.claim.get(id) : undefined,
  ];
  if (article) return articleItem(article, context);
  if (claim) return claimItem(claim, context);
  throw new Error(`The digest holds no ${kind}/${id} that could be cited.`);
}
