import type { Line } from "../page/line.ts";
import { isTable } from "../page/tables.ts";
import { upwards, type Element } from "../page/tree.ts";
import { linesOfBarePage } from "./bare-page.ts";
import { complete } from "./complete.ts";
import { exclusions, type Exclusion } from "./exclude.ts";
import { featuresOf, isProse, type Features } from "./features.ts";
import type { PageView } from "./page-view.ts";
import { sentencesOf } from "./short-article.ts";
import { judge, type Judgement } from "./trees.ts";

export interface Choice {
  /** By line: whether it is of the article. The headline is not among them. */
  chosen: boolean[];
  /** By line: why it is none of it, where its markup says so. */
  excluded: (Exclusion | undefined)[];
}

/** What the markup alone rules out, and the features of what is left to judge. */
export function prepare(view: PageView): { excluded: (Exclusion | undefined)[]; features: Features[] } {
  const { lines } = view;
  const excluded = exclusions(lines, lines.map(isProse), view.headline, view.mainArticle);
  const kept = view.kept.map((share, i) => (excluded[i] ? 0 : share));
  return {
    excluded,
    features: featuresOf(
      { ...view, kept },
      excluded.map((each) => each !== undefined),
    ),
  };
}

/** The lines of a page that are its article: what a learnt judgement says of each, corrected by what belongs together. */
export function choose(view: PageView, judgement: Judgement): Choice {
  const { excluded, features } = prepare(view);
  const scores = features.map((each) => judge(judgement, each));
  settleGroups(view.lines, scores);
  const chosen = scores.map(
    (score, i) => score > 0 && !excluded[i] && i !== view.headline && !isOfPicture(view.lines[i]!),
  );
  for (const i of linesOfBarePage(view, excluded)) chosen[i] = true;
  if (!chosen.includes(true)) for (const i of sentencesOf(view, excluded)) chosen[i] = true;
  complete(view, chosen, excluded);
  return { chosen, excluded };
}

const isOfPicture = ({ role }: Line): boolean => role === "caption" || role === "credit";

/** The rows of a table stand together, or none does; so do the lines of an embedded post. */
function settleGroups(lines: readonly Line[], scores: number[]): void {
  const groups = Map.groupBy(lines.keys(), (i) => groupOf(lines[i]!));
  for (const [group, members] of groups) {
    if (!group || members.length < 2) continue;
    let [sum, weight] = [0, 0];
    for (const i of members) {
      const own = Math.min(200, lines[i]!.text.length);
      sum += Math.max(-3, Math.min(3, scores[i]!)) * own;
      weight += own;
    }
    for (const i of members) scores[i] = sum / weight;
  }
}

function groupOf(line: Line): Element | null {
  for (const each of upwards(line.block)) {
    if (line.kind === "table" && isTable(each)) return each;
    if (each.tagName === "blockquote") return each;
  }
  return null;
}
