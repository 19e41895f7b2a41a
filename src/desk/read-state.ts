import type { Article } from "../articles/index.ts";
import { loadContent } from "../content/index.ts";
import { readLists } from "../content/read/entries.ts";
import { openFolder } from "../content/read/folder.ts";
import { listInside, realFolder } from "../lib/folder-files.ts";
import type { Workspace } from "../lib/workspace.ts";
import { ARTICLE_KINDS } from "../schemas/article.ts";
import { MODALITIES, STANCES } from "../schemas/claim.ts";
import { DISAGREEMENT_KINDS } from "../schemas/disagreement.ts";
import { DATE_BASES } from "../schemas/event.ts";
import { parse } from "yaml";
import { readOwn } from "../editor/own-file.ts";
import { leadImageSchema } from "../schemas/image.ts";
import { DERIVATIONS } from "../schemas/source.ts";
import { YAML_KINDS } from "../schemas/kinds.ts";
import type { DeskArticle, DeskEntry, DeskState } from "./protocol.ts";

/** The whole folder as the desk shows it. Never throws for what the folder holds: what is wrong is among the problems. */
export async function readState(
  workspace: Workspace,
  undo: string | null,
  site: string | null = null,
): Promise<DeskState & { rawOf: Map<string, string> }> {
  const { contentDir } = workspace;
  const { input, problems } = await loadContent(workspace);
  const digestFile = readOwn(contentDir, "digest.yaml");
  const marked: Record<string, { article: string; stance: string; n: number }[]> = {};
  for (const { id, evidence } of input.articles)
    for (const { claims, stance, n } of evidence)
      for (const claim of claims) (marked[claim] ??= []).push({ article: id, stance, n });
  const { title } = input.config;
  return {
    title: typeof title === "string" ? title : (Object.values(title)[0] ?? ""),
    languages: input.config.languages,
    draft: input.draft || input.config.draft === true,
    settings: { sha256: digestFile?.sha256 ?? null, value: settingsOf(digestFile?.text) },
    articles: input.articles.map(articleOf),
    lists: listsOf(contentDir, input.areas),
    marked,
    problems,
    undo,
    site,
    choices: {
      stances: STANCES,
      modalities: MODALITIES,
      bases: DATE_BASES,
      kinds: DISAGREEMENT_KINDS,
      rights: ["full", "excerpt", "link"],
      derivations: DERIVATIONS,
      articleKinds: ARTICLE_KINDS,
      images: imagesOf(contentDir),
    },
    rawOf: new Map(input.articles.filter(({ ingested }) => ingested).map(({ id, file }) => [id, file])),
  };
}

function settingsOf(text: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = parse(text ?? "", { schema: "core" });
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}

function articleOf(article: Article): DeskArticle {
  const { id, title, lang, source, outlet, published, publishedBasis, form, derivedFrom, words, ingested } = article;
  const { titleBasis, url, archived, byline, kind, retrieved, note } = article;
  return {
    id,
    title,
    lang,
    source,
    outlet,
    published,
    publishedBasis,
    rights: article.rights ?? null,
    more: { titleBasis, url, archived, byline, kind, retrieved, note: note ?? null },
    derivedFrom,
    form,
    adopted: !ingested,
    read: (article as { read?: boolean }).read === true,
    marks: article.evidence.length,
    words,
  };
}

/** Files of images/ that may be named as a page's picture; none where the folder is not there or cannot be read. */
function imagesOf(contentDir: string): string[] {
  try {
    const images = realFolder(openFolder(contentDir).root, "images");
    const files = images === null ? [] : listInside(images, "all levels").files;
    return files.map((file) => `images/${file}`).filter((file) => leadImageSchema.shape.file.safeParse(file).success);
  } catch {
    return [];
  }
}

/** Entries as they are written, each with the file that holds it. */
function listsOf(contentDir: string, areas: readonly { id: string }[]): Record<string, DeskEntry[]> {
  const folder = openFolder(contentDir);
  const sums = new Map<string, string>();
  const sumOf = (file: string): string => {
    const known = sums.get(file) ?? readOwn(contentDir, file)?.sha256 ?? "";
    sums.set(file, known);
    return known;
  };
  const lists = readLists(folder);
  const found: Record<string, DeskEntry[]> = {};
  for (const kind of YAML_KINDS)
    found[kind] = lists[kind].map(({ value, file }) => ({ file, sha256: sumOf(file), value: { ...value } }));
  // Areas that serve where a folder has none are nobody's: there is no file of them to change, and no claim to give to them.
  found.areas = areas.flatMap((value) => {
    const file = `areas/${value.id}.mdx`;
    return sumOf(file) === "" ? [] : [{ file, sha256: sumOf(file), value: { ...value } }];
  });
  return found;
}
