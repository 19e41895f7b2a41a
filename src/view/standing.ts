import type { ClaimView } from "../digest/types.ts";
import type { Translate } from "../i18n/index.ts";
import { formatList } from "../lib/format.ts";
import { html, join, type Html } from "../lib/html.ts";
import { statusHtml, statusWord } from "./marks.ts";

/** What the line needs of a claim. */
export type Stood = Pick<
  ClaimView,
  "status" | "override" | "stances" | "modalities" | "reports" | "reportedBy" | "silent" | "unread" | "origins"
>;

/** Whether anybody has said on what the articles rest: without that a number of origins would be a guess. */
interface Known {
  traced: boolean;
}

/**
 * How firmly a claim stands, after the status itself, in words: as what it is told, how many of the articles that were read
 * report it, with which stances where not all assert it, and of how many origins at least.
 */
export function standingWords(claim: Stood, { traced }: Known, t: Translate): string[] {
  const { modalities, origins, reportedBy, reports, silent, stances, unread } = claim;
  const plain = stances.every(({ is }) => is === "asserts");
  const told = modalities.map(({ is, count }) =>
    modalities.length === 1 ? t(`modality.as.${is}`) : t("modality.tally", { count, as: t(`modality.as.${is}`) }),
  );
  const taken = stances.map(({ is, count }) => t(`stance.tally.${is}`, { count }));
  return [
    formatList(told, t.lang),
    t("claim.reportedByOf", { count: reportedBy.length, all: reports.length + silent.length }),
    plain ? "" : formatList(taken, t.lang),
    reportedBy.length === 0 ? "" : traced ? t("origins.atLeast", { count: origins }) : t("origins.untraced"),
    unread.length === 0 ? "" : t("count.unread", { count: unread.length }),
  ].filter((part) => part !== "");
}

/** The line as text, for where there is no markup. */
export const standingText = (claim: Stood, known: Known, t: Translate): string =>
  [statusWord(claim, t), ...standingWords(claim, known, t)].join(" · ");

/** The line: the status as a shape, a word and a colour, and what it rests on. */
export function standingHtml(claim: Stood, known: Known, t: Translate, { help = false } = {}): Html {
  const fact = claim.modalities.every(({ is }) => is === "fact");
  return join(
    [
      statusHtml(claim, t, { help }),
      ...standingWords(claim, known, t).map((words, i) =>
        i === 0 && claim.modalities.length > 0
          ? html`<span class="${fact ? "told" : "told told-other"}">${words}</span>`
          : html`<span class="num">${words}</span>`,
      ),
    ],
    " ",
  );
}
