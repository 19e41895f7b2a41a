import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fewAtOnce } from "../../lib/few-at-once.ts";

/**
 * Leaves in each page's content security policy only the hashes of what that page holds. Astro lists those of the whole
 * site, which no compression shrinks: a thousand bytes a page, a fifth of an article.
 */
export async function narrowPolicies(dir: string): Promise<void> {
  const pages = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  await fewAtOnce(pages, (page) => {
    const file = path.join(dir, page);
    return writeFile(file, narrowPolicy(readFileSync(file, "utf8")));
  });
}

/** A page with the hashes dropped from its policy that none of its scripts and styles has. */
export function narrowPolicy(html: string): string {
  const held = new Set<string>();
  for (const [, text] of html.matchAll(/<(?:style|script)(?:\s[^>]*)?>([^]*?)<\/(?:style|script)>/g)) {
    if (text) held.add(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  }
  return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (meta) =>
    meta.replace(/ '(?:sha256)-[^']+'/g, (hash) => (held.has(hash.trim()) ? hash : "")),
  );
}
