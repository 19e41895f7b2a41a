import { languageOf } from "../../annotate/languages/index.ts";
import { isBoilerplate } from "../site-boilerplate.ts";
import { featuresOf, type Features } from "./features.ts";

/** Sum of weights from which a line is left over: somewhat more likely than not, since a line that stays harms less. */
const ENOUGH = 0.2;
/** Speech begins with a dash in many languages, and lists with a sign. */
const NEVER = ["somebody speaks", "in an announced list", "begins like an item", "several sentences"];
const SENTENCES = ["16 to 30 words", "over 30 words"];
/** What a line of the article itself rarely holds. */
const MARKS = [
  "in the word lists",
  "a day",
  "a time of the clock",
  "a sign that parts",
  "copyright",
  ..."image photo getty credit updated published posted facebook follow subscribe"
    .split(" ")
    .map((word) => `word:${word}`),
];
const OF_SITES = MARKS.filter((name) => name !== "a day" && name !== "a time of the clock");
/** Above an article a headline or a summary looks like a link to another story: a line has to be more than that. */
const SURE_ABOVE = new Set([...MARKS, "one word", "2 to 3 words", "in a run of short lines"]);
/** Between two paragraphs stand the article's own headings. */
const SURE_BETWEEN = new Set(MARKS);

/**
 * Which lines of a text a site left in it: names of other stories and sections, captions, credits, invitations. The lines are those of
 * one article in their order, without its headline. `weights` are of features by their names, as tests/bench/leftovers learns them.
 *
 * Never a line in which somebody speaks, nor a long sentence, nor a list that a line with a colon announces. A text without a paragraph, or in a
 * language that no file describes, is not judged.
 */
export function leftOverLines(
  lines: readonly string[],
  lang: string,
  weights: Readonly<Record<string, number>>,
): boolean[] {
  if (!languageOf(lang)) return lines.map(() => false);
  return leftOver(featuresOf(lines, lang, isBoilerplate), weights);
}

/** The same of features that were seen before. */
export function leftOver(features: readonly Features[], weights: Readonly<Record<string, number>>): boolean[] {
  if (features.every((holds) => holds.includes("behind the last paragraph"))) return features.map(() => false);
  return features.map((holds) => {
    if (NEVER.some((name) => holds.includes(name))) return false;
    if (holds.includes("ends a sentence") && SENTENCES.some((name) => holds.includes(name))) return false;
    // A short sentence at the beginning may be the lead.
    if (holds.includes("before the first paragraph") && isPlainSentence(holds)) return false;
    if (holds.includes("before the first paragraph") && !holds.some((name) => SURE_ABOVE.has(name))) return false;
    const marked = holds.some((name) => SURE_BETWEEN.has(name));
    if (!marked && (holds.includes("short between paragraphs") || isCutOff(holds))) return false;
    return holds.reduce((sum, name) => sum + (weights[name] ?? 0), weights["always"] ?? 0) > ENOUGH;
  });
}

/** A sentence of more than a word that holds none of the words of sites. */
function isPlainSentence(holds: Features): boolean {
  return (
    holds.includes("ends a sentence") && !holds.includes("one word") && !OF_SITES.some((name) => holds.includes(name))
  );
}

/** A long line without an end may be a paragraph that was cut off, most of all the last. */
function isCutOff(holds: Features): boolean {
  const long = SENTENCES.some((name) => holds.includes(name));
  if (long && holds.includes("many small words")) return true;
  return holds.includes("the last line") && (long || holds.includes("9 to 15 words"));
}
