import { choose } from "../../../src/ingest/extract/choose/choose.ts";
import type { Judgement } from "../../../src/ingest/extract/choose/trees.ts";
import { boost } from "./boost.ts";
import { scoreOf, type Score } from "./metric.ts";
import type { ViewedPage } from "./pages.ts";
import { OPTIONS } from "./train.ts";

const FOLDS = 5;

/** Scores every page with what was learnt from the four fifths of the pages that it is not among. */
export function foldedScores(pages: readonly ViewedPage[]): Score[] {
  const scores: Score[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const judgement = boost(
      pages.flatMap((page, i) => (i % FOLDS === fold ? [] : page.examples)),
      OPTIONS,
    );
    pages.forEach((page, i) => {
      if (i % FOLDS === fold) scores[i] = scoreOf(chosenText(page, judgement), page.page.truth);
    });
  }
  return scores;
}

/** The scores where Readability's own choice of lines is taken. */
export function readabilityScores(pages: readonly ViewedPage[]): Score[] {
  return pages.map(({ page, view }) =>
    scoreOf(
      textOf(
        view.lines.map((_, i) => view.kept[i]! > 0.5),
        view,
      ),
      page.truth,
    ),
  );
}

/** The scores of a choice that knows the true text: what no choice of whole lines can better. */
export function bestScores(pages: readonly ViewedPage[]): Score[] {
  return pages.map(({ page, view, kept }) => scoreOf(textOf(kept, view), page.truth));
}

function chosenText({ view }: ViewedPage, judgement: Judgement): string {
  const { chosen } = choose(view, judgement);
  const isPicture = (i: number): boolean => /^(?:caption|credit)$/.test(view.lines[i]!.role ?? "");
  return textOf(
    chosen.map((each, i) => each && !isPicture(i)),
    view,
  );
}

function textOf(chosen: readonly boolean[], { lines }: ViewedPage["view"]): string {
  return lines.flatMap((line, i) => (chosen[i] ? [line.text.text] : [])).join("\n");
}
