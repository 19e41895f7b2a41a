import { readArticle } from "../articles/article.ts";
import { splitFrontMatter } from "../articles/index.ts";
import { readableText } from "../editor/mark/index.ts";
import { readMarkTarget, type MarkTarget } from "../editor/mark/mark-article.ts";
import { linesOf, readShownText, type ShownNode } from "../editor/mark/shown-text.ts";
import { groupsOf } from "../editor/mark/unmark.ts";
import { CodePoints, parseAt } from "../lib/span.ts";
import type { Workspace } from "../lib/workspace.ts";
import type { DeskMark, DeskText } from "./protocol.ts";

export type TextResult = { text: DeskText; target: MarkTarget } | { what: string; fix: string };

/** Most characters shown of one part that cleaning left out. */
const SHOWN = 2000;

/** An article as it is read, with its marks, and what cleaning left out of it in its place. */
export async function readText(workspace: Workspace, id: string): Promise<TextResult> {
  const target = await readMarkTarget(workspace, id);
  if ("status" in target) return { what: target.what, fix: target.fix };
  const { mdx, file, raw, own } = target;
  const read = readArticle(mdx, file);
  const { body } = splitFrontMatter(mdx);
  const shown = read.ok ? readShownText(body) : null;
  if (!read.ok) {
    const [first] = read.problems;
    return {
      what: `${file}${first?.line ? `:${first.line}` : ""}: ${first?.what ?? "it cannot be read"}`,
      fix: first?.fix ?? "",
    };
  }
  if (!shown) return { what: `${file} holds Markdown that the desk cannot show.`, fix: "Edit it as a file." };
  const article = read.content;
  const lines = linesOf(shown);
  const text: DeskText = {
    id,
    file,
    sha256: own?.sha256 ?? null,
    lang: article.lang,
    form: article.form,
    title: article.title,
    closed: raw ? null : article.raw ? article.raw.file : "",
    text: shown.text,
    lines,
    marks: marksOf(
      article,
      groupsOf(shown.root, body).map((group) => group.map(({ node }) => node)),
    ),
    removed: raw && article.form === "text" ? removedOf(article, raw.text, lines.length) : [],
    raw: raw && article.form === "abstract" ? readableText(raw).text : null,
  };
  return { text, target };
}

type Content = Extract<ReturnType<typeof readArticle>, { ok: true }>["content"];

function marksOf({ evidence, quotes, figures }: Content, groups: readonly ShownNode[][]): DeskMark[] {
  const pieces = (n: number) => (groups[n - 1] ?? []).map(({ start, end }) => ({ start, end }));
  const none = { claims: [], stance: "", modality: "", speaker: null };
  return [
    ...evidence.map(({ n, claims, stance, modality, speaker, at, line }) => {
      return { n, name: "Evidence", pieces: pieces(n), claims, stance, modality, speaker: speaker ?? null, at, line };
    }),
    ...quotes.map(({ n, at, line, speaker }) => {
      return { ...none, n, name: "Quote", pieces: pieces(n), speaker: speaker ?? null, at, line };
    }),
    ...figures.map(({ n, at, line }) => ({ ...none, n, name: "Figure", pieces: pieces(n), at, line })),
  ].sort((a, b) => a.n - b.n);
}

/** The parts that cleaning removed or moved, each before the line that follows it in the raw file. */
function removedOf({ blocks, cleaning }: Content, raw: string, lines: number): DeskText["removed"] {
  const points = new CodePoints(raw);
  const starts = blocks.filter(({ kind }) => kind !== "title").map(({ at }) => parseAt(at)?.start ?? 0);
  return cleaning
    .filter(({ op, at }) => op === "remove" && at !== "0-0")
    .flatMap(({ at, reason }) => {
      const text = (points.at(at) ?? "").trim().slice(0, SHOWN);
      const start = parseAt(at)?.start ?? 0;
      const before = starts.length === lines ? starts.filter((each) => each < start).length : 0;
      return text === "" ? [] : [{ before, text, reason, at }];
    });
}
