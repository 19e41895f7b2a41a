import type { Article } from "../articles/index.ts";
import { textDigest } from "../lib/span.ts";
import { collapse } from "../lib/text.ts";
import type { ProofState, Verified } from "../schemas/verified.ts";

/** What is recorded of an article that holds: each mark and block with the sum of the words shown. No date, so that it is the same for everybody. */
export function recordOf(article: Article, engine: string): Verified {
  return { sha256: article.raw?.sha256 ?? "", engine, marks: marksOf(article) };
}

/** What a record says of an article as it is now: nothing has changed, or what has, or that there is none. */
export function proofBy(record: Verified | undefined, article: Article): ProofState {
  if (!record) return { state: "never" };
  const known = new Set(record.marks.map(keyOf));
  const now = marksOf(article);
  const edited = now.filter((mark) => !known.has(keyOf(mark))).map(({ what, at }) => `${what} at ${at}`);
  if (record.sha256 !== article.raw?.sha256) edited.unshift("raw.sha256");
  return edited.length > 0 ? { state: "edited", marks: edited } : { state: "recorded" };
}

function marksOf(article: Article): Verified["marks"] {
  const { passages, form } = article;
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
  ];
  if (form === "abstract") return marks;
  const blocks = passages.map(({ at, text }) => ({ what: "block", at: at ?? "0-0", shown: shown(text) }));
  return [...blocks, ...marks];
}

const keyOf = ({ what, at, sum = "", shown }: Verified["marks"][number]): string => `${what}\n${at}\n${sum}\n${shown}`;
