import type { Claim } from "schema-dts";
import type { Article } from "../../articles/types.ts";
import type { ClaimView } from "../../digest/types.ts";
import type { LocalisedText } from "../../lib/localised.ts";
import { articleReference } from "./article.ts";

/** Appearances that are named. */
const MOST_APPEARANCES = 20;

/**
 * A claim and the articles that report it. Never a ClaimReview: the digest gives no verdict. An article that only disputes
 * the claim does not count as its appearance.
 *
 * @param address Absolute address of the claim's page.
 * @param addressOf Absolute address of an article's page.
 */
export function claimThing(
  claim: ClaimView,
  statement: LocalisedText,
  address: string,
  article: (id: string) => Article | undefined,
  addressOf: (articleId: string) => string,
): Claim {
  const appearances = claim.reportedBy
    .slice(0, MOST_APPEARANCES)
    .map(article)
    .filter((each) => each !== undefined)
    .map((each) => articleReference(each, addressOf(each.id)));
  return {
    "@type": "Claim",
    "@id": address,
    text: statement.text,
    inLanguage: statement.lang,
    ...(appearances.length > 0 && { appearance: appearances }),
  };
}
