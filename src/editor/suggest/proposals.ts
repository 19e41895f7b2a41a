import type { Article, FigureMark, QuoteMark } from "../../articles/index.ts";
import type { FoundDate } from "../../schemas/article.ts";
import type { Name } from "../../schemas/name.ts";
import { compareBy, compareText, distinct } from "../../lib/compare.ts";
import { fold } from "../../lib/text.ts";
import { sentenceAround } from "./around.ts";

/** Dated words of one or several articles that name one date. */
export interface DateProposal {
  edtf: string;
  basis: "explicit" | "inferred";
  /** `around`: the sentence that the words stand in. */
  evidence: { article: string; date: FoundDate; around: string }[];
}

/** One value of one thing, as articles state it. */
export interface FigureProposal {
  value: string;
  unit: string;
  /** `around`: the sentence that it stands in. */
  marks: { article: string; mark: FigureMark; around: string }[];
}

export interface QuoteProposal {
  article: string;
  mark: QuoteMark;
  /** The sentence that it stands in. */
  around: string;
}

export interface NameProposal {
  text: string;
  type: Article["names"][number]["type"];
  /** How often each article mentions it. */
  articles: { article: string; count: number }[];
}

/** Dates that no event has yet, those that most articles name first. Relative dates that nobody can resolve are left out. */
export function proposeDates(articles: readonly Article[], known: ReadonlySet<string>): DateProposal[] {
  const byDate = new Map<string, DateProposal>();
  for (const article of articles) {
    const around = sentenceAround(article);
    for (const date of article.dates) {
      if (date.edtf === null || date.basis === "unresolved" || known.has(date.edtf)) continue;
      const proposal = byDate.get(date.edtf) ?? { edtf: date.edtf, basis: date.basis, evidence: [] };
      if (date.basis === "explicit") proposal.basis = "explicit";
      proposal.evidence.push({ article: article.id, date, around: around({ at: date.at, text: date.words }) });
      byDate.set(date.edtf, proposal);
    }
  }
  const count = ({ evidence }: DateProposal) => distinct(evidence.map(({ article }) => article)).length;
  return [...byDate.values()].sort(
    compareBy(
      (a, b) => count(b) - count(a),
      (a, b) => compareText(a.edtf, b.edtf),
    ),
  );
}

/** Figures that are wanted, by value and unit, those that most articles state first. */
export function proposeFigures(
  articles: readonly Article[],
  isWanted: (place: { article: string; mark: FigureMark }) => boolean = () => true,
): FigureProposal[] {
  const byValue = new Map<string, FigureProposal>();
  for (const article of articles) {
    const around = sentenceAround(article);
    for (const mark of article.figures) {
      if (!isWanted({ article: article.id, mark })) continue;
      const key = `${mark.value} ${fold(mark.unit)}`;
      const proposal = byValue.get(key) ?? { value: mark.value, unit: mark.unit, marks: [] };
      proposal.marks.push({ article: article.id, mark, around: around(mark) });
      byValue.set(key, proposal);
    }
  }
  const count = ({ marks }: FigureProposal) => distinct(marks.map(({ article }) => article)).length;
  return [...byValue.values()].sort(compareBy((a, b) => count(b) - count(a)));
}

/** Quotations with a speaker first, then by place. */
export function proposeQuotes(articles: readonly Article[]): QuoteProposal[] {
  const all = articles.flatMap((article) => {
    const around = sentenceAround(article);
    return article.quotes.map((mark) => ({ article: article.id, mark, around: around(mark) }));
  });
  return all.sort(compareBy((a, b) => Number(a.mark.speaker === undefined) - Number(b.mark.speaker === undefined)));
}

/** Names that names/ does not hold, those of most articles first. */
export function proposeNames(articles: readonly Article[], known: readonly Name[]): NameProposal[] {
  const taken = new Set(known.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]).map(fold));
  const byName = new Map<string, NameProposal>();
  for (const { id, names } of articles) {
    for (const { text, type, at } of names) {
      const key = fold(text);
      if (taken.has(key)) continue;
      const proposal = byName.get(key) ?? { text, type, articles: [] };
      if (proposal.type === "unknown") proposal.type = type;
      proposal.articles.push({ article: id, count: at.length });
      byName.set(key, proposal);
    }
  }
  const mentions = ({ articles: list }: NameProposal) => list.reduce((sum, { count }) => sum + count, 0);
  return [...byName.values()].sort(
    compareBy(
      (a, b) => b.articles.length - a.articles.length,
      (a, b) => mentions(b) - mentions(a),
      (a, b) => compareText(a.text, b.text),
    ),
  );
}
