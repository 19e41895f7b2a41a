import { parse } from "yaml";
import type { FileChange } from "../editor/entries.ts";
import { readOwn, writeOwn } from "../editor/own-file.ts";
import { suggest, type ClaimProposal } from "../editor/suggest/index.ts";
import { appendEntry } from "../editor/yaml-fields.ts";
import { distinct } from "../lib/compare.ts";
import { fold, slugify, words } from "../lib/text.ts";
import type { Workspace } from "../lib/workspace.ts";
import type { DeskProposal } from "./protocol.ts";
import { Refused } from "./guard.ts";

/** What the editor has turned down, one line each; it is committed with the rest, so that it stays away. */
const REJECTED = "rejected.yaml";
/** Cards of one kind. */
const MOST = 60;

/** What a machine found and nobody has judged yet, the best first. */
export async function readProposals(workspace: Workspace): Promise<DeskProposal[]> {
  const rejected = rejectedKeys(workspace.contentDir);
  const { fitting, claims, dates, names } = await suggest(workspace, { most: MOST });
  const all: DeskProposal[] = [
    ...fitting.map(({ claim, sentence: { articleId, text, at }, like }): DeskProposal => ({
      kind: "fit",
      key: `fit ${claim} ${articleId} ${at}`,
      title: claim,
      passages: [{ article: articleId, text, at }],
      like: { article: like.articleId, text: like.text },
      entry: { id: claim },
    })),
    ...claims.map(claimCard),
    ...dates.map(({ edtf, basis, evidence }): DeskProposal => ({
      kind: "date",
      key: `date ${edtf}`,
      title: edtf,
      passages: evidence.map(({ article, date }) => ({ article, text: date.words, at: date.sentence })),
      entry: {
        id: `e-${slugify(edtf) || "date"}`,
        edtf,
        basis,
        evidence: evidence.map(({ article, date }) => ({ article, at: date.at, sum: date.sum })),
      },
    })),
    ...names.map(({ text, type, articles }): DeskProposal => ({
      kind: "name",
      key: `name ${fold(text)}`,
      title: text,
      passages: articles.map(({ article, count }) => ({ article, text: `${count} ×`, at: "" })),
      entry: { id: slugify(text), type: type === "unknown" ? "organisation" : type, name: text },
    })),
  ];
  return all.filter(({ key }) => !rejected.has(key));
}

function claimCard({ sentences, shared, areas }: ClaimProposal): DeskProposal {
  return {
    kind: "claim",
    key: `claim ${sentences.map(({ articleId, at }) => `${articleId} ${at}`).join(" ")}`,
    title: sentences[0]?.text ?? "",
    passages: sentences.map(({ articleId, text, at }) => ({ article: articleId, text, at })),
    entry: { id: `c-${claimWords(sentences[0]?.text ?? "", shared)}`, areas: areas.slice(0, 1) },
  };
}

function claimWords(text: string, shared: readonly string[]): string {
  const all = words(fold(text)).filter((word) => word.length > 3);
  const rare = shared.flatMap((feature) => all.find((word) => word.startsWith(feature.slice(2))) ?? []);
  return (
    slugify(
      distinct([...rare, ...all])
        .slice(0, 3)
        .join(" "),
    )
      .slice(0, 40)
      .replace(/-+$/, "") || "new"
  );
}

function rejectedKeys(contentDir: string): Set<string> {
  try {
    const value: unknown = parse(readOwn(contentDir, REJECTED)?.text ?? "", { schema: "core" });
    const keys = Array.isArray(value) ? value.map((each) => (each as { proposal?: unknown } | null)?.proposal) : [];
    return new Set(keys.filter((key) => typeof key === "string"));
  } catch {
    return new Set();
  }
}

/** Remembers that a proposal was turned down. @throws ChangedMeanwhile */
export async function rejectProposal(contentDir: string, key: string): Promise<FileChange> {
  if (!/^(?:fit|claim|date|name) [^\p{Cc}]{1,2000}$/u.test(key)) throw new Refused(400, "This is no proposal.");
  const was = readOwn(contentDir, REJECTED);
  const text = was?.text ?? "# Proposals of the machine that the editor has turned down; they do not come again.\n";
  const made = appendEntry(text, { proposal: key });
  if (made === null) throw new Refused(409, `${REJECTED} cannot be read as a list.`);
  return { file: REJECTED, before: was, after: await writeOwn(contentDir, REJECTED, was, made) };
}
