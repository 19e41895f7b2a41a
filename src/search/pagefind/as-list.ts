import type { CborValue } from "./cbor.ts";

/** A value that has to be a list. @throws Error where it is none. */
export function asList(value: CborValue | undefined): CborValue[] {
  if (!Array.isArray(value)) throw new Error("Pagefind's files are not built as expected");
  return value;
}
