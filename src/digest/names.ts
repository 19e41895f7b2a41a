import { append, compareText, distinct } from "../lib/compare.ts";
import { foldText, TermMatcher } from "../lib/term-matcher.ts";
import { holdsWords } from "../lib/holds-words.ts";
import { fold } from "../lib/text.ts";
import { without } from "../lib/without.ts";
import type { Claim } from "../schemas/claim.ts";
import type { NameEntry } from "./found-names.ts";
import { NameIndex, spellings } from "./name-index.ts";
import { isWritten, type Spelling } from "./own-names.ts";
import { PassageFinder } from "./passages.ts";
import type { ArticlePair, FoldedPassages } from "./passages.ts";
import type { NameView, QuoteView } from "./types.ts";

interface Context {
  articles: readonly ArticlePair[];
  folded: FoldedPassages;
  /** In their order. */
  claims: readonly Claim[];
  quotes: readonly QuoteView[];
}

/**
 * Where each name is mentioned, what it is quoted with, and which claims speak of it or are put into its mouth. A mention
 * is a spelling between word boundaries, the longest that fits. A name of the editor's counts in passages that rights withhold
 * too, without an anchor; a name that a machine found is told only where it may be read.
 */
export function describeNames(entries: readonly NameEntry[], context: Context): NameView[] {
  const index = new NameIndex(entries);
  const matcher = new TermMatcher<Spelling>({ match: "whole" });
  for (const entry of entries) {
    for (const text of distinct(spellings(entry))) {
      if (index.resolve(text)?.id === entry.id) matcher.add(text, { id: entry.id, written: foldText(text).cased });
    }
  }

  const mentions = new Map<string, { articleId: string; anchors: string[] }[]>();
  const found = new Set(entries.filter(({ reviewed }) => !reviewed).map(({ id }) => id));
  for (const pair of context.articles) {
    for (const [id, anchors] of mentionsIn(pair, matcher, index, context.folded)) {
      if (anchors.length > 0 || pair.shown === pair.whole || !found.has(id))
        append(mentions, id, { articleId: pair.whole.id, anchors });
    }
  }

  const claims = claimsByName(context, matcher, index);
  const quotes = new Map<string, string[]>();
  for (const { id, speakerId } of context.quotes) {
    if (speakerId !== null) append(quotes, speakerId, id);
  }

  return entries
    .map((entry) => ({
      ...entry,
      mentions: mentions.get(entry.id) ?? [],
      quoteIds: quotes.get(entry.id) ?? [],
      claimIds: claims.get(entry.id) ?? [],
      key: fold(entry.name),
    }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.id, b.id))
    .map((view) => without(view, "key"));
}

function mentionsIn(
  { whole, shown }: ArticlePair,
  matcher: TermMatcher<Spelling>,
  index: NameIndex,
  folded: FoldedPassages,
): Map<string, string[]> {
  const visible = new Map(shown.passages.map(({ anchor, text }) => [anchor, text]));
  const found = new Map<string, Set<string>>();
  const add = (id: string, anchor: string | undefined): void => {
    let anchors = found.get(id);
    if (!anchors) found.set(id, (anchors = new Set()));
    if (anchor !== undefined) anchors.add(anchor);
  };
  for (const passage of whole.passages) {
    const text = visible.get(passage.anchor);
    const all = matcher.findLongest(folded.get(passage), isWritten);
    const isCut = text !== undefined && text !== passage.text;
    const open = isCut ? matcher.findLongest(foldText(text), isWritten) : text === undefined ? [] : all;
    for (const { value } of all) add(value.id, undefined);
    for (const { value } of open) add(value.id, passage.anchor);
  }
  // What the ingestion found stands even where the body's text was repaired.
  if (whole.names.length > 0) {
    const finder = new PassageFinder(whole);
    for (const { text: full, at: places, short = [] } of whole.names) {
      const name = index.resolve(full);
      if (!name) continue;
      for (const { text, at } of [{ text: full, at: places }, ...short]) {
        for (const each of at) {
          const passage = finder.at(each);
          const shownText = passage && visible.get(passage.anchor);
          const isOpen = shownText !== undefined && (shownText === passage?.text || holdsWords(shownText, text));
          add(name.id, isOpen ? passage?.anchor : undefined);
        }
      }
    }
  }
  const order = new Map(whole.passages.map(({ anchor }, i) => [anchor, i]));
  return new Map(
    [...found].map(([id, anchors]) => [id, [...anchors].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))]),
  );
}

/** Ids of the claims of each name, in the claims' order. */
function claimsByName(
  { articles, claims }: Context,
  matcher: TermMatcher<Spelling>,
  index: NameIndex,
): Map<string, string[]> {
  const speakers = new Map<string, string[]>();
  for (const { whole } of articles) {
    for (const { speaker, claims: ids } of whole.evidence) {
      const name = speaker === undefined ? null : index.resolve(speaker);
      if (name) for (const id of ids) append(speakers, id, name.id);
    }
  }
  const result = new Map<string, string[]>();
  for (const { id, statement } of claims) {
    const names = new Set(speakers.get(id));
    for (const text of typeof statement === "string" ? [statement] : Object.values(statement)) {
      for (const { value } of matcher.findLongest(foldText(text), isWritten)) names.add(value.id);
    }
    for (const name of names) append(result, name, id);
  }
  return result;
}
