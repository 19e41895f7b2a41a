import type { CitedDate } from "./date.ts";
import type { CitationItem } from "./item.ts";

/**
 * A list of one item in CSL-JSON, which reference managers and citation processors read.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function cslJson(item: CitationItem): string {
  const written = {
    id: item.id,
    type: item.type,
    title: item.title,
    author: item.authors.length > 0 ? item.authors.map((literal) => ({ literal })) : undefined,
    "container-title": item.container,
    publisher: item.publisher,
    version: item.version,
    genre: item.genre,
    issued: item.issued && cslDate(item.issued),
    accessed: item.accessed && cslDate(item.accessed),
    URL: item.url,
    language: item.language,
  };
  return `${JSON.stringify([written], null, 2)}\n`;
}

function cslDate({ parts, season, doubtful, text }: CitedDate) {
  if (!parts) return { literal: text };
  return { "date-parts": parts, ...(season !== undefined && { season }), ...(doubtful && { circa: true }) };
}
