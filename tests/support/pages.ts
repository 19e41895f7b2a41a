import { readdirSync } from "node:fs";
import path from "node:path";

/** The HTML files of a built site, relative to it, in order. */
export function pagesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => file.endsWith(".html") && !file.startsWith("pagefind/"))
    .sort();
}
