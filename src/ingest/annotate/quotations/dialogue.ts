import type { Language } from "../languages/index.ts";
import type { NamePlace } from "../names/index.ts";
import type { Said } from "./attribute.ts";
import { SpeakerFinder } from "./speaker.ts";
import { speechRulesOf } from "./speech-rules.ts";

/** So far the first words of speech may stand from the dash, in characters. */
const FAR = 600;

/**
 * A line of dialogue behind a dash, in languages that print it so: "– Vi bærer dem selv, siger Tove Lund." It is one only where words
 * of speech end it; what follows them is left.
 */
export function dialogueIn(text: string, names: readonly NamePlace[], language: Language): Said | undefined {
  if (!language.dialogueDash) return undefined;
  const dash = /^\s*[–—―-]\s*(?=[\p{Lu}¿¡])/u.exec(text);
  if (!dash) return undefined;
  const start = dash[0].length;
  const line = text.slice(0, start + FAR);
  const { verb } = speechRulesOf(language);
  for (const { index } of line.matchAll(verb)) {
    const edge = /([,?!…]|[.!?]?\s[–—―-])\s*[–—―-]?\s*$/u.exec(line.slice(start, index));
    if (!edge) continue;
    const mark = /^[?!…]/u.test(edge[0]) ? 1 : 0;
    const end = start + edge.index + mark;
    const attribution = new SpeakerFinder(text, names, language).behind(end, Math.min(text.length, end + FAR));
    if (!attribution || end - start < 2) return undefined;
    return {
      start,
      end,
      inner: text.slice(start, end),
      continued: false,
      attribution: { ...attribution, rule: `dialogue-${attribution.rule}` },
    };
  }
  return undefined;
}
