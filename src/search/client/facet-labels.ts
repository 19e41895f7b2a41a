import { localeOf } from "../../lib/locale.ts";
import type { Query } from "../worker/engine.ts";
import { FACETS, type Facet } from "../types.ts";
import { fill, listed, type SearchSettings } from "./settings.ts";

/** What a facet's value is called in the interface's language. */
export function labelOf(facet: Facet, value: string, { lang, types, labels }: SearchSettings): string {
  if (facet === "type") return (types as Record<string, string>)[value] ?? value;
  if (facet === "area" || facet === "stance" || facet === "modality") return labels[facet][value] ?? value;
  if (facet !== "language") return value;
  try {
    return new Intl.DisplayNames([localeOf(lang)], { type: "language" }).of(value) ?? value;
  } catch {
    return value;
  }
}

/** What a wider query leaves out of another: "without Year: 2018", "without any filter". */
export function widened(query: Query, wider: Query, settings: SearchSettings): string {
  const chosen = FACETS.filter((facet) => query.facets[facet]?.length);
  const gone = chosen.filter((facet) => !wider.facets[facet]?.length);
  const [facet] = gone;
  if (facet === undefined || (gone.length > 1 && gone.length === chosen.length)) return settings.words.withoutAny;
  const values = (query.facets[facet] ?? []).map((value) => labelOf(facet, value, settings));
  return fill(settings.words.without, { facet: settings.facets[facet], values: listed(values, settings.lang) });
}
