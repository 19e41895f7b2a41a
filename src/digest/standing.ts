import { distinct } from "../lib/compare.ts";
import type { EvidenceMark } from "../articles/types.ts";
import {
  ASSERTING_STANCES,
  MODALITIES,
  STANCES,
  type Claim,
  type ClaimStatus,
  type Modality,
  type Stance,
} from "../schemas/claim.ts";
import { compareStances } from "./stances.ts";
import type { Report, Tally } from "./types.ts";

/*
 * How firmly a claim stands. What counts is who asserts it: articles that hedge it, leave it to somebody else or say less report
 * it, and corroborate nothing. What counts besides is as what they tell it: that two of them independently tell of a plan shows
 * that there is a plan, not that it came to pass.
 */

/** What a claim's status is computed from. */
interface Evidence {
  reports: readonly Report[];
  reportedBy: readonly string[];
  disputedBy: readonly string[];
  /** Whether anybody has said on what the articles rest. */
  traced: boolean;
  /** Number of independent origins, at least, among the articles with such passages. */
  originsOf(counts: (mark: EvidenceMark) => boolean): number;
}

/** What the reports of a claim add up to: the first rule that fits. */
export function statusOf(claim: Claim, evidence: Evidence): ClaimStatus {
  const { reports, reportedBy, disputedBy, traced, originsOf } = evidence;
  if (claim.override) return "overridden";
  // One article that reports a claim in order to dispute it contests it with nobody.
  const contested = reportedBy.some((reporter) => disputedBy.some((other) => other !== reporter));
  if (contested) return "contested";
  if (reportedBy.length === 0) return "unsupported";
  const asserting = reports.filter(({ stance }) => ASSERTING_STANCES.has(stance)).length;
  if (asserting === 0 || (asserting === 1 && reportedBy.length > 1)) return "with-reserve";
  if (asserting === 1) return "single-source";
  if (traced && originsOf((mark) => asserts(mark) && mark.modality === "fact") >= 2) return "corroborated";
  return traced && originsOf(asserts) >= 2 ? "agreed" : "repeated";
}

/** What one article does about a claim, of all its passages on it. */
export function reportOf(articleId: string, marks: EvidenceMark[]): Report {
  const stance = marks.map((mark) => mark.stance).reduce((a, b) => (compareStances(b, a) < 0 ? b : a));
  const carrying = marks.filter((mark) => (ASSERTING_STANCES.has(stance) ? asserts(mark) : mark.stance === stance));
  return {
    articleId,
    stance,
    modality: MODALITIES.find((modality) => carrying.some((mark) => mark.modality === modality)) ?? "fact",
    passages: marks,
    notes: distinct(marks.flatMap((mark) => (mark.note === undefined ? [] : [mark.note]))),
  };
}

/** How many articles take each stance. */
export const tallyStances = (reports: readonly Report[]): Tally<Stance>[] =>
  tally(
    STANCES,
    reports.map(({ stance }) => stance),
  );

/** As what the articles that report a claim tell it. */
export const tallyModalities = (reports: readonly Report[]): Tally<Modality>[] =>
  tally(
    MODALITIES,
    reports.flatMap(({ stance, modality }) => (stance === "disputes" ? [] : [modality])),
  );

const asserts = (mark: EvidenceMark): boolean => ASSERTING_STANCES.has(mark.stance);

function tally<T>(order: readonly T[], found: readonly T[]): Tally<T>[] {
  return order
    .map((is) => ({ is, count: found.filter((each) => each === is).length }))
    .filter(({ count }) => count > 0);
}
