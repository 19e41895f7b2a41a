import { budgetWords } from "../lib/cut.ts";
import { holdsWords } from "../lib/holds-words.ts";
import { without } from "../lib/without.ts";
import type { Article, EvidenceMark } from "../articles/types.ts";
import type { Rights } from "../schemas/article.ts";
import type { DigestConfig } from "../schemas/digest.ts";
import type { Edition } from "../schemas/edition.ts";
import { buyCited, buyOpening, Purse, type Cited } from "./excerpt.ts";
import { isFoundMark } from "./findings.ts";
import { PassageFinder } from "./passages.ts";
import type { Allowance } from "./types.ts";

/*
 * What may be shown of an article is decided here and nowhere else. The rest of the model, and with it every page, feed,
 * data file and search record, works on the article that `applyRights` returns, which no longer holds the withheld words:
 * whatever forgets to ask cannot leak them. Only the rendered body is outside; it is cut by `passages` and `cut`.
 *
 * full     everything.
 * excerpt  at most `words` words of the source, each place where they are shown counted: a title taken from the lead, whole
 *          or not at all; the passages that claims cite, each whole or not at all; quotations, figures and the words of text
 *          fragments, which may take half of what is left, likewise; then passages from the beginning, the last one cut.
 * link     none: title and link, and no title where it is taken from the lead.
 *
 * An abstract is the digest's own text and is shown whole in every mode; of the budget count the quotations in it and the
 * words of text fragments. A headline and an author's name are cited and cost nothing.
 *
 * What an editor states stays: a name, the subject of a figure, what a quotation is about, a photographer. What a machine took
 * from the text (names, dates, speakers, subjects, captions and credits, readings in the ledger) is made of the text's words,
 * and stays only where those words are shown or counted.
 */

export interface Shown {
  /** The article without the words that may not be shown. */
  article: Article;
  allowance: Allowance;
}

const NOTHING_CITED: Cited = { marks: new Set(), spans: new Map() };

/** The rights that hold for an article. A draft is for the editor's own eyes. */
export function rightsOf(article: Article, config: DigestConfig, draft: boolean): Rights {
  return draft ? { mode: "full", words: 0 } : (article.rights ?? config.rights);
}

