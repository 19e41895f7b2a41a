/** A text folded for finding words in it, each unit with its place in the text. */
export interface Folded {
  text: string;
  from: number[];
  to: number[];
}

const SIGNS: Record<string, string> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "‚": "'",
  "‹": "'",
  "›": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "−": "-",
};
const WORD = /[\p{L}\p{N}]/u;
const MARKS = /\p{M}+/gu;

/**
 * Accents and case off, quotation marks and dashes plain, white space as one space, and none beside a sign: what differs
 * between two ways of typing one passage. Linear.
 */
export function foldWithPlaces(text: string): Folded {
  const folded: Folded = { text: "", from: [], to: [] };
  const units: string[] = [];
  let space: number | null = null;
  let at = 0;
  for (const char of text) {
    const from = at;
    at += char.length;
    if (/[\s\u0085\u200b\u2060\ufeff]/.test(char)) {
      space ??= from;
      continue;
    }
    const plain = (SIGNS[char] ?? char).normalize("NFKD").replace(MARKS, "").toLowerCase();
    if (plain === "") {
      if (folded.to.length > 0 && space === null) folded.to[folded.to.length - 1] = at;
      continue;
    }
    if (space !== null && units.length > 0 && WORD.test(units.at(-1)!) && WORD.test(plain)) {
      units.push(" ");
      folded.from.push(space);
      folded.to.push(from);
    }
    space = null;
    for (const unit of plain) {
      for (const half of unit.split("")) {
        units.push(half);
        folded.from.push(from);
        folded.to.push(at);
      }
    }
  }
  folded.text = units.join("");
  return folded;
}

/** Offsets at which words stand in a folded text, whole words where any do; at most `most`. Offsets are of the text itself. */
export function findFolded(hay: Folded, words: string, most = 50): { start: number; end: number }[] {
  const needle = foldWithPlaces(words).text;
  if (needle === "") return [];
  const found: { start: number; end: number; whole: boolean }[] = [];
  for (let i = hay.text.indexOf(needle); i >= 0 && found.length < most; i = hay.text.indexOf(needle, i + 1)) {
    const end = i + needle.length;
    const whole = !joins(hay.text[i - 1], needle[0]) && !joins(needle.at(-1), hay.text[end]);
    found.push({ start: hay.from[i]!, end: hay.to[end - 1]!, whole });
  }
  const wholes = found.filter(({ whole }) => whole);
  return (wholes.length > 0 ? wholes : found).map(({ start, end }) => ({ start, end }));
}

const joins = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && WORD.test(a) && WORD.test(b);
