import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Urls } from "../../lib/url.ts";
import { BuildStopped } from "../errors.ts";

/** How many broken links are listed before the rest is only counted. */
const LISTED = 20;

/**
 * Checks that every link, script, style sheet and picture inside the site leads to a file of the site, and every link to a
 * part of a page to an element with that id.
 *
 * @returns The number of HTML pages.
 * @throws BuildStopped after listing the broken links on standard error.
 */
export async function checkLinks(dir: string, urls: Urls): Promise<number> {
  const files = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
  const known = new Set(files);
  const pages = files.filter((file) => file.endsWith(".html")).sort();

  const ids = new Map<string, Set<string>>();
  const broken: string[] = [];
  const wanted: { page: string; href: string; target: string; id: string }[] = [];
  for (const page of pages) {
    // Waiting for ten thousand small reads takes several times as long as reading them.
    const html = readFileSync(path.join(dir, page), "utf8");
    ids.set(page, new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), (match) => match[1]!)));
    for (const href of new Set(Array.from(html.matchAll(/\s(?:href|src)="([^"]*)"/g), (match) => match[1]!))) {
      const target = resolve(page, href, urls.base);
      if (target === null) continue;
      if (!known.has(target.file)) broken.push(`${page}: ${href}`);
      else if (target.id !== "") wanted.push({ page, href, target: target.file, id: target.id });
    }
  }
  for (const { page, href, target, id } of wanted) {
    if (!ids.get(target)?.has(id)) broken.push(`${page}: ${href}`);
  }
  if (broken.length > 0) {
    console.error(`${broken.length} links lead nowhere:`);
    for (const line of broken.slice(0, LISTED)) console.error(`  ${line}`);
    if (broken.length > LISTED) console.error(`  and ${broken.length - LISTED} more`);
    throw new BuildStopped();
  }
  return pages.length;
}

/** The file and id that a link means, or null for a link that leaves the site. */
function resolve(page: string, href: string, base: string): { file: string; id: string } | null {
  const decoded = href.replaceAll("&amp;", "&").replaceAll("&#38;", "&").replaceAll("&#x26;", "&");
  const url = URL.parse(decoded, `http://site.invalid${base}${page}`);
  if (!url || url.host !== "site.invalid") return null;
  if (!url.pathname.startsWith(base)) return { file: `outside ${base}`, id: "" };
  const inside = decodeURIComponent(url.pathname.slice(base.length));
  const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  const id = url.hash.startsWith("#:~:") ? "" : decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, "");
  return { file, id };
}
