import { readArticle } from "../../articles/article.ts";
import type { Tag } from "./tags.ts";
import { refused, type Content, type NewMark, type Refused } from "./types.ts";

/** Why a mark is there already: the same passage for the same claim, or another one of its id. */
export function sameMark({ evidence, quotes, figures }: Content, mark: NewMark, at: string): Refused | null {
  if (mark.name === "Evidence") {
    const same = evidence.find((each) => each.at === at && each.claims.includes(mark.claim));
    if (!same) return null;
    return refused(
      `This passage is marked for ${mark.claim} already, as "${same.stance}" (line ${same.line}).`,
      "Change that mark, or remove it first.",
    );
  }
  const others = mark.name === "Quote" ? quotes : figures;
  const there = others.find((each) => each.at === at || each.id === mark.id);
  if (!there) return null;
  return there.id === mark.id
    ? refused(`The id ${mark.id} is taken in this article (line ${there.line}).`, "Give it another one.")
    : refused(`These words are marked already, as ${there.id} (line ${there.line}).`, "Change that mark in the file.");
}

/** What else became of the article through the mark, in a sentence; null where nothing did. */
export function whatChanged(mdx: string, file: string, before: Content, tag: Tag): string | null {
  const read = readArticle(mdx, file);
  if (!read.ok) return `With this mark the file could not be read: ${read.problems[0]?.what ?? ""}.`;
  const after = read.content;
  const texts = ({ passages }: Content) => JSON.stringify(passages.map(({ text }) => text));
  if (texts(after) !== texts(before)) return "With this mark the article would read otherwise than before.";
  const marks = ({ evidence, quotes, figures }: Content) =>
    JSON.stringify([
      evidence.map((mark) => [mark.at, mark.sum, mark.claims, mark.text]),
      quotes.map((mark) => [mark.id, mark.text]),
      figures.map((mark) => [mark.id, mark.text]),
    ]);
  const all = ({ evidence, quotes, figures }: Content) => evidence.length + quotes.length + figures.length;
  const rest: Content = {
    ...after,
    evidence: after.evidence.filter(
      ({ at, claims }) => !(tag.name === "Evidence" && at === tag.at && claims.join(" ") === tag.claim),
    ),
    quotes: after.quotes.filter(({ id }) => !(tag.name === "Quote" && id === tag.id)),
    figures: after.figures.filter(({ id }) => !(tag.name === "Figure" && id === tag.id)),
  };
  if (all(rest) !== all(after) - 1 || marks(rest) !== marks(before))
    return "With this mark another mark would be changed.";
  return null;
}
