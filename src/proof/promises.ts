import type { Article } from "../articles/index.ts";
import type { Event } from "../schemas/event.ts";
import type { SpanPromise } from "./types.ts";

/** An event with the file and line it was read from. */
export interface PlacedEvent {
  event: Event;
  file: string;
  line?: number;
}

/** Everything an article, and the events that cite it, promise about its raw file, in the order of the article's file. */
export function promisesOf(article: Article, events: readonly PlacedEvent[]): SpanPromise[] {
  return [...articlePromises(article), ...events.flatMap((event) => eventPromises(event, article.id))];
}

/** What an event says of an article's raw file. */
export function eventPromises({ event, file, line }: PlacedEvent, articleId: string): SpanPromise[] {
  return event.evidence.flatMap(({ article, at, sum }, i) => {
    const field = ["evidence", i, "at"];
    return article === articleId ? [{ what: `event ${event.id}`, at, sum, file, field, ...(line && { line }) }] : [];
  });
}

/** The same of an article alone. */
export function articlePromises(article: Article): SpanPromise[] {
  const { file } = article;
  const promises: SpanPromise[] = [];
  for (const [i, { at, sum, reason, op }] of article.cleaning.entries()) {
    if (at !== "0-0") promises.push({ what: `cleaning: ${op} ${reason}`, at, sum, file, field: ["cleaning", i, "at"] });
  }
  promises.push(...blockPromises(article));
  for (const [i, { at, sum, caption }] of article.media.entries()) {
    if (at === undefined) continue;
    const what = caption === undefined ? "media credit" : "media";
    promises.push({ what, at, file, field: ["media", i, "at"], ...(sum && { sum }) });
  }
  for (const [i, { at, sum, words, sentence }] of article.dates.entries()) {
    promises.push({ what: "date", at, sum, file, field: ["dates", i, "at"], shown: words, within: sentence });
  }
  for (const [i, { text, at, short = [] }] of article.names.entries()) {
    for (const part of [{ text, at }, ...short]) {
      for (const each of part.at)
        promises.push({ what: `name ${text}`, at: each, file, field: ["names", i], holds: part.text });
    }
  }
  promises.push(...markPromises(article));
  return promises;
}

/** The blocks of an article, each in the words that the body shows of it. */
function blockPromises(article: Article): SpanPromise[] {
  const { file, passages, title, titleBasis } = article;
  const isText = article.form === "text";
  if (isText && article.blocks.length === 0) {
    const anywhere = { what: "block", at: `0-${article.raw?.chars ?? 0}`, file, anywhere: true as const };
    return passages.map(({ text, line, column }) =>
      line === undefined ? { ...anywhere, holds: text } : { ...anywhere, holds: text, line, column: column ?? 1 },
    );
  }
  // Where the body has more or fewer blocks, which block is which is unknown: `blocksDiffer` tells it.
  const passageOf = isText && !blocksDiffer(article) ? passages.values() : [].values();
  return article.blocks.map(({ kind, at }, i) => {
    const promise: SpanPromise = { what: `block ${kind}`, at, file, field: ["blocks", i, "at"] };
    if (kind === "title") {
      const isHeadline = isText && titleBasis === "text" && title !== null;
      return isHeadline ? { ...promise, field: ["title"], shown: title } : promise;
    }
    const passage = passageOf.next().value;
    if (!passage) return promise;
    const { line, column, text } = passage;
    return { ...promise, shown: text, ...(line !== undefined && { line, column: column ?? 1 }) };
  });
}

/** What the marks in a body say of the raw file. */
function markPromises(article: Article): SpanPromise[] {
  const { file } = article;
  const own = article.form === "text";
  const promises: SpanPromise[] = [];
  for (const { claims, at, sum, line, column, words, text } of article.evidence) {
    const promise = { what: `Evidence ${claims.join(" ")}`, at, sum, file, line, column };
    promises.push({ ...promise, ...(words !== undefined && { words }), ...(own && { shown: text }) });
  }
  for (const { id, at, sum, line, column, text, within } of article.quotes) {
    const promise = { what: `Quote ${id}`, at, sum, file, line, column, shown: text, quoted: true };
    promises.push({ ...promise, ...(within !== undefined && { within }) });
  }
  for (const { id, at, sum, line, column, text } of article.figures)
    promises.push({ what: `Figure ${id}`, at, sum, file, line, column, ...(own && { shown: text }) });
  return promises;
}

/** Whether an article in its own words lists other blocks than its body has. One that lists none is held against the whole file. */
export function blocksDiffer({ form, blocks, passages }: Article): boolean {
  return form === "text" && blocks.length > 0 && bodyBlocks({ blocks }) !== passages.length;
}

/** Number of blocks that an article's front matter lists for its body. */
export function bodyBlocks({ blocks }: Pick<Article, "blocks">): number {
  return blocks.filter(({ kind }) => kind !== "title").length;
}
