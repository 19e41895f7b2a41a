import { KINDS, registerPath, type Register } from "../schemas/kinds.ts";

/** With up to this many articles a claim's line in the register shows each one's stance; with more, counts. */
export const STRIP_ARTICLES = 12;
/** Stances on one page of the claims: each brings its passage with it. */
const MOST_STANCES = 80;

/**
 * Entries on one page of a register. Together with the page's frame they stay within the first round trip.
 *
 * @param articles How many the digest has, where entries show each.
 */
export function pageSize(register: Register, articles = 0): number {
  const size = KINDS[register].perPage;
  const shown = register === "claims" && articles > 0 && articles <= STRIP_ARTICLES;
  return shown ? Math.min(size, Math.floor(MOST_STANCES / articles)) : size;
}

/** Entries of a page, and where the page stands. Pages count from 1. */
export interface Page<T> {
  items: T[];
  page: number;
  pages: number;
}

/** Number of pages; an empty register has one, which says so. */
function pageCount(register: Register, count: number, articles?: number): number {
  return Math.max(1, Math.ceil(count / pageSize(register, articles)));
}

/** The page numbers of a register. */
export function pageNumbers(register: Register, count: number, articles?: number): number[] {
  return Array.from({ length: pageCount(register, count, articles) }, (_, i) => i + 1);
}

/** One page of a register's entries. */
export function pageOf<T>(register: Register, all: readonly T[], page: number, articles?: number): Page<T> {
  const size = pageSize(register, articles);
  return { items: all.slice((page - 1) * size, page * size), page, pages: pageCount(register, all.length, articles) };
}

/** Path of a register's page, without base and language. */
export const pagePath = (register: Register, page: number): string =>
  page === 1 ? registerPath(register) : `${registerPath(register)}/page/${page}`;

/** Path of an entry in a register, with its fragment: the page it stands on is worked out from its place. */
export function entryPath(register: Register, place: number, id: string): string {
  return `${pagePath(register, Math.floor(Math.max(0, place) / pageSize(register)) + 1)}#${id}`;
}

/** Cuts a list into parts of at most `size`. */
export function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
