import { isFoundMark } from "./findings.ts";
import type { ArticlePair } from "./passages.ts";
import type { NameIndex } from "./name-index.ts";
import type { OwnNames } from "./own-names.ts";
import type { QuoteView } from "./types.ts";
import { uniqueIds } from "./unique-ids.ts";

/**
 * The quotations of all articles, in the order of the articles and of their texts. One whose words rights withhold stays,
 * without the words, where an editor says what it is about; a machine's says nothing then and is left out.
 */
export function collectQuotes(articles: readonly ArticlePair[], names: NameIndex, own: OwnNames): QuoteView[] {
  const idOf = uniqueIds(articles.map(({ shown }) => ({ articleId: shown.id, ids: shown.quotes.map(({ id }) => id) })));
  // A speaker whom the machine named goes by the one name of the editor's in its guess.
  const speakerOf = (text: string, isGuess: boolean) => {
    const inside = isGuess ? own.inside(text) : [];
    return names.resolve(inside.length === 1 ? inside[0]! : text);
  };
  const seen = new Set<string>();
  const quotes: QuoteView[] = [];
  for (const { shown } of articles) {
    for (const mark of shown.quotes) {
      const withheld = mark.text === "";
      const id = idOf(shown.id, mark.id);
      // A quotation that runs over several paragraphs is marked in pieces with one id.
      const isFound = isFoundMark(shown, mark);
      if ((withheld && isFound) || seen.has(`${shown.id} ${id}`)) continue;
      seen.add(`${shown.id} ${id}`);
      const speaker = mark.speaker === undefined ? null : speakerOf(mark.speaker, isFound);
      quotes.push({
        id,
        articleId: shown.id,
        mark,
        speakerId: speaker?.id ?? null,
        speaker: speaker?.name ?? mark.speaker ?? null,
        flags: mark.flags === undefined ? [] : mark.flags.split(" "),
        reviewed: !isFound,
        withheld,
      });
    }
  }
  return quotes;
}
