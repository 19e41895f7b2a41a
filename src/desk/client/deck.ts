import type { DeskProposal } from "../protocol.ts";

/* The cards that are left to judge, and how many of them are shown at once. */

/** Cards of one kind that are shown until somebody asks for more: two rows of a wide screen. */
export const AT_ONCE = 6;

export type Kind = DeskProposal["kind"];

/** What is shown of the cards, kind by kind in their order, and how many of each kind are kept back. */
export function dealt(
  cards: readonly DeskProposal[],
  only: Kind | null,
  asked: ReadonlyMap<Kind, number>,
): { kind: Kind; shown: DeskProposal[]; more: number }[] {
  return [...Map.groupBy(cards, ({ kind }) => kind)]
    .filter(([kind]) => only === null || kind === only)
    .map(([kind, all]) => {
      const shown = all.slice(0, AT_ONCE * (1 + (asked.get(kind) ?? 0)));
      return { kind, shown, more: all.length - shown.length };
    });
}

/**
 * The cards after a claim was written from one: that card becomes one for each of its passages, which still have to be marked. What it
 * holds is judged, so that no other claim's card proposes it again; one of which a single passage is left is none.
 */
export function afterClaim(cards: readonly DeskProposal[], card: DeskProposal, claim: string): DeskProposal[] {
  const fits = card.passages.map((passage): DeskProposal => ({
    kind: "fit",
    key: `fit ${claim} ${passage.article} ${passage.at}`,
    title: claim,
    passages: [passage],
    entry: { id: claim },
  }));
  const placeOf = ({ article, at }: DeskProposal["passages"][number]): string => `${article} ${at}`;
  const judged = new Set(card.passages.map(placeOf));
  const others = cards.flatMap((each) => {
    if (each === card) return [];
    if (each.kind !== "claim") return [each];
    const passages = each.passages.filter((passage) => !judged.has(placeOf(passage)));
    if (passages.length === each.passages.length) return [each];
    return passages.length < 2 ? [] : [{ ...each, passages, title: passages[0]!.text }];
  });
  return [...fits, ...others];
}
