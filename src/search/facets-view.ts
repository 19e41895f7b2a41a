import { localeOf } from "../lib/locale.ts";
import { element } from "./element.ts";
import type { Query } from "./engine.ts";
import type { Shown } from "./protocol.ts";
import { FACETS, RECORD_TYPES, type Facet } from "./types.ts";
import type { SearchSettings } from "./words.ts";

/** Values of a facet that are shown at most, the most frequent first. */
const MAX_VALUES = 30;

/** The values that are ticked. */
export function readFacets(root: HTMLElement): Query["facets"] {
  const facets: Query["facets"] = {};
  for (const box of root.querySelectorAll<HTMLInputElement>("input:checked")) {
    const facet = box.name as Facet;
    facets[facet] = [...(facets[facet] ?? []), box.value];
  }
  return facets;
}

/** Shows every facet that can narrow the answer, or that narrows it, with the number of results of each value. */
export function renderFacets(root: HTMLElement, query: Query, answer: Shown | null, settings: SearchSettings): void {
  const focused =
    document.activeElement instanceof HTMLInputElement && root.contains(document.activeElement)
      ? document.activeElement
      : null;
  const again = focused && { name: focused.name, value: focused.value };
  const list = root.querySelector<HTMLElement>("[data-facet-list]");
  if (!list) return;
  list.replaceChildren();
  for (const facet of FACETS) {
    const counts = answer?.facets[facet] ?? {};
    const chosen = query.facets[facet] ?? [];
    const found = Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0);
    const values = [...new Set([...chosen, ...found])].sort(order(facet, counts)).slice(0, MAX_VALUES);
    if (values.length < 2 && chosen.length === 0) continue;
    const set = element("fieldset", "search-facet");
    set.append(element("legend", "label", settings.facets[facet]));
    for (const value of values) set.append(box(facet, value, chosen.includes(value), counts[value] ?? 0, settings));
    list.append(set);
  }
  const asked = Object.keys(query.facets).length > 0;
  const clear = root.querySelector<HTMLElement>("[data-clear]");
  if (clear) clear.hidden = !asked;
  root.hidden = list.childElementCount === 0;
  // On a phone they would stand between the field and what was found.
  if (asked && root instanceof HTMLDetailsElement && matchMedia("(width >= 40rem)").matches) root.open = true;
  if (again) {
    for (const each of list.querySelectorAll("input"))
      if (each.name === again.name && each.value === again.value) each.focus();
  }
}

function box(facet: Facet, value: string, checked: boolean, count: number, settings: SearchSettings): HTMLElement {
  const label = element("label", "search-value");
  const input = element("input");
  input.type = "checkbox";
  input.name = facet;
  input.value = value;
  input.checked = checked;
  label.append(input, ` ${labelOf(facet, value, settings)} `, element("span", "num meta", String(count)));
  return label;
}

function labelOf(facet: Facet, value: string, { lang, types, labels }: SearchSettings): string {
  if (facet === "type") return (types as Record<string, string>)[value] ?? value;
  if (facet === "area" || facet === "stance") return labels[facet][value] ?? value;
  if (facet !== "language") return value;
  try {
    return new Intl.DisplayNames([localeOf(lang)], { type: "language" }).of(value) ?? value;
  } catch {
    return value;
  }
}

/** Types as they are listed, years from the latest, everything else by its number of results. */
function order(facet: Facet, counts: Record<string, number>): (a: string, b: string) => number {
  const rank = (value: string): number => (RECORD_TYPES as readonly string[]).indexOf(value);
  const plain = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  if (facet === "type") return (a, b) => rank(a) - rank(b);
  if (facet === "year") return (a, b) => plain(b, a);
  return (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || plain(a, b);
}
