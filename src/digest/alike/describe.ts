import type { Article } from "../../articles/types.ts";
import type { ArticlePair } from "../passages.ts";
import type { AlikeGroup } from "../types.ts";
import { differencesIn } from "./differences/index.ts";
import type { FeatureReader } from "./features.ts";
import { groupUnits } from "./groups.ts";
import type { Unit } from "./sentences.ts";

/**
 * The groups of passages that a digest shows, the best first, with the words that rights allow and no others. A group of which no
 * passage may be shown is left out.
 *
 * @param proposed Articles that nobody has gone through.
 * @param all Their sentences, with features that `reader` read.
 */
export function describeGroups(
  proposed: readonly ArticlePair[],
  all: readonly Unit[],
  reader: FeatureReader,
): AlikeGroup[] {
  const articles = new Map(proposed.map(({ whole }) => [whole.id, whole]));
  const shown = new Map(proposed.map((pair) => [pair.whole.id, pair.shown]));
  const isShown = (unit: Unit): boolean => wordsShown(unit, shown.get(unit.articleId)) !== "";
  const given = new Map<string, number>();
  // A sentence that heads a second group.
  const idOf = ({ articleId, anchor, start }: Unit): string => {
    const id = `alike-${articleId}-${anchor}-${start}`;
    const count = (given.get(id) ?? 0) + 1;
    given.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
  return groupUnits(all).flatMap(({ units, outlets, wordings }): AlikeGroup[] => {
    const ordered = [...units.filter(isShown), ...units.filter((unit) => !isShown(unit))];
    const [head] = ordered;
    if (head === undefined || !isShown(head)) return [];
    return [
      {
        id: idOf(head),
        passages: ordered.map((unit) => ({
          articleId: unit.articleId,
          anchor: unit.anchor,
          text: wordsShown(unit, shown.get(unit.articleId)),
        })),
        outlets,
        wordings,
        differences: differencesIn(units.filter(isShown), articles, reader),
      },
    ];
  });
}

/** The sentence where its article may show all of it, else nothing. */
function wordsShown({ anchor, text }: Unit, article: Article | undefined): string {
  return article?.passages.find((passage) => passage.anchor === anchor)?.text.includes(text) ? text : "";
}
