import type { CborValue } from "./cbor.ts";
import { asList } from "./as-list.ts";
import { languageOf, MOST_NAMES, standIn } from "./name-blocks.ts";

/*
 * A reader waits for all of a start file, and most of it is numbers of pages. Written as distances they mostly repeat, and can be
 * compressed; as Pagefind writes them they hardly can. Both ways are here, so that they are read together.
 */

/** What stands behind the path of a file that is kept in this form. */
export const COMPACT = ".compact";

/** What stands where the names were. */
const APART = 0;

/** The language in the path of a meta file. */
const languageIn = (path: string): string => languageOf(path.replace(/^pagefind\.|\.pf_meta$/g, ""));

export const isMeta = (path: string): boolean => path.endsWith(".pf_meta");

/**
 * A filter, [name, [[value, [page, …]], …]], with pages as distances; a meta file, [version, [[name, words], …], …], with all
 * names as one text and all numbers of words behind it. Very many names are left out.
 *
 * @throws Error where it is built otherwise.
 */
export function toCompact(path: string, value: CborValue): CborValue {
  if (isMeta(path)) {
    const [version = "", pages, ...rest] = asList(value);
    const names = asList(pages).map((page) => String(asList(page)[0]));
    const words = asList(pages).map((page) => asList(page)[1] ?? 0);
    return [version, names.length > MOST_NAMES ? APART : names.join(" "), words, ...rest];
  }
  const [name = "", values] = asList(value);
  return [name, asList(values).map((each) => [asList(each)[0] ?? "", gapsOf(asList(asList(each)[1]).map(Number))])];
}

/** The reverse of toCompact(), but for names that were left out. */
export function fromCompact(path: string, value: CborValue): CborValue {
  if (isMeta(path)) {
    const [version = "", names = "", words, ...rest] = asList(value);
    const named =
      names === APART
        ? asList(words).map((_, number) => standIn(languageIn(path), number))
        : names === ""
          ? []
          : String(names).split(" ");
    return [version, named.map((name, i) => [name, asList(words)[i] ?? 0]), ...rest];
  }
  const [name = "", values] = asList(value);
  return [name, asList(values).map((each) => [asList(each)[0] ?? "", sumsOf(asList(asList(each)[1]).map(Number))])];
}

/** Each number as what it is more than the one before; less where they do not ascend. */
const gapsOf = (numbers: readonly number[]): number[] => numbers.map((number, i) => number - (numbers[i - 1] ?? 0));

function sumsOf(gaps: readonly number[]): number[] {
  let sum = 0;
  return gaps.map((gap) => (sum += gap));
}
