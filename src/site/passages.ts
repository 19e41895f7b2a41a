import type { Article, EvidenceMark, FigureMark, QuoteMark } from "../articles/types.ts";
import { overlaps, PassageFinder, placeOf } from "../digest/index.ts";
import type { ClaimView, Digest, EventView, Report } from "../digest/types.ts";
import { firstWords, wordsAround } from "../lib/cut.ts";
import { withTextFragment } from "../lib/text-fragment.ts";
import type { Modality, Stance } from "../schemas/claim.ts";
import type { Disagreement } from "../schemas/disagreement.ts";
import { allowanceOf, isShown, markTarget } from "./allowed.ts";
import { lookups } from "./lookups.ts";

/** Words of a passage that are shown outside its article. */
const MOST_WORDS = 28;

type Mark = EvidenceMark | QuoteMark | FigureMark;

/** A passage as it is shown outside its article: as much of it as may be shown and is read at a glance, and where it stands. */
export interface ShownPassage {
  /** Names it on any page: no other passage of the digest has it, nor has a thing, whose ids hold no "_". */
  id: string;
  article: Article;
  /** Path of its place in the article, without base and language; of the article where the page does not show the place. */
  path: string;
  /** null where rights keep its words. */
  text: string | null;
  /** Number of its mark in the article. */
  n?: number;
  /** What rights allow of the article's words, and how many are left. */
  rights: { budget: number; count: number };
  /** Where the original can be read; `here`: at the very passage. */
  original: { href: string; here: boolean } | null;
  stance?: Stance;
  modality?: Modality;
  /** Where further ones of the kind stand, with this one. */
  more?: { path: string; count: number };
}

/** The passage of a mark. A figure says nothing without what stands around it. */
export function passageOfMark(digest: Digest, article: Article, mark: Mark): ShownPassage {
  const allowance = allowanceOf(digest, article.id);
  const budget = allowance.budget ?? 0;
  return {
    id: `p_${article.id}_${mark.n}`,
    article,
    path: `articles/${article.id}${markTarget(article, allowance, mark)}`,
    text: mark.text === "" ? null : "value" in mark ? around(article, mark) : shortened(mark.text),
    n: mark.n,
    rights: { budget, count: Math.max(0, budget - allowance.used) },
    original: originalOf(article, mark),
    ...("stance" in mark && { stance: mark.stance, modality: mark.modality }),
  };
}

/** The same for a mark of which only its article's id is known. */
export function passageIn(digest: Digest, articleId: string, mark: Mark): ShownPassage | undefined {
  const article = lookups(digest).article.get(articleId);
  return article && passageOfMark(digest, article, mark);
}

/** A whole block of an article; undefined where rights keep it. */
export function passageOfBlock(digest: Digest, article: Article, anchor: string | undefined): ShownPassage | undefined {
  const allowance = allowanceOf(digest, article.id);
  const block = article.passages.find((passage) => passage.anchor === anchor);
  if (!block || !isShown(article, allowance, block.anchor)) return undefined;
  return {
    id: `p_${article.id}_${block.anchor}`,
    article,
    path: `articles/${article.id}#${block.anchor}`,
    text: shortened(block.text),
    rights: { budget: allowance.budget ?? 0, count: 0 },
    original: article.url === null ? null : { href: article.url, here: false },
  };
}

/** The same for an article of which only the id is known. */
export function passageAt(digest: Digest, articleId: string, anchor: string): ShownPassage | undefined {
  const article = lookups(digest).article.get(articleId);
  return article && passageOfBlock(digest, article, anchor);
}

/** What shows what an article does about a claim: its first passage with the stance that it takes on the whole. */
export function passageOfReport(digest: Digest, report: Report): ShownPassage | undefined {
  const mark = tellingMark(report);
  return mark && passageIn(digest, report.articleId, mark);
}

const tellingMark = ({ passages, stance }: Report): EvidenceMark | undefined =>
  passages.find((mark) => mark.stance === stance) ?? passages[0];

