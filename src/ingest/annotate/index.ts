import type { Draft } from "../draft.ts";
import { blockLanguages } from "./block-language.ts";
import { findDates } from "./dates/index.ts";
import { findFigures } from "./figures/index.ts";
import { findNames } from "./names/index.ts";
import { findQuotations } from "./quotations/index.ts";

/** Finds what the text states: dates, names, figures and quotations. `published` is the article's own date, if known. */
export function annotate(draft: Draft, published: string | null): void {
  const languages = blockLanguages(draft);
  const dates = findDates(draft, languages, published);
  const names = findNames(draft, languages);
  findFigures(draft, languages, dates);
  findQuotations(draft, languages, names);
}
