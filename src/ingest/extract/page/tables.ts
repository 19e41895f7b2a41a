import { attr, elements, isElement, parentOf, textOf, upwards, type Element } from "./tree.ts";

/** Shown where a cell holds nothing, and where one from the row above reaches down. */
export const EMPTY_CELL = "–";
const FROM_ABOVE = "″";

export interface Cell {
  /** Undefined for the place of a cell that a row above began. */
  element?: Element;
  isEmpty: boolean;
  /** What is shown in place of its text, where it has none. */
  mark: string;
}

const roleIn = (element: Element): string => attr(element, "role")?.toLowerCase() ?? "";

/** A table, by its name or by the role that it says it has (WAI-ARIA 1.2). */
export const isTable = (element: Element): boolean =>
  element.tagName === "table" || /^(?:table|grid|treegrid)$/.test(roleIn(element));
const isRow = (element: Element): boolean => element.tagName === "tr" || roleIn(element) === "row";
const isCell = (element: Element): boolean =>
  /^t[dh]$/.test(element.tagName) || /^(?:cell|gridcell|columnheader|rowheader)$/.test(roleIn(element));

const verdicts = new WeakMap<Element, boolean>();

/** Whether an element is the row of a table that holds data: one that only lays a page out is read cell by cell. */
export function isDataRow(element: Element): boolean {
  if (!isRow(element)) return false;
  const table = [...upwards(element)].find(isTable);
  if (!table) return false;
  const known = verdicts.get(table);
  if (known !== undefined) return known;
  const verdict = isData(table);
  verdicts.set(table, verdict);
  return verdict;
}

function isData(table: Element): boolean {
  if (/^(?:presentation|none)$/i.test(attr(table, "role") ?? "")) return false;
  let [cells, rows, widest, paragraphs] = [0, 0, 0, 0];
  for (const each of elements(table)) {
    if (isTable(each) || /^(?:article|section|h[1-6]|form|nav|header|footer|aside)$/.test(each.tagName)) return false;
    if (isRow(each)) {
      rows++;
      widest = Math.max(widest, cellElements(each).length);
    }
    if (isCell(each)) {
      cells++;
      if (textOf(each).length > 600) return false;
    }
    if (/^(?:p|li)$/.test(each.tagName)) paragraphs++;
  }
  return rows > 0 && widest > 1 && paragraphs <= 2 * cells;
}

/** The cells of a row in their columns. */
export function cellsOf(row: Element): Cell[] {
  const above = reachingDown(row);
  const cells: Cell[] = [];
  let column = 0;
  const fill = (): void => {
    while (above.has(column)) {
      cells.push({ isEmpty: true, mark: FROM_ABOVE });
      column++;
    }
  };
  for (const element of cellElements(row)) {
    fill();
    const isEmpty = textOf(element).trim() === "";
    cells.push({ element, isEmpty, mark: EMPTY_CELL });
    column += span(attr(element, "colspan"), 100);
  }
  fill();
  // What is empty at the end of a row parts nothing.
  return cells;
}

const reach = new WeakMap<Element, Map<Element, Set<number>>>();

/** The columns of a row that cells of rows above take up. */
function reachingDown(row: Element): ReadonlySet<number> {
  const section = parentOf(row);
  if (!section) return new Set();
  let known = reach.get(section);
  if (!known) {
    known = new Map();
    let open: { column: number; rows: number }[] = [];
    for (const each of section.childNodes) {
      if (!isElement(each) || !isRow(each)) continue;
      const taken = new Set(open.map(({ column }) => column));
      known.set(each, taken);
      open = open.map(({ column, rows }) => ({ column, rows: rows - 1 })).filter(({ rows }) => rows > 0);
      let column = 0;
      for (const cell of cellElements(each)) {
        while (taken.has(column)) column++;
        const rows = span(attr(cell, "rowspan"), 1000) - 1;
        const width = span(attr(cell, "colspan"), 100);
        for (let i = 0; i < width && open.length < 200; i++) if (rows > 0) open.push({ column: column + i, rows });
        column += width;
      }
    }
    reach.set(section, known);
  }
  return known.get(row) ?? new Set();
}

function cellElements(row: Element): Element[] {
  return row.childNodes.filter((child): child is Element => isElement(child) && isCell(child));
}

function span(value: string | undefined, most: number): number {
  const number = Number(value ?? 1);
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : 1;
}
