import { endsSentence, fold } from "../../../lib/text.ts";
import type { Line } from "../page/line.ts";
import gates from "./data/gates.json" with { type: "json" };

const INTERSTITIAL = gates.interstitial.map(fold);
const CONSENT = gates.consentTitles.map(fold);
const PAYWALL = gates.paywall.map(fold);
/** UTF-16 units of text above which a page is more than a check of its visitor. */
const LONGEST_CHECK = 1_500;
/** UTF-16 units of sentences that speak of something else, from which on a page holds something to read. */
const READABLE = 300;
/** UTF-16 units of text below which what a page says where scripts are off is what it says. */
const LITTLE = 300;

/**
 * Whether a page checks its visitor, asks for his consent, or refuses him, and holds nothing to read: it is short, and says so in its title, its text or
 * what it says where scripts are off.
 */
export function isInterstitial(lines: readonly Line[], title: string, aside: string): boolean {
  const text = lines.map((line) => line.text.text).join("\n");
  if (text.length > LONGEST_CHECK || readable(lines) >= READABLE) return false;
  const own = fold(title);
  if (INTERSTITIAL.some((phrase) => own.startsWith(phrase))) return true;
  if (/cookie|consent/iu.test(text) && CONSENT.some((phrase) => own.startsWith(phrase))) return true;
  const all = fold(text.length < LITTLE ? `${text}\n${aside.slice(0, LONGEST_CHECK)}` : text);
  const told = INTERSTITIAL.filter((phrase) => all.includes(phrase)).length;
  const paragraphs = lines.filter((line) => line.text.length > 200).length;
  return paragraphs === 0 && told > 0;
}

/** Who is spoken to: a check tells its visitor what to do. */
const ADDRESS =
  /(?<!\p{L})(?:you|your|dein\p{L}*|vous|votre|vos|usted|você|jouw|twoj\p{L}*|вы|вас|вам|ваш\p{L}*|您|あなた|お客様)(?!\p{L})/iu;

function readable(lines: readonly Line[]): number {
  return lines
    .filter(({ text: { text } }) => text.length >= 60 && endsSentence(text) && !ADDRESS.test(text))
    .filter(({ text: { text } }) => !INTERSTITIAL.some((phrase) => fold(text).includes(phrase)))
    .reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether a line offers the rest of the article for money or an account. */
export function isOffer(line: Line): boolean {
  if (line.text.length > 300) return false;
  const text = fold(line.text.text);
  return PAYWALL.some((phrase) => text.includes(phrase));
}
