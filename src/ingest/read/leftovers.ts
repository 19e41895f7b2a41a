import { compareText } from "../../lib/compare.ts";
import type { Leftover } from "./format.ts";

/** Kinds that are told one by one; the rest are told together. */
const MOST_KINDS = 30;

/** Parts that are no text, counted by kind, in the order of the kinds' names. */
export function leftoversOf(parts: readonly (readonly [kind: string, bytes: number])[]): Leftover[] {
  const byKind = new Map<string, Leftover>();
  for (const [said, bytes] of parts) {
    const name = /^[\w!#$&^.+-]{1,60}(?:\/[\w!#$&^.+-]{1,60})?$/.test(said) ? said.toLowerCase() : "unknown";
    const kind = byKind.has(name) || byKind.size < MOST_KINDS ? name : "other";
    const known = byKind.get(kind) ?? { kind, count: 0, bytes: 0 };
    byKind.set(kind, { kind, count: known.count + 1, bytes: known.bytes + bytes });
  }
  return [...byKind.values()].sort((a, b) => compareText(a.kind, b.kind));
}
