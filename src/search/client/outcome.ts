import type { Shown } from "../protocol.ts";
import { counted, fill, listed, type SearchSettings } from "./settings.ts";

/** An outcome in words: in a glance, and as it is read aloud. */
export function outcomeWords(answer: Shown, settings: SearchSettings): { seen: string; told: string } {
  const { counts, lang, words } = settings;
  if (answer.total === 0) {
    const { unknown } = answer;
    const said = unknown.length > 0 ? fill(words.unknown, { words: listed(unknown, lang) }) : words.none;
    return { seen: said, told: said };
  }
  const results = counted(counts.result, answer.total, lang);
  const kinds = answer.groups.map(({ type, count }) => counted(counts[type], count, lang));
  return { seen: results, told: fill(words.told, { results, list: listed(kinds, lang) }) };
}
