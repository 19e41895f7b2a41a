/** Runs of white space become one space; both ends are trimmed. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** The words of a text: runs of letters, digits, and apostrophes or hyphens inside them. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
}

/** Number of words in a text. */
export function wordCount(text: string): number {
  return words(text).length;
}

/** Accents off, lower case, typographic apostrophes and quotation marks made plain: for comparing, never for showing. */
export function fold(text: string): string {
  return collapse(
    text
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .replace(/[’‘ʼ]/g, "'")
      .replace(/[“”«»„]/g, '"')
      .toLowerCase(),
  );
}

/** An id (lower-case letters, digits, single hyphens) made from any text; empty where no letter or digit is left. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/['"]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** Narrow no-break space: before ; ! ? and inside « ». */
export const NARROW_SPACE = "\u202f";
/** No-break space: before a colon, and between a number and the word that belongs to it. */
const NO_BREAK_SPACE = "\u00a0";

/** A change of spacing for display. Offsets are UTF-16 offsets of the text that was passed. */
export interface SpacingChange {
  start: number;
  end: number;
  now: string;
  reason: "guillemet-without-space" | "breaking-space-before-punctuation" | "breaking-space-in-number";
}

const FRENCH_RULES: { pattern: RegExp; now: (found: RegExpExecArray) => string; reason: SpacingChange["reason"] }[] = [
  { pattern: /«(?=\S)/g, now: () => `«${NARROW_SPACE}`, reason: "guillemet-without-space" },
  { pattern: /« (?=\S)/g, now: () => `«${NARROW_SPACE}`, reason: "breaking-space-before-punctuation" },
  { pattern: /(?<=[^\s])»/g, now: () => `${NARROW_SPACE}»`, reason: "guillemet-without-space" },
  { pattern: / [;!?»]/g, now: (m) => NARROW_SPACE + m[0][1], reason: "breaking-space-before-punctuation" },
  { pattern: / :(?=\s|$)/g, now: () => `${NO_BREAK_SPACE}:`, reason: "breaking-space-before-punctuation" },
  {
    pattern: /(?<!\d)\d+(?:[,.]\d+)? (?:millions?|milliards?|euros?|dollars?|%|€|\$)(?![\p{L}\p{N}])/gu,
    now: (m) => m[0].replace(" ", NO_BREAK_SPACE),
    reason: "breaking-space-in-number",
  },
];

/**
 * What French typography asks of a text's spaces, as changes in the order of their places; they never overlap. Only for
 * display: spans, quotations and search use the text as it is.
 */
export function frenchSpacing(text: string): SpacingChange[] {
  const changes: SpacingChange[] = [];
  for (const { pattern, now, reason } of FRENCH_RULES) {
    for (const found of text.matchAll(pattern)) {
      changes.push({ start: found.index, end: found.index + found[0].length, now: now(found), reason });
    }
  }
  changes.sort((a, b) => a.start - b.start || b.end - a.end);
  return changes.filter((change, i) => i === 0 || change.start >= changes[i - 1]!.end);
}

/** A French text with its spaces as French typography wants them, for display. */
export function showFrench(text: string): string {
  let shown = "";
  let done = 0;
  for (const { start, end, now } of frenchSpacing(text)) {
    shown += text.slice(done, start) + now;
    done = end;
  }
  return shown + text.slice(done);
}

/** Whether a text ends as a sentence does, in any script; quotation marks of any language and brackets may close behind its mark. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟।]["“”„‟'‘’‚«»‹›「」『』)\]]*$/u.test(text.trimEnd());
}
