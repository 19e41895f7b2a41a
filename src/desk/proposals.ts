import {
  claimId,
  claimKey,
  dateKey,
  fitKey,
  suggest,
  upstreamKey,
  upstreamLine,
  type ClaimProposal,
} from "../editor/suggest/index.ts";
import { slugify } from "../lib/text.ts";
import type { Workspace } from "../lib/workspace.ts";
import type { DeskProposal } from "./protocol.ts";
import { figureCards, quoteCard } from "./found-cards.ts";

/** Cards of one kind. */
const MOST = 60;

/** What a machine found and nobody has judged yet, the best first. */
export async function readProposals(workspace: Workspace): Promise<DeskProposal[]> {
  const { fitting, claims, dates, names, figures, quotes, upstream, articles } = await suggest(workspace, {
    most: MOST,
  });
  const abstracts = new Set(articles.filter(({ abstract }) => abstract).map(({ id }) => id));
  const inOwnWords = ({ passages }: DeskProposal) => passages.every(({ article }) => !abstracts.has(article));
  const all: DeskProposal[] = [
    ...fitting.map((each): DeskProposal => ({
      kind: "fit",
      key: fitKey(each),
      title: each.claim,
      passages: [{ article: each.sentence.articleId, text: each.sentence.text, at: each.sentence.at }],
      like: { article: each.like.articleId, text: each.like.text },
      entry: { id: each.claim },
    })),
    ...claims.map(claimCard),
    ...dates.map(({ edtf, basis, evidence }): DeskProposal => ({
      kind: "date",
      key: dateKey({ edtf }),
      title: edtf,
      passages: evidence.map(({ article, date, around }) => ({ article, text: around, at: date.sentence })),
      entry: {
        id: `e-${slugify(edtf) || "date"}`,
        edtf,
        basis,
        evidence: evidence.map(({ article, date }) => ({ article, at: date.at, sum: date.sum })),
      },
    })),
    ...upstream.map((each): DeskProposal => ({
      kind: "upstream",
      key: upstreamKey(each),
      title: each.source.name,
      passages: [{ article: each.article, text: each.words, at: "" }],
      entry: { source: each.source, line: upstreamLine(each) },
    })),
    ...names.map(({ text, type, articles }): DeskProposal => ({
      kind: "name",
      key: `name ${text}`,
      title: text,
      passages: articles.map(({ article, count }) => ({ article, text: `${count} ×`, at: "" })),
      entry: { id: slugify(text), type: type === "unknown" ? "organisation" : type, name: text },
    })),
    ...figures.flatMap(figureCards).filter(inOwnWords),
    ...quotes.map(quoteCard).filter(inOwnWords),
  ];
  const shown = Map.groupBy(all, ({ kind }) => kind);
  return [...shown.values()].flatMap((cards) => cards.slice(0, MOST));
}

function claimCard(group: ClaimProposal): DeskProposal {
  const { sentences, shared, areas } = group;
  return {
    kind: "claim",
    key: claimKey(group),
    title: sentences[0]?.text ?? "",
    passages: sentences.map(({ articleId, text, at }) => ({ article: articleId, text, at })),
    entry: { id: claimId(sentences[0]?.text ?? "", shared) ?? "c-new", areas: areas.slice(0, 1) },
  };
}
