import type { Draft } from "../draft.ts";
import { findDates } from "./dates/index.ts";
import { findFigures } from "./figures/index.ts";
import { findNames } from "./names/index.ts";
import { findQuotations } from "./quotations/index.ts";

/** Finds what the text states: dates, names, figures and quotations. `published` is the article's own date, if known. */
export function annotate(draft: Draft, published: string | null): void {
  const dates = findDates(draft, published);
  const names = findNames(draft);
  findFigures(draft, dates);
  findQuotations(draft, names);
}
