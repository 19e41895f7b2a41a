import type { Article, Passage } from "../../articles/index.ts";
import type { Group } from "../../digest/alike/groups.ts";
import type { Unit } from "../../digest/alike/sentences.ts";
import { CodePoints, formatAt, parseAt, textDigest, type Span } from "../../lib/span.ts";

/** A sentence with its place in the raw file. */
export interface PlacedSentence {
  articleId: string;
  text: string;
  lang: string;
  at: string;
  sum: string;
}

/** Sentences of several outlets that seem to bear on one statement, each found in its raw file. */
export interface PlacedGroup {
  /** The most central one first. */
  sentences: PlacedSentence[];
  outlets: number;
  /** The words that the founding pair shares, as features, the rarest first. */
  shared: string[];
}

type Place = Pick<PlacedSentence, "at" | "sum">;

/** Finds the places of sentences in the raw files of their articles. Each file is counted through once. */
export class Places {
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #raws: ReadonlyMap<string, string>;
  readonly #points = new Map<string, CodePoints>();
  readonly #placers = new Map<Passage, (start: number, end: number) => Span | null>();

  /** @param raws Each article's decoded raw file, by its id. */
  constructor(articles: readonly Article[], raws: ReadonlyMap<string, string>) {
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    this.#raws = raws;
  }

  /** Null where the sentence cannot be found in the file exactly. */
  of({ articleId, anchor, start, end }: Unit): Place | null {
    const raw = this.#raws.get(articleId);
    const passage = this.#articles.get(articleId)?.passages.find((each) => each.anchor === anchor);
    const block = passage?.at === undefined ? null : parseAt(passage.at);
    if (raw === undefined || passage === undefined || block === null) return null;
    const points = this.#points.get(articleId) ?? new CodePoints(raw);
    this.#points.set(articleId, points);
    const placer =
      this.#placers.get(passage) ??
      aligner(passage.text, raw, { start: points.toUtf16(block.start), end: points.toUtf16(block.end) });
    this.#placers.set(passage, placer);
    const span = placer(start, end);
    return span && { at: formatAt(points.span(span)), sum: textDigest(raw.slice(span.start, span.end)) };
  }

  /** Groups as far as their sentences are found; one of which a single sentence is left is none. */
  ofGroups(groups: readonly Group[]): PlacedGroup[] {
    return groups.flatMap(({ units, outlets, shared }): PlacedGroup[] => {
      const sentences = units.flatMap((unit): PlacedSentence[] => {
        const place = this.of(unit);
        return place === null ? [] : [{ articleId: unit.articleId, text: unit.text, lang: unit.lang, ...place }];
      });
      return sentences.length > 1 ? [{ sentences, outlets, shared }] : [];
    });
  }
}

/** Units of the raw file that may stand between two characters of the text: a tag, or what a repair took out. */
const LONGEST_GAP = 2000;

/**
 * Finds parts of a shown text in the part of the raw file it was made from: the two have the same characters in the same
 * order, but for white space, tags, character references, and repairs. Null where they cannot be aligned.
 */
function aligner(text: string, raw: string, block: Span): (start: number, end: number) => Span | null {
  const from = new Int32Array(text.length).fill(-1);
  const to = new Int32Array(text.length).fill(-1);
  let i = block.start;
  for (let j = 0; j < text.length && i < block.end; j++) {
    if (/\s/.test(text[j]!)) continue;
    const step = find(raw, i, block.end, text[j]!);
    if (!step) break;
    from[j] = step.start;
    to[j] = step.end;
    i = step.end;
  }
  return (start, end) => {
    let first = start;
    let last = end - 1;
    while (first < end && from[first] === -1) first++;
    while (last > first && to[last] === -1) last--;
    const whole = (at: number, edge: number) => text.slice(Math.min(at, edge), Math.max(at, edge)).trim() === "";
    if (first >= end || !whole(start, first) || !whole(last + 1, end)) return null;
    return { start: from[first]!, end: to[last]! };
  };
}

function find(raw: string, from: number, end: number, char: string): Span | null {
  for (let i = from; i < Math.min(end, from + LONGEST_GAP); i++) {
    if (raw[i] === char) return { start: i, end: i + 1 };
    if (raw[i] !== "<" && raw[i] !== "&") continue;
    const skipped = /^(?:<[^>]*>|&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{0,31});)/i.exec(
      raw.slice(i, i + LONGEST_GAP),
    )?.[0];
    if (skipped?.startsWith("&")) return { start: i, end: i + skipped.length };
    if (skipped) i += skipped.length - 1;
  }
  return null;
}
