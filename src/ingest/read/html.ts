import type { Block, Draft, Media } from "../draft.ts";
import { emptyDraft } from "../draft.ts";
import { countHtml } from "../counts/html.ts";
import { refuseCutPage } from "../counts/page-end.ts";
import { accountFor } from "../extract/account.ts";
import { pageFacts } from "../extract/page-facts.ts";
import { pageHead } from "../extract/facts/page-head.ts";
import { StructuredData } from "../extract/facts/structured-data.ts";
import { blockOf, pageArticle, type PageArticle } from "../extract/page-article.ts";
import { isInterstitial } from "../extract/choose/gates.ts";
import { isLogin } from "../extract/choose/login.ts";
import { noscriptText, showsLittle, withoutScripts } from "../extract/noscript.ts";
import type { PageLines } from "../extract/page/line.ts";
import { Quarantine } from "../quarantine.ts";
import { pageLines } from "../extract/page/lines.ts";
import { parsePage, type Parent } from "../extract/page/tree.ts";

/** What is to be doubted of an article beside which something was left out. */
const DOUBTS: readonly (readonly [reason: string, doubt: string])[] = [
  ["paywall", "The page offers the rest for money or an account: this may be only the beginning."],
  ["another-article", "The page holds another article, which is left out."],
];

/**
 * A saved web page: all its text as lines, of which the article's are chosen; the rest is in the ledger.
 *
 * @throws Quarantine where the page is more than an article, is cut short, or checks its visitor.
 */
export function readHtml(raw: string): Draft {
  countHtml(raw);
  refuseCutPage(raw);
  const page = parsePage(raw);
  const lines = pageLines(raw, page);
  const little = showsLittle(lines.lines.map((line) => line.text.length));
  const other = little ? withoutScripts(raw, page) : null;
  if (other !== null) return readParsed(raw, parsePage(other));
  const head = pageHead(page);
  if (isLogin(page, lines.lines, head))
    throw new Quarantine("raw-no-article", "the page asks for an account; save it again once you are signed in");
  if (isInterstitial(lines.lines, head.title, noscriptText(page)))
    throw new Quarantine(
      "raw-no-article",
      "the page asks its visitor to prove who he is, or refuses him; save it again once the article shows",
    );
  return draftOf(raw, page, lines);
}

/** UTF-16 units of text above which an offer below it is of the site, and not of the article's rest. */
const LONGEST_BEGINNING = 3_000;

/** Whether an article that is short stops at an offer of its rest. */
function endsInOffer({ taken, left, headline }: PageArticle): boolean {
  const shown = taken.filter(({ line, as }) => line !== headline && !("media" in as));
  const end = Math.max(0, ...shown.map(({ line }) => line.text.span().end));
  const length = shown.reduce((sum, { line }) => sum + line.text.length, 0);
  const [next] = left.filter(({ line }) => !line.hidden && line.text.span().start >= end);
  return end > 0 && length <= LONGEST_BEGINNING && next?.reason === "paywall";
}

function readParsed(raw: string, page: Parent): Draft {
  return draftOf(raw, page, pageLines(raw, page));
}

function draftOf(raw: string, page: Parent, lines: PageLines): Draft {
  const draft = emptyDraft(raw);
  draft.markup = true;
  const head = pageHead(page);
  const data = new StructuredData(page);
  const article = pageArticle(page, lines, head, data);
  draft.facts = pageFacts(page, head, data, article);
  draft.blocks = article.taken.flatMap(({ as }): Block[] => ("media" in as ? [] : [as]));
  draft.media = [...new Set(article.taken.flatMap(({ as }): Media[] => ("media" in as ? [as.media] : [])))];
  draft.ledger = accountFor(article.taken, article.left, lines.unseen);
  if (endsInOffer(article)) draft.facts.extent = "beginning";
  const reasons = new Set(article.left.map(({ reason }) => reason));
  draft.doubts = DOUBTS.filter(([reason]) => reasons.has(reason)).map(([, doubt]) => doubt);
  return draft;
}

/** HTML that is an article and nothing else: the content of a feed's item, of a book's chapter. */
export function readFragment(raw: string): Draft {
  countHtml(raw);
  const draft = emptyDraft(raw);
  draft.markup = true;
  const { lines, unseen } = pageLines(raw, parsePage(raw));
  const captions = lines.filter(({ role }) => role === "caption" || role === "credit");
  const taken = lines
    .filter((line) => !captions.includes(line))
    .map((line) => ({ line, as: blockOf(line, line.kind) }));
  draft.blocks = taken.map(({ as }) => as);
  const media = captions.map((line) => ({
    line,
    as: { media: { caption: line.text.text, span: line.text.span() }, to: "media.caption", reason: "picture-caption" },
  }));
  draft.media = media.map(({ as }) => as.media);
  draft.ledger = accountFor([...taken, ...media], [], unseen);
  return draft;
}
