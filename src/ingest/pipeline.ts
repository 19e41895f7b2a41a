import { createHash } from "node:crypto";
import type { ArticleFrontMatter } from "../schemas/article.ts";
import type { Sidecar } from "../schemas/sidecar.ts";
import { openFile, type OpenedFile } from "./open.ts";
import { ingestItem } from "./item.ts";
import { Quarantine } from "./quarantine.ts";
import type { Reading } from "./reading.ts";

export interface Source {
  /** Path of the raw file relative to the content folder: it is written into the front matter. */
  file: string;
  bytes: Uint8Array;
  sidecar: Sidecar;
  /** Also say how the file is read, for those who want to look at it. */
  explain?: boolean;
}

/** An article that came of a file, or of one of its items. */
export interface Ingested {
  /** What names the article for good among those of its file; null where the file is one article. */
  key: string | null;
  mdx: string;
  frontMatter: ArticleFrontMatter;
  /** Where `explain` asked for it. */
  reading?: Reading;
}

/** A file whose items are read one by one. */
export interface OpenSource {
  source: Source;
  sha256: string;
  opened: OpenedFile;
}

/** Opens a raw file. Depends on its argument alone. Throws a Quarantine where the file as a whole cannot be read. */
export async function openSource(source: Source): Promise<OpenSource> {
  const { file, bytes, sidecar } = source;
  return {
    source,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    opened: await openFile(file, bytes, sidecar.encoding),
  };
}

/**
 * One item of a file to MDX: one article, or several where a page holds several. Throws a Quarantine where the item cannot
 * become an article.
 */
export async function readItem({ source, sha256, opened }: OpenSource, index: number): Promise<Ingested[]> {
  const item = opened.items[index];
  if (!item) throw new RangeError(`no item ${index}`);
  return ingestItem(item, {
    file: source.file,
    sha256,
    sidecar: source.sidecar,
    explain: source.explain ?? false,
    reader: opened.format.kind === "bytes" ? opened.format.reader : null,
    leftovers: opened.leftovers,
  });
}

/** The first article of a raw file. Throws a Quarantine where there is none. */
export async function ingestSource(source: Source): Promise<Ingested> {
  const open = await openSource(source);
  const [refused] = open.opened.refused;
  if (open.opened.items.length === 0) throw new Quarantine(refused?.code ?? "raw-no-article", refused?.detail);
  const [first] = await readItem(open, 0);
  return first!;
}
