import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fewAtOnce } from "../../lib/few-at-once.ts";

/**
 * Leaves in each page's content security policy only the hashes of what that page holds. Astro lists those of the whole
 * site, which no compression shrinks: a thousand bytes a page, a fifth of an article.
 *
 * @returns Hashes of the style sheets that the pages hold, as `sha256-…`, each once, sorted.
 */
export async function narrowPolicies(dir: string): Promise<string[]> {
  const pages = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const styles = new Set<string>();
  await fewAtOnce(pages, (page) => {
    const file = path.join(dir, page);
    const narrowed = narrowPolicy(readFileSync(file, "utf8"));
    for (const hash of narrowed.styles) styles.add(hash);
    return writeFile(file, narrowed.html);
  });
  return [...styles].sort();
}

/** A page with the hashes dropped from its policy that none of its scripts and styles has, and the hashes of its styles. */
export function narrowPolicy(html: string): { html: string; styles: string[] } {
  const held = new Map<string, string>();
  for (const [, kind = "", text] of html.matchAll(/<(style|script)(?:\s[^>]*)?>([^]*?)<\/\1>/g)) {
    if (text) held.set(`sha256-${createHash("sha256").update(text).digest("base64")}`, kind);
  }
  const narrow = (meta: string): string =>
    meta.replace(/ '(sha256-[^']+)'/g, (source, hash: string) => (held.has(hash) ? source : ""));
  return {
    html: html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, narrow),
    styles: [...held].filter(([, kind]) => kind === "style").map(([hash]) => hash),
  };
}
