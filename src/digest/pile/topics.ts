import { compareBy, compareText } from "../../lib/compare.ts";
import { slugify } from "../../lib/text.ts";
import type { Area } from "../../schemas/area.ts";
import type { Unit } from "../alike/sentences.ts";
import { hasPhrases, MOST_WORDS, PhraseReader, phrasesIn, stretchesIn } from "./phrases.ts";

/** In fewer articles, or of fewer outlets, of a language no topics are looked for. */
const LEAST_ARTICLES = 5;
const LEAST_OUTLETS = 2;
const MOST_TOPICS = 12;
/** A phrase of a topic stands in so many articles, and in so large a share of them; and no larger a one than the other. */
const LEAST_HOLDERS = 4;
const LEAST_SHARE = 0.02;
const MOST_SHARE = 0.4;
/** Share of its places in which a phrase is no part of a longer run of words, and in which it is nobody's name. */
const WHOLE = 0.4;
const PLAIN = 0.7;
/** Two phrases that meet in so large a share of the rarer one's passages are one topic. */
const SAME = 0.4;
/** Of more sentences of a language every second, every third… is read. */
const MOST_SENTENCES = 100_000;
/** Topics whose names may share a word. */
const MOST_OF_WORD = 2;
/** Places of one article that count. */
const MOST_OF_ARTICLE = 3;

interface Candidate {
  key: string;
  words: string[];
  /** Its spellings, and how often each occurs. */
  spelt: Map<string, number>;
  /** Articles, with the number of their sentences that hold it. */
  articles: Map<string, number>;
  outlets: Set<string>;
  passages: Set<string>;
  places: number;
  whole: number;
  named: number;
}

/**
 * Topics of a pile, as areas that nobody has written: at most twelve, each named by a key phrase of several articles of several
 * outlets. Candidates are ordered by C-value (Frantzi, Ananiadou and Mima 2000, "Automatic recognition of multi-word terms"), counted
 * in sentences, times the logarithm of how few articles hold the phrase. What nearly every article holds is the story and no topic of
 * it; names have pages of their own. Phrases that stand together become one topic. A language without a list of words that name no
 * topic has none.
 *
 * A topic's terms are whole words in every spelling that was met.
 *
 * @param units The sentences of the articles, without what an outlet repeats.
 */
export function findTopics(units: readonly Unit[]): Area[] {
  const all = new Set(units.map(({ articleId }) => articleId)).size;
  const byLanguage = [...Map.groupBy(units, ({ features }) => features.lang)].sort(([a], [b]) => compareText(a, b));
  const topics = byLanguage.flatMap(([lang, own]) => {
    const articles = new Set(own.map(({ articleId }) => articleId)).size;
    const outlets = new Set(own.map(({ outlet }) => outlet)).size;
    if (!hasPhrases(lang) || articles < LEAST_ARTICLES || outlets < LEAST_OUTLETS) return [];
    return topicsOf(own, lang, articles).slice(0, Math.floor((MOST_TOPICS * articles) / all));
  });
  const taken = new Set<string>();
  return topics.flatMap(({ lang, name, terms }, i): Area[] => {
    const id = `topic-${slugify(name)}`.slice(0, 80);
    if (taken.has(id)) return [];
    taken.add(id);
    return [
      {
        id,
        label: { [lang]: capitalised(name) },
        kind: "partnership",
        official: false,
        order: i,
        terms: { [lang]: terms },
      },
    ];
  });
}