/** Decides what of an article may be shown, and takes the rest out of it. */
export function applyRights(article: Article, rights: Rights): Shown {
  const anchors = article.passages.map((passage) => passage.anchor);
  if (rights.mode === "full") {
    return {
      article,
      allowance: { mode: "full", passages: anchors, cited: [], cut: null, budget: null, used: 0, over: 0 },
    };
  }
  const budget = rights.mode === "link" ? 0 : rights.words;
  const abstract = article.form === "abstract";
  const purse = new Purse(budget);
  const title = purse.takeTitle(article) ? article.title : null;

  // Marks first: what an editor picked out says more than the next sentence of the lead; and the evidence before all others.
  const cited = abstract ? NOTHING_CITED : buyCited(article, purse);
  const limit = abstract ? budget : purse.used + Math.floor(purse.left / 2);
  // A machine's account of a mark is told with it, so it counts with it.
  const account = (mark: { id: string }, words: string | undefined): number =>
    isFoundMark(article, mark) ? budgetWords(words ?? "") : 0;
  let over = 0;
  const quotes = new Set<string>();
  for (const quote of article.quotes) {
    const words = budgetWords(quote.text);
    if (abstract) {
      // It stands in the abstract whatever is decided here.
      over = Math.max(over, purse.used + words - budget);
      purse.spend(words);
      quotes.add(quote.anchor);
    } else if (words > 0 && purse.take(words + account(quote, quote.speaker), limit)) quotes.add(quote.anchor);
  }
  const figures = new Set(
    article.figures
      .filter((figure) => {
        const words = budgetWords(figure.text);
        return abstract || (words > 0 && purse.take(words + account(figure, figure.subject), limit));
      })
      .map((figure) => figure.anchor),
  );
  // The words of a fragment are among those of its mark: where these are shown they cost no more.
  const holds = ({ text }: EvidenceMark, words: string): boolean =>
    words.split("…").every((part) => holdsWords(text, part.trim()));
  const fragments = new Set(
    article.evidence.filter(
      (mark) =>
        mark.words !== undefined &&
        ((cited.marks.has(mark) && holds(mark, mark.words)) || purse.take(budgetWords(mark.words), limit)),
    ),
  );
  const lead = abstract
    ? { passages: article.passages, whole: anchors, cited: [], cut: null }
    : buyOpening(article.passages, cited, purse);
  const whole = new Set(lead.whole);
  // Words that the lead shows may be shown again.
  const visible = lead.passages.map((passage) => passage.text).join("\n");
  const open = (words: string | undefined): boolean => holdsWords(visible, words ?? "");
  const finder = new PassageFinder(article);
  // By its place; by its words only where they stand nowhere but in passages that are shown.
  const inWhole = (mark: { at: string; text: string }): boolean => {
    const passage = finder.at(mark.at);
    if (abstract) return true;
    if (passage) return whole.has(passage.anchor) && passage.text.includes(mark.text);
    const holding = mark.text === "" ? [] : article.passages.filter(({ text }) => text.includes(mark.text));
    return holding.length > 0 && holding.every(({ anchor }) => whole.has(anchor));
  };

  const shown: Article = {
    ...article,
    title,
    passages: lead.passages,
    evidence: article.evidence.map((mark) => {
      const { words, ...rest } = mark;
      const text = abstract || cited.marks.has(mark) || open(mark.text) ? mark.text : "";
      return fragments.has(mark) && words !== undefined ? { ...rest, text, words } : { ...rest, text };
    }),
    quotes: article.quotes.flatMap((mark) => {
      if (quotes.has(mark.anchor) || inWhole(mark)) return mark;
      if (!isFoundMark(article, mark)) return open(mark.text) ? mark : { ...mark, text: "" };
      return mark.text !== "" && open(mark.text) && open(mark.speaker) ? mark : [];
    }),
    figures: article.figures.flatMap((mark) => {
      if (figures.has(mark.anchor) || inWhole(mark)) return mark;
      if (!isFoundMark(article, mark)) return open(mark.text) ? mark : { ...mark, text: "" };
      return mark.text !== "" && open(mark.text) && open(mark.subject) ? mark : [];
    }),
    media: article.read ? article.media.map((each) => without(each, "caption")) : [],
    cleaning: article.cleaning.map((entry) =>
      entry.now === undefined || isMarksAlone(entry.now) || open(entry.now) ? entry : without(entry, "now"),
    ),
    dates: abstract ? [] : article.dates.filter((date) => date.words !== "" && open(date.words)),
    names: article.names.filter(({ text }) => open(text)),
  };
  return {
    article: shown,
    allowance: {
      mode: rights.mode,
      passages: [...whole],
      cited: lead.cited,
      cut: lead.cut,
      budget,
      used: purse.used,
      over,
    },
  };
}

/**
 * Editions as they may be cited today. An edition may have been recorded with a title that was taken from an article's lead
 * before its rights were known: an article that is not shown in full has the label that its rights allow now.
 */
export function citable(editions: readonly Edition[], shown: readonly Shown[]): Edition[] {
  const labels = new Map(
    shown.flatMap(({ article, allowance }) =>
      allowance.mode === "full" ? [] : [[article.id, article.title ?? article.id] as const],
    ),
  );
  return editions.map((edition) => ({
    ...edition,
    entries: {
      ...edition.entries,
      articles: Object.fromEntries(
        Object.entries(edition.entries.articles).map(([id, entry]) => [
          id,
          { ...entry, label: labels.get(id) ?? entry.label },
        ]),
      ),
    },
  }));
}

/** Spaces, dashes, quotation marks: a reading without a letter or digit repeats no words. */
const isMarksAlone = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