/** Where an article tells of an event: what is marked where its date stands, the block of it, or what bears on its claims. */
export function passageOfEvent(digest: Digest, event: EventView, article: Article): ShownPassage | undefined {
  if (event.anchor !== undefined) return passageOfBlock(digest, article, event.anchor);
  const places = event.evidence.filter((each) => each.article === article.id).map(({ at }) => at);
  for (const at of places) {
    const mark = article.evidence.find((each) => overlaps(placeOf(each.at), placeOf(at)));
    if (mark) return passageOfMark(digest, article, mark);
  }
  const finder = new PassageFinder(article);
  for (const at of places) {
    const block = passageOfBlock(digest, article, finder.at(at)?.anchor);
    if (block) return block;
  }
  return passageOnClaims(digest, event.claimIds, article);
}

/** Where an article takes its position: the first passage that bears on one of the claims, else one of the quotations. */
export function passageOfPosition(
  digest: Digest,
  { claims, quotes }: Pick<Disagreement, "claims" | "quotes">,
  article: Article,
): ShownPassage | undefined {
  const quote = article.quotes.find(({ id }) => id !== undefined && quotes.includes(id));
  return passageOnClaims(digest, claims, article) ?? (quote && passageOfMark(digest, article, quote));
}

/** A passage that bears on a claim. */
export type Cited = ShownPassage & Required<Pick<ShownPassage, "stance" | "modality">>;

/** An article's passages on the claims of an area, in its order, each once. */
export function passagesOnArea(digest: Digest, claims: readonly ClaimView[], article: Article): Cited[] {
  const ids = new Set(claims.map(({ id }) => id));
  return article.evidence
    .filter((mark) => mark.claims.some((id) => ids.has(id)))
    .map((mark) => ({ ...passageOfMark(digest, article, mark), stance: mark.stance, modality: mark.modality }));
}

/**
 * What a cell of the matrix rests on: the first passage with its stance, else the first that the area's words found; and where all
 * of them stand.
 */
export function passageOfCell(digest: Digest, areaId: string, articleId: string): ShownPassage | undefined {
  const row = digest.matrix.rows.find((each) => each.areaId === areaId);
  const { stance = null, passages = [] } = row?.cells.find((each) => each.articleId === articleId) ?? {};
  const { area, article: articles, claim } = lookups(digest);
  const article = articles.get(articleId);
  if (!article) return undefined;
  const claims = area.get(areaId)?.claimIds.flatMap((id) => claim.get(id) ?? []) ?? [];
  const all = stance === null ? [] : passagesOnArea(digest, claims, article);
  const first =
    stance === null ? passageOfBlock(digest, article, passages[0]) : all.find((each) => each.stance === stance);
  const count = all.length || passages.length;
  const more = count > 1 ? { path: `areas/${areaId}#in-${articleId}`, count } : undefined;
  return first && { ...first, id: `${first.id}_${areaId}`, ...(more && { more }) };
}

function passageOnClaims(digest: Digest, claims: readonly string[], article: Article): ShownPassage | undefined {
  for (const id of claims) {
    const report = lookups(digest)
      .claim.get(id)
      ?.reports.find(({ articleId }) => articleId === article.id);
    if (report) return passageOfReport(digest, report);
  }
  return undefined;
}

function originalOf({ url }: Article, mark: Mark): ShownPassage["original"] {
  if (url === null) return null;
  if ("words" in mark && mark.words !== undefined) return { href: withTextFragment(url, mark.words), here: true };
  return { href: url, here: false };
}

function around(article: Article, mark: FigureMark): string {
  const block = new PassageFinder(article).of(mark);
  return wordsAround(block?.text.includes(mark.text) ? block.text : mark.text, mark.text, MOST_WORDS);
}

function shortened(text: string): string {
  const shown = firstWords(text, MOST_WORDS);
  return shown === text ? text : `${shown} …`;
}
