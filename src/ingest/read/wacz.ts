import { Quarantine } from "../quarantine.ts";
import { Budget } from "./container/budget.ts";
import { Zip } from "./container/zip.ts";
import type { Opened } from "./format.ts";
import { readArchives } from "./warc.ts";
import { Tally } from "./warc/tally.ts";

const ARCHIVE = /^archive\/[^/]+\.warc(?:\.gz)?$/;
const PAGES = /^pages\/[^/]+\.jsonl$/;

/**
 * A packed web archive (WACZ 1.1.1): the HTML pages of its archives. Where it lists the pages that somebody looked at, these alone.
 *
 * @throws Quarantine for a file that is damaged, or without an archive or a page.
 */
export function openWacz(bytes: Uint8Array): Opened {
  const budget = new Budget();
  const zip = new Zip(bytes, "packed web archive", budget);
  const names = zip.entries.map(({ name }) => name);
  const archives = names.filter((name) => ARCHIVE.test(name)).sort();
  if (archives.length === 0) throw new Quarantine("raw-wrong-name", "a ZIP file without a web archive in it");
  const pages = new Set(names.filter((name) => PAGES.test(name)).flatMap((name) => addressesIn(zip.read(name)!)));
  const opened = readArchives(
    archives.map((name) => zip.read(name)!),
    budget,
    (url) => pages.size === 0 || pages.has(url),
  );
  const tally = new Tally();
  for (const { name, stored } of zip.entries)
    if (!ARCHIVE.test(name)) tally.add(PAGES.test(name) ? "list of pages" : "part without text", stored);
  return { ...opened, leftovers: [...opened.leftovers, ...tally.leftovers] };
}

/** The addresses in a list of pages: a JSON object a line. A line that is none is passed over. */
function addressesIn(bytes: Uint8Array): string[] {
  return new TextDecoder()
    .decode(bytes)
    .split("\n")
    .flatMap((line) => {
      try {
        const { url } = JSON.parse(line) as { url?: unknown };
        return typeof url === "string" ? [url] : [];
      } catch {
        return [];
      }
    });
}