function topicsOf(
  units: readonly Unit[],
  lang: string,
  articles: number,
): { lang: string; name: string; terms: string[] }[] {
  const candidates = candidatesIn(units, lang);
  const nested = new Map<string, { sum: number; count: number }>();
  for (const each of candidates.values()) {
    if (each.words.length < 3 || each.articles.size < LEAST_HOLDERS) continue;
    for (const part of [each.words.slice(0, -1), each.words.slice(1)]) {
      const key = part.join(" ");
      const { sum, count } = nested.get(key) ?? { sum: 0, count: 0 };
      nested.set(key, { sum: sum + frequency(each), count: count + 1 });
    }
  }
  // What most articles hold is the story; with a word more it is no topic of it either.
  const story = new Set(
    [...candidates.values()].flatMap((each) => (each.articles.size > MOST_SHARE * articles ? each.key : [])),
  );
  const least = Math.max(LEAST_HOLDERS, LEAST_SHARE * articles);
  const ranked = [...candidates.values()]
    .filter(
      ({ words, articles: { size }, outlets, places, whole, named }) =>
        size >= least &&
        size <= MOST_SHARE * articles &&
        outlets.size >= LEAST_OUTLETS &&
        !(story.has(words.slice(0, 2).join(" ")) || story.has(words.slice(1).join(" "))) &&
        whole >= WHOLE * places &&
        named <= (1 - PLAIN) * places,
    )
    .map((each) => {
      const { sum, count } = nested.get(each.key) ?? { sum: 0, count: 0 };
      const cValue = Math.log2(each.words.length) * (frequency(each) - (count > 0 ? sum / count : 0));
      return { each, score: cValue * Math.log(articles / each.articles.size) };
    })
    .filter(({ score }) => score > 0)
    .sort(
      compareBy(
        (a, b) => b.score - a.score,
        (a, b) => compareText(a.each.key, b.each.key),
      ),
    )
    .slice(0, 10 * MOST_TOPICS);

  const topics: { own: Candidate; terms: Candidate[] }[] = [];
  for (const { each } of ranked) {
    const sharesWord = ({ own }: (typeof topics)[number]): boolean =>
      own.words.some((word) => each.words.includes(word));
    const near = topics.find(({ own }) => together(own, each) >= SAME);
    if (near) {
      if (sharesWord(near)) near.terms.push(each);
    } else if (topics.length < MOST_TOPICS && topics.filter(sharesWord).length < MOST_OF_WORD)
      topics.push({ own: each, terms: [each] });
  }
  return topics.map(({ own, terms }) => ({
    lang,
    name: mostOften(own.spelt),
    terms: [...new Set(terms.flatMap(({ spelt }) => [...spelt.keys()]))].sort(compareText),
  }));
}

/**
 * The phrases that enough articles hold, with where they stand. Words are counted first, then pairs of words that are held often
 * enough, then three: most of what a pile says stands in one article alone, and is passed over before it is looked at.
 */
function candidatesIn(units: readonly Unit[], lang: string): Map<string, Candidate> {
  const reader = new PhraseReader(lang);
  const step = Math.ceil(units.length / MOST_SENTENCES);
  const read = units.filter((_, i) => i % step === 0).map((unit) => ({ unit, runs: reader.runsIn(unit.text) }));
  const holders = new Map<string, { articleId: string; count: number }>();
  const isHeld = (key: string): boolean => (holders.get(key)?.count ?? 0) >= LEAST_HOLDERS;
  for (let content = 1; content <= MOST_WORDS; content++) {
    for (const { unit, runs } of read) {
      for (const key of runs.flatMap((run) => stretchesIn(run, content, isHeld))) {
        const held = holders.get(key);
        if (held === undefined) holders.set(key, { articleId: unit.articleId, count: 1 });
        else if (held.articleId !== unit.articleId) {
          held.articleId = unit.articleId;
          held.count++;
        }
      }
    }
  }
  const candidates = new Map<string, Candidate>();
  for (const { unit, runs } of read) {
    const { articleId, anchor, outlet } = unit;
    const here = new Set<Candidate>();
    for (const { key, text: written, whole, named } of runs.flatMap((run) => phrasesIn(run, isHeld))) {
      let own = candidates.get(key);
      if (!own) candidates.set(key, (own = candidateOf(key)));
      const spelling = written.toLowerCase();
      own.spelt.set(spelling, (own.spelt.get(spelling) ?? 0) + 1);
      own.places++;
      if (whole) own.whole++;
      if (named) own.named++;
      own.outlets.add(outlet);
      own.passages.add(`${articleId} ${anchor}`);
      if (!here.has(own)) own.articles.set(articleId, (own.articles.get(articleId) ?? 0) + 1);
      here.add(own);
    }
  }
  return candidates;
}

const candidateOf = (key: string): Candidate => ({
  key,
  words: key.split(" "),
  spelt: new Map(),
  articles: new Map(),
  outlets: new Set(),
  passages: new Set(),
  places: 0,
  whole: 0,
  named: 0,
});

/** Sentences that hold a phrase, of each article no more than a few. */
function frequency({ articles }: Candidate): number {
  let sum = 0;
  for (const count of articles.values()) sum += Math.min(MOST_OF_ARTICLE, count);
  return sum;
}

/** Share of the rarer one's passages that hold both. */
function together(a: Candidate, b: Candidate): number {
  const [few, many] = a.passages.size < b.passages.size ? [a, b] : [b, a];
  let both = 0;
  for (const passage of few.passages) if (many.passages.has(passage)) both++;
  return both / few.passages.size;
}

const mostOften = (spelt: ReadonlyMap<string, number>): string =>
  [...spelt].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? "";

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
