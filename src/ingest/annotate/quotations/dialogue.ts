import type { Language } from "../languages/index.ts";
import type { NamePlace } from "../names/index.ts";
import type { Said } from "./attribute.ts";
import { SpeakerFinder } from "./speaker.ts";
import { speechRulesOf } from "./speech-rules.ts";

/** So far the first words of speech may stand from the dash, in characters. */
const FAR = 600;

/**
 * A line of dialogue behind a dash, in languages that print it so: "– Vi bærer dem selv, siger Tove Lund." It is one only where words
 * of speech end it. What follows them is left, but behind a dash that clings to the reporter's last word: "—¿Y qué? —dijo Eva—. Nada."
 * By the rules of such printing the same person goes on.
 */
export function dialogueIn(text: string, names: readonly NamePlace[], language: Language): Said[] {
  if (!language.dialogueDash) return [];
  const dash = /^\s*[–—―-]\s*(?=[\p{Lu}¿¡])/u.exec(text);
  if (!dash) return [];
  const start = dash[0].length;
  const line = text.slice(0, start + FAR);
  const { verb } = speechRulesOf(language);
  for (const { index } of line.matchAll(verb)) {
    const edge = /([,?!…]|[.!?]?\s[–—―-])\s*[–—―-]?\s*$/u.exec(line.slice(start, index));
    if (!edge) continue;
    const mark = /^[?!…]/u.test(edge[0]) ? 1 : 0;
    const end = start + edge.index + mark;
    const attribution = new SpeakerFinder(text, names, language).behind(end, Math.min(text.length, end + FAR));
    if (!attribution || end - start < 2) return [];
    const said = { ...attribution, rule: `dialogue-${attribution.rule}` };
    return [[start, end] as const, ...goesOn(text, index)].map(([from, to]) => ({
      start: from,
      end: to,
      inner: text.slice(from, to),
      continued: false,
      attribution: said,
    }));
  }
  return [];
}

/** The words behind the reporter's, up to what the reporter says next; none where the dash stands by itself. */
function goesOn(text: string, from: number): (readonly [start: number, end: number])[] {
  const clinging = /(?<=\p{L})[–—―][.,;:…]?\s+(?=[\p{L}¿¡])/u.exec(text.slice(from, from + FAR));
  if (!clinging) return [];
  const start = from + clinging.index + clinging[0].length;
  const next = /\s[–—―]/u.exec(text.slice(start))?.index;
  const end = start + (next ?? text.slice(start).trimEnd().length);
  return end - start < 2 ? [] : [[start, end]];
}
