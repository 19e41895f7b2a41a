import type { Article } from "../../articles/types.ts";
import { compareBy, compareText } from "../../lib/compare.ts";
import { dayNumber, isDay } from "../../lib/edtf.ts";
import { fold } from "../../lib/text.ts";
import type { FeatureReader } from "./features.ts";
import { outletsOf } from "./outlets.ts";
import { sentencesOf, type Unit } from "./sentences.ts";

/**
 * The sentences of all articles that are worth comparing. What stands word for word in two files of one outlet is its
 * boilerplate, or its background told again, and is left out. The order of the articles does not matter.
 */
export function unitsOf(articles: readonly Article[], reader: FeatureReader): Unit[] {
  const outlets = outletsOf(articles);
  const ordered = articles.toSorted(
    compareBy<Article>(
      (a, b) => compareText(a.published ?? "", b.published ?? ""),
      (a, b) => compareText(a.id, b.id),
    ),
  );
  const days = new Map(ordered.map(({ id, published }) => [id, isDay(published) ? dayNumber(published) : null]));
  const all = ordered.flatMap(sentencesOf);
  const lines = all.map(({ text }) => fold(text));
  const holders = new Map<string, Set<string>>();
  all.forEach(({ articleId }, i) => {
    const key = `${outlets.get(articleId)}\n${lines[i]}`;
    const ids = holders.get(key);
    if (ids) ids.add(articleId);
    else holders.set(key, new Set([articleId]));
  });
  const units: Unit[] = [];
  for (const [i, sentence] of all.entries()) {
    const outlet = outlets.get(sentence.articleId) ?? "";
    if ((holders.get(`${outlet}\n${lines[i]}`)?.size ?? 0) > 1) continue;
    const features = reader.read(sentence.text, sentence.lang);
    units.push({ ...sentence, index: units.length, outlet, day: days.get(sentence.articleId) ?? null, features });
  }
  return units;
}
