import { ASSET_FOLDERS } from "../site/url.ts";

/** Folders of pages that go by another name. */
const KINDS: Record<string, string> = {
  _a: "scripts, styles and fonts",
  [ASSET_FOLDERS.search]: "search index",
  [ASSET_FOLDERS.images]: "pictures",
  [ASSET_FOLDERS.cards]: "pictures for shared links",
  "a-z": "search",
};

/** What hosts and programs read, whatever its ending. */
const FOR_HOSTS = new Set(["_headers", "_nginx.conf", ".htaccess", "robots.txt", "accord.json", "manifest.json"]);

/**
 * What kind of thing a file of a site is, in a word or two: "articles", "search index", "feeds and data". Pages in a second
 * language are of the same kind.
 *
 * @param file Path in the site, with slashes.
 * @param languages Folders at the top that hold the pages of a language.
 */
export function pageKind(file: string, languages: ReadonlySet<string>): string {
  const parts = file.split("/");
  if (parts.length > 1 && languages.has(parts[0]!)) parts.shift();
  const [first = "", ...rest] = parts;
  if (rest.length === 0) {
    if (FOR_HOSTS.has(first)) return "for hosts";
    if (/\.(?:xml|json|webmanifest|txt|ics|csv)$/.test(first)) return "feeds and data";
    return first.endsWith(".html") ? "front and other pages" : "other files";
  }
  if (KINDS[first]) return KINDS[first];
  return file.endsWith("/index.html") ? first : "other files";
}

/** Folders of a site that hold a language's pages: named like one, with a front page. */
export function languageFolders(files: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const file of files) {
    const folder = /^([a-z]{2,3}(?:-[A-Z]{2})?)\/index\.html$/.exec(file)?.[1];
    if (folder) found.add(folder);
  }
  return found;
}

/** A file as a reader would call it: the address of a page, without index.html. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
