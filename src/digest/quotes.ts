import type { ArticlePair } from "./passages.ts";
import type { NameIndex } from "./name-index.ts";
import type { QuoteView } from "./types.ts";
import { uniqueIds } from "./unique-ids.ts";

/**
 * The quotations of all articles, in the order of the articles and of their texts. One whose words rights withhold stays,
 * without the words, where an editor says what it is about; a machine's says nothing then and is left out.
 */
export function collectQuotes(articles: readonly ArticlePair[], names: NameIndex): QuoteView[] {
  const idOf = uniqueIds(articles.map(({ shown }) => ({ articleId: shown.id, ids: shown.quotes.map(({ id }) => id) })));
  const seen = new Set<string>();
  const quotes: QuoteView[] = [];
  for (const { shown } of articles) {
    for (const mark of shown.quotes) {
      const withheld = mark.text === "";
      const id = idOf(shown.id, mark.id);
      // A quotation that runs over several paragraphs is marked in pieces with one id.
      if ((withheld && !shown.reviewed) || seen.has(`${shown.id} ${id}`)) continue;
      seen.add(`${shown.id} ${id}`);
      const speaker = mark.speaker === undefined ? null : names.resolve(mark.speaker);
      quotes.push({
        id,
        articleId: shown.id,
        mark,
        speakerId: speaker?.id ?? null,
        speaker: speaker?.name ?? mark.speaker ?? null,
        flags: mark.flags === undefined ? [] : mark.flags.split(" "),
        reviewed: shown.reviewed,
        withheld,
      });
    }
  }
  return quotes;
}
