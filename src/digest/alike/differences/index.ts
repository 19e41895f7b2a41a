import type { Article } from "../../../articles/types.ts";
import type { AlikeDifference } from "../../types.ts";
import type { FeatureReader } from "../features.ts";
import type { Unit } from "../sentences.ts";
import { differingCertainty } from "./certainty.ts";
import { differingDays } from "./dates.ts";
import { differingNumbers } from "./numbers.ts";

/**
 * Where the passages of one group differ: numbers, days, and how certain something is. Never between passages of one outlet,
 * nor of two languages; docs/draft.md has the rules, and how often they are right.
 */
export function differencesIn(
  units: readonly Unit[],
  articles: ReadonlyMap<string, Article>,
  reader: FeatureReader,
): AlikeDifference[] {
  const placeOf = ({ articleId, anchor }: Unit) => ({ articleId, anchor });
  return [
    ...differingNumbers(units, articles, reader).map((own): AlikeDifference => ({
      kind: "numbers",
      positions: own.map(({ unit, mark: { value, unit: name } }) => ({ ...placeOf(unit), value, unit: name })),
    })),
    ...differingDays(units, articles, reader).map((own): AlikeDifference => ({
      kind: "days",
      positions: own.map(({ unit, day }) => ({ ...placeOf(unit), day })),
    })),
    ...differingCertainty(units, reader).map(({ plain, reserved }): AlikeDifference => ({
      kind: "certainty",
      plain: plain.map(placeOf),
      reserved: reserved.map(({ unit, words }) => ({ ...placeOf(unit), lang: unit.lang, words })),
    })),
  ];
}
