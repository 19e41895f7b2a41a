import type { PageContext } from "../page-context.ts";
import type { ShownPassage } from "../site/passages.ts";
import { passageHtml } from "../view/passage.ts";

/*
 * The passages that stand on a page to be opened. Chips on one page often lead to the same one, so that a page keeps them apart,
 * each once, and says them after everything else.
 */

/** What one page keeps: Astro.locals, which lives as long as the page is being written. */
type Kept = Pick<App.Locals, "passages">;

/**
 * What passages may add to a page, in bytes with brotli as estimated below: a page that needs more has a limit of its own on
 * its entries (docs/decisions/0009-weight.md), and what comes after them leads on.
 */
const ALLOWANCE = 4300;
/** An entry's markup, and what a character of its words costs. */
const MARKUP = 25;
const CHARACTER = 0.34;

/** Takes a passage onto the page; gives its id there, or undefined where there is none, or no room for it. */
export function openable(kept: Kept, passage: ShownPassage | undefined): string | undefined {
  if (passage === undefined) return undefined;
  const passages = (kept.passages ??= new Map());
  if (!passages.has(passage.id)) {
    if (weight([...passages.values(), passage]) > ALLOWANCE) return undefined;
    passages.set(passage.id, passage);
  }
  return passage.id;
}

/** All that a page keeps, as HTML, in an order that does not depend on who asked first. */
export function keptPassages({ passages }: Kept, { href, lang, shortName, t }: PageContext): string {
  return [...(passages?.values() ?? [])]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((passage) => String(passageHtml(passage, { href, outlet: shortName(passage.article.id) }, lang, t)))
    .join("");
}

function weight(passages: readonly ShownPassage[]): number {
  return passages.reduce((sum, { text }) => sum + MARKUP + (text?.length ?? 0) * CHARACTER, 0);
}
