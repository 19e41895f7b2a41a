import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";

/** A reference as Citation.js reads it, in the terms of CSL. */
export interface Parsed {
  id: string;
  type: string;
  title: string;
  authors: string[];
  container: unknown;
  publisher: unknown;
  /** Year, month and day, or words. */
  issued: unknown;
  URL: unknown;
  all: Record<string, unknown>;
}

/** Reads BibTeX, RIS or CSL-JSON by the rules of somebody else. */
export function parseCitation(text: string): Parsed {
  const [all, ...more] = new Cite(text, { forceType: typeOf(text) }).data;
  if (!all || more.length > 0) throw new Error(`${more.length + (all ? 1 : 0)} references, not one:\n${text}`);
  // In RIS the author of a newspaper's article is its reporter, and a web page's site is its series.
  const names = [all["author"] ?? all["reporter"] ?? []].flat() as (string | Record<string, string>)[];
  return {
    id: String(all["id"]),
    type: String(all["type"]),
    // What stands in braces is said to keep its case.
    title: String(all["title"]).replace(/^<span class="nocase">(.*)<\/span>$/su, "$1"),
    authors: names.map((name) =>
      typeof name === "string" ? name : (name["literal"] ?? [name["given"], name["family"]].filter(Boolean).join(" ")),
    ),
    container: all["container-title"] ?? all["collection-title"],
    publisher: all["publisher"],
    issued: all["issued"],
    URL: all["URL"],
    all,
  };
}

/** The format by how a text begins: what Citation.js finds out by itself it finds out by what stands anywhere in it. */
function typeOf(text: string): string {
  if (text.startsWith("@")) return "@biblatex/text";
  return text.startsWith("TY  - ") ? "@ris/file" : "@else/json";
}

/** A reference as a bibliography prints it. */
export const inBibliography = (text: string): string =>
  new Cite(text).format("bibliography", { format: "text", template: "apa", lang: "en-US" }).trim();
