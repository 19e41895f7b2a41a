import type { Article } from "../../articles/index.ts";
import type { Event } from "../../schemas/event.ts";
import type { SpanPromise } from "./types.ts";

/** An event with the file and line it was read from. */
export interface PlacedEvent {
  event: Event;
  file: string;
  line?: number;
}

/** Everything an article, and the events that cite it, promise about its raw file, in the order of the article's file. */
export function promisesOf(article: Article, events: readonly PlacedEvent[]): SpanPromise[] {
  const { file } = article;
  const promises: SpanPromise[] = [];
  for (const { at, sum, reason, op } of article.cleaning) {
    if (at !== "0-0") promises.push({ what: `cleaning: ${op} ${reason}`, at, sum, file });
  }
  const textOf = new Map(article.form === "text" ? article.passages.map(({ at, text }) => [at, text]) : []);
  for (const { kind, at } of article.blocks) {
    const shown = textOf.get(at);
    promises.push({ what: `block ${kind}`, at, file, ...(shown !== undefined && { shown }) });
  }
  for (const { at, sum, caption } of article.media) {
    if (at !== undefined)
      promises.push({ what: caption === undefined ? "media credit" : "media", at, file, ...(sum && { sum }) });
  }
  for (const { at, sum, words, sentence } of article.dates) {
    promises.push({ what: "date", at, sum, file, shown: words, within: sentence });
  }
  for (const { text, at, short = [] } of article.names) {
    for (const part of [{ text, at }, ...short]) {
      for (const each of part.at) promises.push({ what: `name ${text}`, at: each, file, holds: part.text });
    }
  }
  for (const { claims, at, sum, line, words } of article.evidence) {
    promises.push({ what: `Evidence ${claims.join(" ")}`, at, sum, file, line, ...(words && { words }) });
  }
  for (const { id, at, sum, line, text, within } of article.quotes) {
    promises.push({ what: `Quote ${id}`, at, sum, file, line, shown: text, ...(within && { within }) });
  }
  for (const { id, at, sum, line, text } of article.figures) {
    promises.push({ what: `Figure ${id}`, at, sum, file, line, ...(article.form === "text" && { shown: text }) });
  }
  for (const { event, file: from, line } of events) {
    for (const { article: id, at, sum } of event.evidence) {
      if (id === article.id) promises.push({ what: `event ${event.id}`, at, sum, file: from, ...(line && { line }) });
    }
  }
  return promises;
}
