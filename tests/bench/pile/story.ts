import { random } from "../corpus.ts";

/** A raw article of a generated story. */
export interface PileArticle {
  name: string;
  outlet: string;
  /** YYYY-MM-DD */
  published: string;
  text: string;
  /** What it tells that other articles tell as well: the statement's number, and the sentence. */
  told: { statement: number; sentence: string }[];
}

export const PILE_OUTLETS = ["argus", "bulletin", "courier", "dispatch", "examiner"];

/** Words of an article, more or less. */
const WORDS = 500;
/** Statements an article tells that are in other articles as well. */
const TOLD = 3;
/** Share of the tellers who use a verb of their own. */
const OTHER_VERB = 0.5;
/** Names of people and of places in the story. */
const NAMES = 40;
/** Different words in all. */
const VOCABULARY = 6000;

const SYLLABLES =
  "ba be bi bo da de di do fa fe fo ga go ka ke ko la le li lo lu ma me mi mo na ne no pa pe po ra re ri ro sa se so ta te ti to va ve vo".split(
    " ",
  );
const FRAMES: ((who: string, verb: string, what: string, where: string, count: number) => string)[] = [
  (who, verb, what, where, count) => `${who} ${verb} ${count} ${what} at ${where}, officials told reporters.`,
  (who, verb, what, where, count) => `At ${where}, ${count} ${what} were ${verb} by ${who} after a long night.`,
  (who, verb, what, where, count) => `Witnesses at ${where} saw how ${who} ${verb} the ${count} ${what}.`,
];

/**
 * A story of `count` articles by five outlets over four months, the same for a seed. The words are invented, and as
 * unevenly frequent as real ones are (Zipf); each statement is told by two to five outlets within two days, in three ways.
 */
export function makePile(count: number, seed = 20190312): PileArticle[] {
  const next = random(seed);
  const below = (most: number): number => Math.floor(next() * most);
  const coin = (syllables: number): string =>
    Array.from({ length: syllables }, () => SYLLABLES[below(SYLLABLES.length)]).join("");
  const vocabulary = Array.from({ length: VOCABULARY }, () => coin(3 + below(2)));
  // The logarithm of a rank drawn so is spread evenly, which is Zipf's law.
  const word = (): string => vocabulary[Math.floor(VOCABULARY ** next()) - 1]!;
  const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
  const sentence = (): string => `${capital(Array.from({ length: 12 + below(14) }, word).join(" "))}.`;
  const names = (): string[] => Array.from({ length: NAMES }, () => capital(coin(3)));
  const [people, places] = [names(), names()];
  const articles = Array.from({ length: count }, (_, i): PileArticle => ({
    name: `article-${String(i).padStart(5, "0")}`,
    outlet: PILE_OUTLETS[i % PILE_OUTLETS.length]!,
    published: new Date(Date.UTC(2019, 2, 12 + Math.floor((120 * i) / count))).toISOString().slice(0, 10),
    text: "",
    told: [],
  }));
  for (let statement = 0; statement * 3 < count * TOLD; statement++) {
    // Neighbours in time, each by another outlet.
    const from = below(Math.max(1, count - PILE_OUTLETS.length));
    const [who, where] = [people[below(people.length)]!, places[below(places.length)]!];
    const [verb, what] = [word(), `${word()} ${vocabulary[below(VOCABULARY)]}`];
    const number = 12 + below(900);
    const tellers = articles.slice(from, from + 2 + below(PILE_OUTLETS.length - 1));
    for (const [i, { told }] of tellers.entries()) {
      const own = next() < OTHER_VERB ? word() : verb;
      told.push({ statement, sentence: FRAMES[i % FRAMES.length]!(who, own, what, where, number) });
    }
  }
  for (const article of articles) {
    const sentences = article.told.map((each) => each.sentence);
    for (let words = sentences.length * 12; words < WORDS; words += 18)
      sentences.splice(below(sentences.length + 1), 0, sentence());
    const paragraphs = Array.from({ length: Math.ceil(sentences.length / 4) }, (_, i) =>
      sentences.slice(4 * i, 4 * i + 4).join(" "),
    );
    article.text = [capital(Array.from({ length: 7 }, word).join(" ")), ...paragraphs].join("\n\n");
  }
  return articles;
}
