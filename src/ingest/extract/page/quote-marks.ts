/** The marks that a language puts around a quotation, outer and inner. Source: Unicode CLDR, delimiters. */
const MARKS: Record<string, readonly [string, string, string, string]> = {
  en: ["“", "”", "‘", "’"],
  de: ["„", "“", "‚", "‘"],
  fr: ["« ", " »", "“", "”"],
  es: ["«", "»", "“", "”"],
  it: ["«", "»", "“", "”"],
  pt: ["“", "”", "‘", "’"],
  nl: ["‘", "’", "“", "”"],
  ru: ["«", "»", "„", "“"],
  uk: ["«", "»", "„", "“"],
  el: ["«", "»", "“", "”"],
  no: ["«", "»", "‘", "’"],
  nb: ["«", "»", "‘", "’"],
  nn: ["«", "»", "‘", "’"],
  pl: ["„", "”", "«", "»"],
  cs: ["„", "“", "‚", "‘"],
  sk: ["„", "“", "‚", "‘"],
  hu: ["„", "”", "»", "«"],
  ro: ["„", "”", "«", "»"],
  bg: ["„", "“", "„", "“"],
  sv: ["”", "”", "’", "’"],
  fi: ["”", "”", "’", "’"],
  ja: ["「", "」", "『", "』"],
  zh: ["“", "”", "‘", "’"],
};

/** Opening and closing mark of a quotation; `depth` is 0 for the outermost. */
export function quoteMarks(lang: string, depth: number): [string, string] {
  const marks = MARKS[lang.toLowerCase().split("-")[0] ?? ""] ?? MARKS["en"]!;
  return depth % 2 === 0 ? [marks[0], marks[1]] : [marks[2], marks[3]];
}

/** Whether a text brings marks of its own. */
export function isMarked(text: string): boolean {
  return /^\s*["“”„«»‘’‚'‹›「『]/u.test(text);
}
