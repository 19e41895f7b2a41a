import { stanceClass, type StanceKind } from "../../view/classes.ts";
import { element } from "./element.ts";
import type { Query } from "../worker/engine.ts";
import { labelOf } from "./facet-labels.ts";
import type { Shown } from "../protocol.ts";
import { FACETS, type Facet } from "../types.ts";
import { counted, fill, inDigits, type SearchSettings } from "./settings.ts";

/** Values of a facet that are shown at once, and at all, the most frequent first. */
const FEW = 6;
const MAX_VALUES = 30;

/** Facets with boxes to tick; the type has its own row. */
const BOXED = FACETS.filter((facet) => facet !== "type");

/** The panel of filters, and the button that opens it where there is no room beside the results. */
export class FacetsView {
  readonly #panel: HTMLElement;
  readonly #list: HTMLElement;
  readonly #clear: HTMLElement;
  readonly #toggle: HTMLElement;
  readonly #settings: SearchSettings;
  /** Facets whose every value is shown. */
  readonly #whole = new Set<Facet>();

  constructor(
    { facets, facetList, facetsClear, toggle }: Record<"facets" | "facetList" | "facetsClear" | "toggle", HTMLElement>,
    settings: SearchSettings,
  ) {
    this.#panel = facets;
    this.#list = facetList;
    this.#clear = facetsClear;
    this.#toggle = toggle;
    this.#settings = settings;
    toggle.addEventListener("click", () => this.open(toggle.getAttribute("aria-expanded") !== "true"));
  }

  open(open: boolean): void {
    this.#toggle.setAttribute("aria-expanded", String(open));
    this.#panel.dataset["open"] = String(open);
  }

  /** The values that are ticked. */
  read(): Query["facets"] {
    const facets: Query["facets"] = {};
    for (const box of this.#list.querySelectorAll<HTMLInputElement>("input:checked")) {
      const facet = box.name as Facet;
      facets[facet] = [...(facets[facet] ?? []), box.value];
    }
    return facets;
  }

  /** Shows every facet that can narrow the answer, or that narrows it, with the number of results of each value. */
  show(query: Query, answer: Shown | null): void {
    const focused = this.#list.contains(document.activeElement) ? document.activeElement : null;
    const key = focused?.getAttribute("data-key");
    this.#list.replaceChildren(...BOXED.flatMap((facet) => this.#facet(facet, query, answer) ?? []));
    const on = BOXED.reduce((sum, facet) => sum + (query.facets[facet]?.length ?? 0), 0);
    this.#clear.hidden = on === 0;
    const { words, counts, lang } = this.#settings;
    this.#toggle.textContent = on === 0 ? words.filter : counted(counts.filter, on, lang);
    this.#panel.hidden = this.#toggle.hidden = this.#list.childElementCount === 0;
    if (this.#panel.hidden) this.open(false);
    if (key != null) this.#list.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }

  #facet(facet: Facet, query: Query, answer: Shown | null): HTMLElement | null {
    const counts = answer?.facets[facet] ?? {};
    const chosen = query.facets[facet] ?? [];
    const found = Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0);
    const values = [...new Set([...chosen, ...found])].sort(order(facet, counts)).slice(0, MAX_VALUES);
    if (values.length < 2 && chosen.length === 0) return null;
    const set = element("fieldset", "search-facet");
    set.append(element("legend", "label", this.#settings.facets[facet]));
    // One more than a few is no more than the button that would show it.
    const whole = this.#whole.has(facet) || values.length <= FEW + 1;
    const shown = values.filter((value, i) => whole || i < FEW || chosen.includes(value));
    for (const value of shown) set.append(this.#box(facet, value, chosen.includes(value), counts[value] ?? 0));
    if (shown.length < values.length) set.append(this.#all(facet, values.length, () => this.show(query, answer)));
    return set;
  }

  #box(facet: Facet, value: string, checked: boolean, count: number): HTMLElement {
    const label = element("label", "search-value");
    const input = element("input");
    input.type = "checkbox";
    input.name = facet;
    input.value = value;
    input.checked = checked;
    input.dataset["key"] = `${facet}:${value}`;
    const mark = facet === "stance" ? stanceClass(value as StanceKind) : "";
    const name = element("span", mark, labelOf(facet, value, this.#settings));
    label.append(input, " ", name, " ", element("span", "num meta", inDigits(count, this.#settings.lang)));
    return label;
  }

  #all(facet: Facet, count: number, show: () => void): HTMLElement {
    const { words, lang } = this.#settings;
    const button = element("button", "search-link", fill(words.allValues, { count: inDigits(count, lang) }));
    button.type = "button";
    button.addEventListener("click", () => {
      this.#whole.add(facet);
      show();
      this.#list.querySelectorAll<HTMLElement>(`input[name="${facet}"]`)[FEW]?.focus();
    });
    return button;
  }
}

/** Years from the latest, everything else by its number of results. */
function order(facet: Facet, counts: Record<string, number>): (a: string, b: string) => number {
  const plain = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  if (facet === "year") return (a, b) => plain(b, a);
  return (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || plain(a, b);
}
