import { createHash } from "node:crypto";
import { basename } from "node:path";
import { idFromName } from "../lib/id.ts";

/** The id of the article that a raw file becomes: made from its name without the ending, and from nothing else. */
export function articleId(path: string): string {
  return idFromName(basename(path).replace(/\.[^.]+$/, ""));
}

/**
 * The id of the article that an item of a raw file becomes: the file's, and a digest of what names the item for good. What
 * stands before or after the item in the file makes no difference.
 */
export function itemId(path: string, key: string | null): string {
  const id = articleId(path);
  return key === null ? id : `${id}-${createHash("sha256").update(key.normalize("NFC")).digest("hex").slice(0, 8)}`;
}
