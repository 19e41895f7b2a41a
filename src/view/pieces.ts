import type { Digest } from "../digest/types.ts";
import type { Html } from "../lib/html.ts";

const kept = new WeakMap<Digest, Map<string, Html>>();

/**
 * A piece of HTML that many articles share: a link to a claim, an area's tag. Made once for each digest, interface language
 * and key. The key must name everything else the piece depends on.
 */
export function piece(digest: Digest, lang: string, key: string, make: () => Html): Html {
  let pieces = kept.get(digest);
  if (!pieces) kept.set(digest, (pieces = new Map()));
  const full = `${lang} ${key}`;
  let found = pieces.get(full);
  if (!found) pieces.set(full, (found = make()));
  return found;
}
