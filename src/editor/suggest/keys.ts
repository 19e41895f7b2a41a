import type { Fitting } from "./fitting.ts";
import type { PlacedGroup } from "./places.ts";

/* What a proposal is known by when an editor has turned it down: `proposal` in rejected.yaml. */

export const fitKey = ({ claim, sentence: { articleId, at } }: Fitting): string => `fit ${claim} ${articleId} ${at}`;

export const claimKey = ({ sentences }: PlacedGroup): string =>
  `claim ${sentences.map(({ articleId, at }) => `${articleId} ${at}`).join(" ")}`;

export const dateKey = ({ edtf }: { edtf: string }): string => `date ${edtf}`;
