import type { Draft } from "../draft.ts";

/** Finds what the text states: dates, names, figures and quotations. `published` is the article's own date, if known. */
export function annotate(_draft: Draft, _published: string | null): void {}
