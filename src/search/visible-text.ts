import type { Article } from "../articles/types.ts";
import type { Allowance } from "../digest/types.ts";

/** The passages of an article that its rights allow to be shown, as plain text, the last one perhaps cut short. */
export function visiblePassages(article: Article, allowance: Allowance | undefined): { anchor: string; text: string }[] {
  if (!allowance) return [];
  const whole = new Set(allowance.passages);
  const shown: { anchor: string; text: string }[] = [];
  for (const { anchor, text } of article.passages) {
    if (whole.has(anchor)) shown.push({ anchor, text });
    else if (allowance.cut?.anchor === anchor) shown.push({ anchor, text: firstWords(text, allowance.cut.words) });
  }
  return shown;
}

function firstWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(0, count).join(" ");
}
