import { HEADINGS } from "../page/names.ts";
import type { Line } from "../page/line.ts";
import { parentOf, upwards, type Element } from "../page/tree.ts";
import { fold } from "../../../lib/text.ts";
import { traitsOf, type PageView } from "./page-view.ts";
import phrases from "./data/phrases.json" with { type: "json" };

const PHRASES = phrases.map((phrase) => phrase.toLowerCase());

/** What a line looks like, as numbers by name. */
export type Features = Record<string, number>;

const clip = (value: number, most: number): number => Math.min(most, Math.max(-most, value));

/**
 * Measures every line of a page: what its text and markup look like, what the extractors say of it, and where it stands among the
 * others.
 */
export function featuresOf(view: PageView, excluded: readonly boolean[]): Features[] {
  const { lines, kept, headline } = view;
  const prose = lines.map((line, i) => !excluded[i] && isProse(line));
  const keptDepth = commonDepth(lines, kept, prose);
  const own = lines.map((line, i) => lineFeatures(line, kept[i]!, view, keptDepth));
  const first = kept.findIndex((share, i) => share > 0.5 && prose[i]);
  const last = kept.findLastIndex((share, i) => share > 0.5 && prose[i]);
  const containers = proseByContainer(lines, kept, prose);
  const texts = new Map<string, number>();
  for (const line of lines) texts.set(line.text.text, (texts.get(line.text.text) ?? 0) + 1);
  const sections = proseBySection(lines, kept, prose);
  return lines.map((line, i): Features => {
    const at = (j: number): number => kept[j] ?? 0;
    const proseAt = (j: number): number => (prose[j] ? 1 : 0);
    const window = (from: number, to: number, value: (j: number) => number): number => {
      let sum = 0;
      for (let j = from; j <= to; j++) sum += value(j);
      return sum / (to - from + 1);
    };
    const container = parentOfLine(line);
    const same = containers.get(container);
    const section = sections.get(sectionOf(line));
    return {
      ...own[i]!,
      "kept before": at(i - 1),
      "kept after": at(i + 1),
      "kept in 3 before": window(i - 3, i - 1, at),
      "kept in 3 after": window(i + 1, i + 3, at),
      "kept in 10 around": window(i - 5, i + 5, at),
      "prose before": proseAt(i - 1),
      "prose after": proseAt(i + 1),
      "prose in 3 before": window(i - 3, i - 1, proseAt),
      "prose in 3 after": window(i + 1, i + 3, proseAt),
      "lines from first kept prose": first < 0 ? -60 : clip(i - first, 60),
      "lines to last kept prose": last < 0 ? -60 : clip(last - i, 60),
      "lines from headline": headline < 0 ? -60 : clip(i - headline, 60),
      "prose in container": clip((same?.prose ?? 0) / 100, 60),
      "kept prose in container": clip((same?.keptProse ?? 0) / 100, 60),
      "share of prose in container": same && same.all > 0 ? same.prose / same.all : 0,
      "share of kept prose in container": same && same.prose > 0 ? same.keptProse / same.prose : 0,
      "container's share of kept prose": containers.total > 0 ? (same?.keptProse ?? 0) / containers.total : 0,
      "kept prose in section": section && section.prose > 0 ? section.keptProse / section.prose : 0,
      "section's share of kept prose": containers.total > 0 ? (section?.keptProse ?? 0) / containers.total : 0,
      "levels off the kept prose": clip(levelsOff(line, keptDepth), 12),
      "same text elsewhere": clip((texts.get(line.text.text) ?? 1) - 1, 3),
      "names against before": own[i - 1]?.["names against"] ?? 0,
      "names against after": own[i + 1]?.["names against"] ?? 0,
      "links before": own[i - 1]?.["link share"] ?? 0,
      "links after": own[i + 1]?.["link share"] ?? 0,
      "heading before": own[i - 1]?.["heading"] ?? 0,
      "words before": own[i - 1]?.["words"] ?? 0,
      "words after": own[i + 1]?.["words"] ?? 0,
      "phrase before": own[i - 1]?.["phrase of the frame"] ?? 0,
    };
  });
}

