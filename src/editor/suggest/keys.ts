import { distinct } from "../../lib/compare.ts";
import { fold, slugify, words } from "../../lib/text.ts";
import type { Fitting } from "./fitting.ts";
import type { PlacedGroup } from "./places.ts";
import type { UpstreamProposal } from "./upstream/index.ts";

/* What a proposal is known by when an editor has turned it down: `proposal` in rejected.yaml. */

export const fitKey = ({ claim, sentence: { articleId, at } }: Fitting): string => `fit ${claim} ${articleId} ${at}`;

export const claimKey = ({ sentences }: PlacedGroup): string =>
  `claim ${sentences.map(({ articleId, at }) => `${articleId} ${at}`).join(" ")}`;

export const upstreamKey = ({ article, source }: UpstreamProposal): string => `upstream ${article} ${source.id}`;

export const dateKey = ({ edtf }: { edtf: string }): string => `date ${edtf}`;

/**
 * An id for a new claim, from the words that its passages share, the rarest first; where the first passage has none of them, from
 * its longest. Null where it has no word that says something.
 *
 * @param shared Features of the passages, as their comparison has them.
 */
export function claimId(text: string, shared: readonly string[]): string | null {
  const all = words(fold(text)).filter((word) => word.length > 3);
  const rare = shared
    .filter((feature) => feature.startsWith("w:"))
    .flatMap((feature) => all.find((word) => word.startsWith(feature.slice(2))) ?? []);
  const chosen = rare.length > 0 ? rare : all.toSorted((a, b) => b.length - a.length);
  const slug = slugify(distinct(chosen).slice(0, 3).join(" ")).slice(0, 40).replace(/-+$/, "");
  return slug === "" ? null : `c-${slug}`;
}
