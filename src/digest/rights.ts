import { budgetWords, firstWords } from "../lib/cut.ts";
import { without } from "../lib/without.ts";
import type { Article, Passage } from "../articles/types.ts";
import type { LedgerEntry, Rights } from "../schemas/article.ts";
import type { DigestConfig } from "../schemas/digest.ts";
import type { Allowance } from "./types.ts";

/*
 * What may be shown of an article is decided here and nowhere else. The rest of the model, and with it every page, feed,
 * data file and search record, works on the article that `applyRights` returns, which no longer holds the withheld words:
 * whatever forgets to ask cannot leak them. Only the rendered body is outside; it is cut by `passages` and `cut`.
 *
 * full     everything.
 * excerpt  at most `words` words of the source, each place where they are shown counted: a title taken from the lead;
 *          quotations, figures and the words of text fragments, which may take half the budget, each whole or not at all;
 *          then passages from the beginning, the last one cut.
 * link     none: title and link.
 *
 * An abstract is the digest's own text and is shown whole in every mode; of the budget count the quotations in it and the
 * words of text fragments. Captions and longer readings in the ledger are the source's words too, and are left out of
 * everything that is not shown in full. A headline is cited as a headline and costs nothing.
 */

/** A reading in the ledger of up to this many words is a spelling, not a text. */
const LEDGER_WORDS = 3;

export interface Shown {
  /** The article without the words that may not be shown. */
  article: Article;
  allowance: Allowance;
}

/** The rights that hold for an article. A draft is for the editor's own eyes. */
export function rightsOf(article: Article, config: DigestConfig, draft: boolean): Rights {
  return draft ? { mode: "full", words: 0 } : (article.rights ?? config.rights);
}

/** Decides what of an article may be shown, and takes the rest out of it. */
export function applyRights(article: Article, rights: Rights): Shown {
  const anchors = article.passages.map((passage) => passage.anchor);
  if (rights.mode === "full") {
    return { article, allowance: { mode: "full", passages: anchors, cut: null, budget: null, used: 0, over: 0 } };
  }
  const budget = rights.mode === "link" ? 0 : rights.words;
  const abstract = article.form === "abstract";
  const purse = new Purse(budget);
  if (article.titleBasis === "lead" && article.title !== null) purse.spend(budgetWords(article.title));

  // Marks first: what an editor picked out says more than the next sentence of the lead.
  const limit = abstract ? budget : Math.floor(budget / 2);
  let over = 0;
  const quotes = new Set<string>();
  for (const quote of article.quotes) {
    const words = budgetWords(quote.text);
    if (abstract) {
      // It stands in the abstract whatever is decided here.
      over = Math.max(over, purse.used + words - budget);
      purse.spend(words);
      quotes.add(quote.anchor);
    } else if (purse.take(words, limit)) quotes.add(quote.anchor);
  }
  const figures = new Set(
    article.figures
      .filter((figure) => abstract || purse.take(budgetWords(figure.text), limit))
      .map((figure) => figure.anchor),
  );
  const fragments = new Set(
    article.evidence
      .filter((mark) => mark.words !== undefined && purse.take(budgetWords(mark.words), limit))
      .map((mark) => mark.n),
  );
  const lead = abstract ? { passages: article.passages, cut: null } : takeLead(article.passages, purse);
  // Words that the lead shows may be shown again.
  const visible = abstract ? null : lead.passages.map((passage) => passage.text).join("\n");
  const open = (text: string): boolean => visible === null || visible.includes(text);

  const shown: Article = {
    ...article,
    passages: lead.passages,
    evidence: article.evidence.map((mark) => {
      const { words, ...rest } = mark;
      const text = open(mark.text) ? mark.text : "";
      return fragments.has(mark.n) && words !== undefined ? { ...rest, text, words } : { ...rest, text };
    }),
    quotes: article.quotes.map((mark) => (quotes.has(mark.anchor) || open(mark.text) ? mark : { ...mark, text: "" })),
    figures: article.figures.map((mark) =>
      figures.has(mark.anchor) || open(mark.text) ? mark : { ...mark, text: "" },
    ),
    media: article.media.map((each) => without(each, "caption")),
    cleaning: article.cleaning.map((entry) => withoutReading(entry, rights.mode === "link")),
    dates: article.dates.map((date) =>
      visible !== null && visible.includes(date.words) ? date : { ...date, words: "" },
    ),
  };
  const whole = lead.cut === null ? lead.passages : lead.passages.slice(0, -1);
  return {
    article: shown,
    allowance: {
      mode: rights.mode,
      passages: whole.map((passage) => passage.anchor),
      cut: lead.cut,
      budget,
      used: purse.used,
      over,
    },
  };
}

/** Words spent of a budget. */
class Purse {
  readonly budget: number;
  used = 0;
  constructor(budget: number) {
    this.budget = budget;
  }
  get left(): number {
    return Math.max(0, this.budget - this.used);
  }
  spend(words: number): void {
    this.used += words;
  }
  /** Spends where it fits under a limit, and tells. */
  take(words: number, limit: number): boolean {
    if (words === 0 || this.used + words > limit) return false;
    this.used += words;
    return true;
  }
}

function takeLead(passages: readonly Passage[], purse: Purse): { passages: Passage[]; cut: Allowance["cut"] } {
  const shown: Passage[] = [];
  for (const passage of passages) {
    const words = budgetWords(passage.text);
    if (words > purse.left) {
      const left = purse.left;
      if (left === 0) break;
      purse.spend(left);
      shown.push({ ...passage, text: firstWords(passage.text, left) });
      return { passages: shown, cut: { anchor: passage.anchor, words: left } };
    }
    purse.spend(words);
    shown.push(passage);
    if (purse.left === 0) break;
  }
  return { passages: shown, cut: null };
}

function withoutReading(entry: LedgerEntry, all: boolean): LedgerEntry {
  if (entry.now === undefined || (!all && budgetWords(entry.now) <= LEDGER_WORDS)) return entry;
  return without(entry, "now");
}
