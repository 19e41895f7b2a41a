import type { Row } from "./rows.ts";

/** A line of a page that is none of the article's: it stands at its head or foot, page after page. */
export interface Furniture {
  page: number;
  text: string;
  reason: "running-head" | "page-number";
}

export interface RowsOfPage {
  height: number;
  rows: Row[];
}

/** Rows at either end of a page that are looked at, and the share of its height that they lie in. */
const ROWS = 3;
const MARGIN = 0.14;
/** Points by which the same line may stand higher or lower on another page. */
const SAME_PLACE = 4;
const PAGE_NUMBER =
  /^[\s[(|–—-]{0,4}(?:(?:page|seite|p\.|s\.|pág\.|página|pagina|strona|стр\.|страница|第)\s?)?\d{1,4}(?:\s?(?:\/|of|von|de|sur|di|z|из)\s?\d{1,4})?(?:\s?(?:頁|页|ページ))?[\s\])|–—-]{0,4}$/iu;

/** What a browser prints above and below a page: its address, its title, the day and the hour, the number of the page. */
const ADDRESS = /^(?:https?|file):\/\/\S{1,2000}$/i;
const PRINTED_AT = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?$/i;

/** Takes the running heads and feet and the page numbers out of the rows of all pages. Changes nothing in place. */
export function takeFurniture(pages: readonly RowsOfPage[]): { pages: RowsOfPage[]; furniture: Furniture[] } {
  const furniture: Furniture[] = [];
  const edges = pages.map(edgesOf);
  const places = new Map<string, { page: number; base: number; size: number }[]>();
  edges.forEach((rows, page) => {
    for (const row of rows) {
      const same = places.get(nameOf(row)) ?? [];
      same.push({ page, base: row.base, size: row.size });
      places.set(nameOf(row), same);
    }
  });
  const left = pages.map(({ height, rows }, page) => {
    const kept = rows.filter((row) => {
      if (!edges[page]!.has(row)) return true;
      const text = textOf(row);
      const again = places
        .get(nameOf(row))!
        .slice(0, 400)
        .some(
          (other) =>
            other.page !== page &&
            Math.abs(other.base - row.base) <= SAME_PLACE &&
            Math.abs(other.size - row.size) <= 0.1 * row.size,
        );
      const number = PAGE_NUMBER.test(text) && isOutermost(rows, row);
      if (!again && !number && !(isPrinted(row) && isOutermost(rows, row))) return true;
      furniture.push({ page, text, reason: number ? "page-number" : "running-head" });
      return false;
    });
    return { height, rows: kept };
  });
  return { pages: left, furniture };
}

/** Whether a row of several parts is a browser's: an address stands apart in it, or the time of printing before or behind the rest. */
function isPrinted({ runs }: Row): boolean {
  const parts = runs.map(({ text }) => text.trim());
  const isTime = (part: string | undefined) => part !== undefined && PRINTED_AT.test(part);
  return parts.length > 1 && (parts.some((part) => ADDRESS.test(part)) || isTime(parts[0]) || isTime(parts.at(-1)));
}

/** What two pages' heads have in common: their words, whatever number stands there. */
const nameOf = (row: Row): string => textOf(row).replace(/\d+/g, "#");

export const textOf = (row: Row): string => row.runs.map(({ text }) => text).join(" ");

function edgesOf({ height, rows }: RowsOfPage): Set<Row> {
  const head = rows.slice(0, ROWS).filter(({ base }) => base <= MARGIN * height);
  const foot = rows.slice(-ROWS).filter(({ base }) => base >= (1 - MARGIN) * height);
  return new Set([...head, ...foot]);
}

function isOutermost(rows: readonly Row[], row: Row): boolean {
  return row === rows[0] || row === rows.at(-1);
}
