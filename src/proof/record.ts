import type { Article } from "../articles/index.ts";
import { textDigest } from "../lib/span.ts";
import { collapse } from "../lib/text.ts";
import type { Event } from "../schemas/event.ts";
import { RAW_CHANGED, type ProofState, type Verified } from "../schemas/verified.ts";

/**
 * What is recorded of an article that holds, and of the events that cite it: each mark, block and entry of the ledger with the sum of
 * the words shown. No date, so that it is the same for everybody.
 */
export function recordOf(article: Article, events: readonly Event[], engine: string): Verified {
  return { sha256: article.raw?.sha256 ?? "", engine, marks: marksOf(article, events) };
}

/** What a record says of an article as it is now: nothing has changed, or what has, or that there is none. */
export function proofBy(record: Verified | undefined, article: Article, events: readonly Event[]): ProofState {
  if (!record) return { state: "never" };
  const known = new Set(record.marks.map(keyOf));
  const now = marksOf(article, events);
  const edited = now.filter((mark) => !known.has(keyOf(mark))).map(({ what, at }) => `${what} at ${at}`);
  if (record.sha256 !== article.raw?.sha256) edited.unshift(RAW_CHANGED);
  return edited.length > 0 ? { state: "edited", marks: edited } : { state: "recorded" };
}

function marksOf(article: Article, events: readonly Event[]): Verified["marks"] {
  const { passages, form, title, titleBasis, blocks, cleaning } = article;
  // An entry at 0-0 has no place in the raw file.
  const placed = cleaning.filter(({ at }) => at !== "0-0");
  const shown = (text: string) => textDigest(collapse(text));
  const marks: Verified["marks"] = [
    ...article.evidence.map(({ claims, at, sum, text }) => ({
      what: `Evidence ${claims.join(" ")}`,
      at,
      sum,
      shown: shown(text),
    })),
    ...article.quotes.map(({ id, at, sum, text }) => ({ what: `Quote ${id}`, at, sum, shown: shown(text) })),
    ...article.figures.map(({ id, at, sum, text }) => ({ what: `Figure ${id}`, at, sum, shown: shown(text) })),
    ...placed.map(({ op, reason, at, sum, now = "" }) => ({
      what: `cleaning: ${op} ${reason}`,
      at,
      ...(sum !== undefined && { sum }),
      shown: shown(now),
    })),
    ...events.flatMap(({ id, evidence }) =>
      evidence
        .filter((each) => each.article === article.id)
        .map(({ at, sum }) => ({ what: `event ${id}`, at, sum, shown: shown("") })),
    ),
  ];
  if (form === "abstract") return marks;
  const headline = titleBasis === "text" && title !== null ? blocks.filter(({ kind }) => kind === "title") : [];
  return [
    ...headline.map(({ at }) => ({ what: "title", at, shown: shown(title ?? "") })),
    ...passages.map(({ at, text }) => ({ what: "block", at: at ?? "0-0", shown: shown(text) })),
    ...marks,
  ];
}

const keyOf = ({ what, at, sum = "", shown }: Verified["marks"][number]): string => `${what}\n${at}\n${sum}\n${shown}`;
