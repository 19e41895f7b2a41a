import { readFileSync } from "node:fs";
import { readArticle } from "../articles/article.ts";
import { readLists } from "../content/read/entries.ts";
import { openFolder } from "../content/read/folder.ts";
import { decodeRaw, type IngestedArticle } from "../ingest/index.ts";
import { fold } from "../lib/text.ts";
import { agencyMark } from "./agency-mark.ts";
import type { Named } from "./sidecar-draft.ts";

/** Whom a raw file's article names: its outlet, and the agency whose mark it carries, each as sources/ knows it. */
export async function namedIn(
  rawPath: string,
  { mdx, file, frontMatter }: IngestedArticle,
  contentDir: string,
): Promise<Named> {
  const read = readArticle(mdx, file, frontMatter);
  const passages = read.ok ? read.content.passages.map(({ text }) => text) : [];
  const raw = await decodeRaw(rawPath, readFileSync(rawPath), frontMatter.raw);
  const agency = agencyMark(frontMatter, passages, raw?.text ?? null);
  const ids = sourceIds(contentDir);
  const idOf = (name: string): string | null => ids.get(fold(name)) ?? null;
  const { outlet } = frontMatter;
  return {
    // An agency's mark by itself says nothing of who published the text.
    outlet: outlet === null || outlet === agency?.agency ? null : { name: outlet, id: idOf(outlet) },
    agency: agency && { ...agency, id: idOf(agency.agency) },
  };
}

/** Ids of sources by their folded names; none for a name that two of them have. */
function sourceIds(contentDir: string): Map<string, string> {
  const ids = new Map<string, string>();
  const twice = new Set<string>();
  for (const { value } of readLists(openFolder(contentDir)).sources) {
    for (const name of new Set([value.name, ...value.aliases].map(fold))) {
      if (ids.has(name)) twice.add(name);
      ids.set(name, value.id);
    }
  }
  for (const name of twice) ids.delete(name);
  return ids;
}
