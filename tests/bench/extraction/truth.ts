import { shinglesOf, tokensOf } from "./metric.ts";

/**
 * Which lines of a page stand in its true text, by this rule: a line of four words or more, when three quarters of its 4-token
 * shingles are the text's, each as often as it stands there; a shorter line, when its words make a whole line of the true text, or
 * follow in it right behind what the line before ended with.
 */
export function trueLines(lines: readonly string[], truth: string): boolean[] {
  const left = shinglesOf(tokensOf(truth));
  const whole = new Map<string, number>();
  for (const line of truth.split(/\n+/)) {
    const key = tokensOf(line).join(" ");
    if (key !== "") whole.set(key, (whole.get(key) ?? 0) + 1);
  }
  const all = ` ${tokensOf(truth).join(" ")} `;
  const tokens = lines.map(tokensOf);
  const kept = tokens.map((own) => own.length >= 4 && take(own, left));
  let place = 0;
  tokens.forEach((own, i) => {
    if (own.length >= 4) {
      if (kept[i]) place = placeOf(all, own.slice(-4), place) ?? place;
      return;
    }
    if (own.length === 0) return;
    const key = own.join(" ");
    // Between two lines that were kept, in their order: a "Share" far from the article is not the word in it.
    const next = tokens.findIndex((_, j) => j > i && kept[j]);
    const near = next >= 0 && next - i < 12 && (kept.slice(Math.max(0, i - 12), i).some(Boolean) || i < 40);
    const limit = next >= 0 ? (placeOf(all, tokens[next]!.slice(0, 4), place) ?? all.length) : all.length;
    const found = all.indexOf(` ${key} `, Math.max(0, place - 1));
    const lineLeft = whole.get(key) ?? 0;
    if (found >= 0 && found <= limit && ((lineLeft > 0 && (near || next < 0)) || found <= place + 1)) {
      if (next < 0 && found > place + 1 && lineLeft === 0) return;
      kept[i] = true;
      place = found + key.length + 1;
      if (lineLeft > 0) whole.set(key, lineLeft - 1);
    }
  });
  return kept;
}

/** The end of a run of tokens in a text of tokens, not before a place. */
function placeOf(all: string, tokens: readonly string[], from: number): number | undefined {
  const key = ` ${tokens.join(" ")} `;
  const found = all.indexOf(key, Math.max(0, from - 1));
  return found < 0 ? undefined : found + key.length - 1;
}

function take(tokens: readonly string[], left: Map<string, number>): boolean {
  const own = shinglesOf(tokens);
  let [there, all] = [0, 0];
  for (const [shingle, count] of own) {
    there += Math.min(count, left.get(shingle) ?? 0);
    all += count;
  }
  if (there < all * 0.75) return false;
  for (const [shingle, count] of own) left.set(shingle, Math.max(0, (left.get(shingle) ?? 0) - count));
  return true;
}
