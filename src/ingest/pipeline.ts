import { createHash } from "node:crypto";
import type { ArticleFrontMatter } from "../schemas/article.ts";
import type { Sidecar } from "../schemas/sidecar.ts";
import { annotate } from "./annotate/index.ts";
import { findHeadings } from "./annotate/headings.ts";
import { detectLanguage, isOfSomeLanguage } from "./annotate/language.ts";
import { findTitle } from "./annotate/title.ts";
import { assemble } from "./assemble.ts";
import { AFTER_TITLE, BEFORE_TITLE, clean } from "./clean/index.ts";
import { countDraft, countRecords, countText } from "./counts/draft.ts";
import { declaredEncoding, decode, type Decoded } from "./decode.ts";
import { Quarantine } from "./quarantine.ts";
import { readerOf } from "./read/registry.ts";

export interface Source {
  /** Path of the raw file relative to the content folder: it is written into the front matter. */
  file: string;
  bytes: Uint8Array;
  sidecar: Sidecar;
}

export interface Ingested {
  mdx: string;
  frontMatter: ArticleFrontMatter;
}

/**
 * One raw file to one MDX file. Depends on its argument alone. Throws a Quarantine where the file cannot become an
 * article.
 */
export async function ingestSource({ file, bytes, sidecar }: Source): Promise<Ingested> {
  const reader = readerOf(file);
  if (!reader) throw new Quarantine("raw-unknown-format");
  const decoded = decode(bytes, {
    declared: reader.declaresEncoding ? declaredEncoding(bytes) : undefined,
    decided: sidecar.encoding,
  });
  const raw = decoded.text;
  if (!reader.declaresEncoding) countText(raw);
  const draft = (await reader.load())(raw);
  if (draft.blocks.length === 0) throw new Quarantine("raw-no-article");
  countDraft(draft);
  const shown = draft.blocks.map((block) => block.text.text).join("\n");
  draft.ledger.push(...decoded.notes);
  if (decoded.guessed && !isOfSomeLanguage(shown))
    throw new Quarantine("raw-undecodable", implausible(decoded.encoding));
  draft.lang = sidecar.lang ?? detectLanguage(shown, draft.facts.lang);
  clean(draft, BEFORE_TITLE);
  if (draft.blocks.length === 0) throw new Quarantine("raw-no-article");
  findTitle(draft);
  clean(draft, AFTER_TITLE);
  findHeadings(draft);
  annotate(draft, sidecar.published ?? draft.facts.published?.edtf ?? null);
  countRecords(draft);
  return assemble(draft, { file, sha256: sha256Of(bytes), encoding: notable(decoded, sidecar) }, sidecar);
}

const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The encoding, where a later decoding of the same bytes has to be told it: what decides is written down with the spans. */
function notable({ encoding }: Decoded, sidecar: Sidecar): string | undefined {
  return encoding === "utf-8" && sidecar.encoding === undefined ? undefined : encoding;
}

const implausible = (encoding: string): string =>
  `it may be ${encoding}, but its text would then be of no language; if you know the encoding, name it in the sidecar`;