/** A line that reads as a sentence or more. */
export function isProse(line: Line): boolean {
  const { text } = line.text;
  return text.length >= 60 && line.linked < text.length * 0.5 && /[.!?…。！？।؟"”»’)]\s*$/u.test(text);
}

function lineFeatures(line: Line, kept: number, view: PageView, shares: ReadonlyMap<Element, number>): Features {
  const { text } = line.text;
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  let [against, inFavour, near, inArticle, inMain, inFrame, body, depth] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [another, embedded] = [false, false];
  for (const each of upwards(line.block)) {
    const traits = traitsOf(each);
    // What holds most of the kept prose says nothing of the lines in it.
    if ((shares.get(each) ?? 0) < 0.5) {
      against += traits.against > 0 ? 1 : 0;
      inFavour += traits.inFavour > 0 ? 1 : 0;
      if (depth < 2) near += traits.against;
      if (traits.frame) inFrame = 1;
    }
    if (each.tagName === "article") {
      if (inArticle === 0 && each !== view.mainArticle) another = true;
      inArticle = 1;
    }
    if (traits.embedded) embedded = true;
    if (traits.main) inMain = 1;
    if (traits.body) body = 1;
    depth++;
  }
  const lower = text.toLowerCase();
  const folded = view.headline >= 0 || text.length > 20 ? fold(text) : "";
  return {
    kept,
    words: clip(words.length, 80),
    "link share": text.length === 0 ? 0 : Math.min(1, line.linked / text.length),
    "ends a sentence": /[.!?…。！？।؟]["”»’)]*$/u.test(text) ? 1 : 0,
    "ends in a colon": /[:：]$/u.test(text) ? 1 : 0,
    commas: clip(text.match(/[,，、،]/gu)?.length ?? 0, 10),
    capitals: words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length,
    "all capitals": /\p{L}/u.test(text) && text === text.toUpperCase() && text !== lower ? 1 : 0,
    digits: text.length === 0 ? 0 : (text.match(/\d/g)?.length ?? 0) / text.length,
    "begins small": /^\p{Ll}/u.test(text) ? 1 : 0,
    "sign of the frame": /[©|›»→•▸►]|@\w/u.test(text) ? 1 : 0,
    "phrase of the frame": PHRASES.some((phrase) => lower.startsWith(phrase)) ? 1 : 0,
    heading: line.block && HEADINGS.has(line.block.tagName) ? 1 : 0,
    "list item": line.kind === "li" ? 1 : 0,
    quotation: line.kind === "blockquote" ? 1 : 0,
    table: line.kind === "table" ? 1 : 0,
    caption: line.role === "caption" || line.role === "credit" ? 1 : 0,
    paragraph: line.block?.tagName === "p" ? 1 : 0,
    hidden: line.hidden ? 1 : 0,
    "names against": against,
    "names against near": clip(near, 6),
    "names in favour": inFavour,
    "in article": inArticle,
    "in main": inMain,
    "in frame": inFrame,
    "marked body": body,
    depth: clip(depth, 40),
    "in another article": another ? 1 : 0,
    "repeats headline": view.headline >= 0 && text !== "" && folded === view.headlineKey ? 1 : 0,
    "repeats description": text.length > 20 && view.descriptions.has(folded) ? 1 : 0,
    "embedded post": embedded ? 1 : 0,
    "in page's data": shareIn(words, view.bodyShingles),
  };
}

/** Share of a line's word pairs that the page's own data has; -1 where the page gives no text. */
function shareIn(words: readonly string[], shingles: ReadonlySet<string>): number {
  if (shingles.size === 0) return -1;
  if (words.length < 4) return 0.5;
  let found = 0;
  for (let i = 0; i + 3 < words.length; i++) if (shingles.has(words.slice(i, i + 4).join(" "))) found++;
  return found / (words.length - 3);
}

const parentOfLine = (line: Line): Element | null => (line.block ? parentOf(line.block) : null);

interface Sums {
  prose: number;
  keptProse: number;
  all: number;
}

function proseByContainer(
  lines: readonly Line[],
  kept: readonly number[],
  prose: readonly boolean[],
): Map<Element | null, Sums> & { total: number } {
  const sums = Object.assign(new Map<Element | null, Sums>(), { total: 0 });
  lines.forEach((line, i) => {
    add(sums, parentOfLine(line), line, kept[i]!, prose[i]!);
    if (prose[i] && kept[i]! > 0.5) sums.total += line.text.length;
  });
  return sums;
}

/** The nearest part of a page that may stand for a whole: article, section, aside, main, or what the body holds. */
function sectionOf(line: Line): Element | null {
  let last: Element | null = null;
  for (const each of upwards(line.block)) {
    if (/^(?:article|section|aside|main|nav|footer|header)$/.test(each.tagName)) return each;
    if (each.tagName === "body") return last;
    last = each;
  }
  return last;
}

function proseBySection(
  lines: readonly Line[],
  kept: readonly number[],
  prose: readonly boolean[],
): Map<Element | null, Sums> {
  const sums = new Map<Element | null, Sums>();
  lines.forEach((line, i) => add(sums, sectionOf(line), line, kept[i]!, prose[i]!));
  return sums;
}

function add(sums: Map<Element | null, Sums>, key: Element | null, line: Line, kept: number, prose: boolean): void {
  const own = sums.get(key) ?? { prose: 0, keptProse: 0, all: 0 };
  own.all += line.text.length;
  if (prose) own.prose += line.text.length;
  if (prose && kept > 0.5) own.keptProse += line.text.length;
  sums.set(key, own);
}

/** By element: the share of the kept prose that lies in it. */
function commonDepth(lines: readonly Line[], kept: readonly number[], prose: readonly boolean[]): Map<Element, number> {
  const shares = new Map<Element, number>();
  let total = 0;
  lines.forEach((line, i) => {
    if (!prose[i] || kept[i]! <= 0.5) return;
    total += line.text.length;
    for (const each of upwards(line.block)) shares.set(each, (shares.get(each) ?? 0) + line.text.length);
  });
  for (const [element, sum] of shares) shares.set(element, sum / total);
  return shares;
}

/** How many levels above a line the first element lies that holds half of the kept prose. */
function levelsOff(line: Line, shares: ReadonlyMap<Element, number>): number {
  let levels = 0;
  for (const each of upwards(line.block)) {
    if ((shares.get(each) ?? 0) >= 0.5) return levels;
    levels++;
  }
  return levels;
}
