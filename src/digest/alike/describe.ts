import type { Article } from "../../articles/types.ts";
import { isProposed, type ArticlePair } from "../passages.ts";
import type { AlikeGroup } from "../types.ts";
import { differencesIn } from "./differences.ts";
import { FeatureReader } from "./features.ts";
import { groupUnits } from "./groups.ts";
import type { Unit } from "./sentences.ts";
import { unitsOf } from "./units.ts";

/**
 * The groups of passages that a digest shows, the best first: of articles that nobody has gone through, with the words that
 * rights allow and no others. A group of which no passage may be shown is left out.
 */
export function describeGroups(pairs: readonly ArticlePair[], glossary: readonly (readonly string[])[]): AlikeGroup[] {
  const proposed = pairs.filter(({ whole }) => isProposed(whole));
  const reader = new FeatureReader(glossary);
  const articles = new Map(proposed.map(({ whole }) => [whole.id, whole]));
  const shown = new Map(proposed.map((pair) => [pair.whole.id, pair.shown]));
  const isShown = (unit: Unit): boolean => wordsShown(unit, shown.get(unit.articleId)) !== "";
  return groupUnits(unitsOf([...articles.values()], reader)).flatMap(({ units, outlets, wordings }): AlikeGroup[] => {
    const ordered = [...units.filter(isShown), ...units.filter((unit) => !isShown(unit))];
    const [head] = ordered;
    if (head === undefined || !isShown(head)) return [];
    return [
      {
        id: `alike-${head.articleId}-${head.anchor}-${head.start}`,
        passages: ordered.map((unit) => ({
          articleId: unit.articleId,
          anchor: unit.anchor,
          text: wordsShown(unit, shown.get(unit.articleId)),
        })),
        outlets,
        wordings,
        differences: differencesIn(units.filter(isShown), articles, reader).map(({ positions }) =>
          positions.map(({ unit, mark }) => ({
            articleId: unit.articleId,
            anchor: unit.anchor,
            value: mark.value,
            unit: mark.unit,
          })),
        ),
      },
    ];
  });
}

/** The sentence where its article may show all of it, else nothing. */
function wordsShown({ anchor, text }: Unit, article: Article | undefined): string {
  return article?.passages.find((passage) => passage.anchor === anchor)?.text.includes(text) ? text : "";
}
