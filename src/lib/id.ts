import { createHash } from "node:crypto";
import { isReserved } from "../schemas/primitives.ts";
import { slugify } from "./text.ts";

/** Longest id that is made from text. With what is put before and behind it, it stays one name of any file system. */
export const MOST_MADE = 80;

/**
 * An id for what has only a name. It is the name as a slug, with a digest of the name behind a slug that no id may be; where no
 * Latin letter or digit is in it, that digest alone;
 * where the slug is long, its beginning, cut at a hyphen, and a digest of the name, so that two names that differ only at
 * their ends stay apart. It depends on the name alone.
 */
export function idFromName(name: string): string {
  const slug = slugify(name);
  if (slug === "") return digest(name);
  if (isReserved(slug)) return `${slug}-${digest(name)}`;
  if (slug.length <= MOST_MADE) return slug;
  const head = slug.slice(0, MOST_MADE - DIGITS - 1);
  const at = slug[head.length] === "-" ? head.length : head.lastIndexOf("-");
  return `${head.slice(0, at > MOST_MADE / 4 ? at : undefined)}-${digest(name)}`;
}

const DIGITS = 12;

/** Composed first: one disk stores é as one character, another as two. */
const digest = (name: string): string =>
  createHash("sha256").update(name.normalize("NFC")).digest("hex").slice(0, DIGITS);
