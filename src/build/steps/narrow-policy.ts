import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fewAtOnce } from "../../lib/few-at-once.ts";

/**
 * Goes through all pages once: alters each, and leaves in its policy what it needs.
 *
 * Leaves in each page's content security policy only the hashes of what that page holds. Astro lists those of the whole
 * site, which no compression shrinks: a thousand bytes a page, a fifth of an article.
 *
 * @param alter Gives a page as it shall be, by its path in the site.
 * @returns The style sheets that the pages hold, each once, by their hashes (`sha256-…`), sorted by these.
 */
export async function narrowPolicies(
  dir: string,
  alter: (html: string, file: string) => string = (html) => html,
): Promise<Map<string, string>> {
  const pages = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const styles = new Map<string, string>();
  await fewAtOnce(pages, (page) => {
    const file = path.join(dir, page);
    const narrowed = narrowPolicy(alter(readFileSync(file, "utf8"), page));
    for (const [hash, text] of narrowed.styles) styles.set(hash, text);
    return writeFile(file, narrowed.html);
  });
  return new Map([...styles].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A page with the hashes dropped from its policy that none of its scripts and styles has, and its styles by their hashes. */
export function narrowPolicy(html: string): { html: string; styles: Map<string, string> } {
  const held = new Set<string>();
  const styles = new Map<string, string>();
  for (const [, kind = "", text] of html.matchAll(/<(style|script)(?:\s[^>]*)?>([^]*?)<\/\1>/g)) {
    if (!text) continue;
    const hash = `sha256-${createHash("sha256").update(text).digest("base64")}`;
    held.add(hash);
    if (kind === "style") styles.set(hash, text);
  }
  const narrow = (meta: string): string =>
    meta.replace(/ '(sha256-[^']+)'/g, (source, hash: string) => (held.has(hash) ? source : ""));
  return {
    html: html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, narrow),
    styles,
  };
}
