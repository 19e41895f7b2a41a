import { fold } from "../../../lib/text.ts";
import { unescapedTwice } from "../../clean/character-references.ts";
import type { Line } from "../page/line.ts";
import { attr, upwards } from "../page/tree.ts";
import { withoutSite } from "./site-name.ts";
import type { PageHead } from "./page-head.ts";
import { isArticle, textIn, type StructuredData } from "./structured-data.ts";

/** What the page's head gives as its headline, the most explicit first; a site's name is taken off. */
export function namedHeadlines(head: PageHead, outlets: readonly string[]): string[] {
  const of = (name: string): string[] => [...(head.meta.get(name) ?? [])];
  const titles = [
    ...of("og:title"),
    ...of("twitter:title"),
    ...of("headline"),
    ...of("dc.title"),
    ...of("title"),
    head.title,
  ];
  return [
    ...new Set(titles.map((title) => withoutSite(unescapedTwice(title), outlets)).filter((title) => title !== "")),
  ];
}

/**
 * The index of the line that is the page's headline: a heading that says what the head gives as the page's title; else the only
 * first-level heading. -1 where the page shows none.
 */
export function headlineLine(lines: readonly Line[], titles: readonly string[], data: StructuredData): number {
  const wanted = [...titles, ...data.things.filter(isArticle).flatMap((thing) => textIn(thing["headline"]) ?? [])]
    .map(key)
    .filter((name) => name.length > 3);
  let [best, found] = [0, -1];
  lines.forEach((line, i) => {
    const rank = rankOf(line);
    if (rank === 0 || line.role === "kicker") return;
    const own = key(line.text.text);
    if (own.length < 3 || own.length > 400) return;
    const agreement = wanted.reduce((most, name) => Math.max(most, agreementOf(own, name)), 0);
    if (agreement < 0.5) return;
    const score = agreement + rank / 10;
    if (score > best) [best, found] = [score, i];
  });
  if (found >= 0) return found;
  const first = lines.flatMap((line, i) => (line.block?.tagName === "h1" && line.role !== "kicker" ? [i] : []));
  return first.length === 1 && titles.length === 0
    ? first[0]!
    : first.length === 1 && wanted.every((name) => name.split(" ").length < 4)
      ? first[0]!
      : -1;
}

/** How far a heading is one: 4 for a marked headline, 3 for h1, 2 and 1 for what lies below; 0 for no heading. */
function rankOf(line: Line): number {
  for (const each of upwards(line.block)) {
    if (/^headline$/i.test(attr(each, "itemprop") ?? "")) return 4;
    if (each.tagName === "h1") return 3;
    if (each.tagName === "h2") return 1.5;
    if (each.tagName === "h3") return 1;
    if (/^(?:div|section|article|main|body)$/.test(each.tagName)) break;
  }
  const name = line.block ? (attr(line.block, "class") ?? "") : "";
  return /(?:^|[\s_-])(?:headline|title|titulo|titre|titel|entry-title|post-title)(?:$|[\s_-])/i.test(name) &&
    line.text.length < 250
    ? 0.8
    : 0;
}

/** 0 to 1: how much of the longer text the shorter one is, where one begins or ends the other. */
function agreementOf(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 8) return 0;
  return long.startsWith(short) || long.endsWith(short) || long.includes(` ${short} `)
    ? 0.3 + (0.7 * short.length) / long.length
    : 0;
}

export function key(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
