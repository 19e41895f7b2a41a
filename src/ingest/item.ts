import type { Sidecar } from "../schemas/sidecar.ts";
import { annotate } from "./annotate/index.ts";
import { findHeadings } from "./annotate/headings.ts";
import { detectLanguage, isOfSomeLanguage } from "./annotate/language.ts";
import { findTitle } from "./annotate/title.ts";
import { assemble } from "./assemble.ts";
import { AFTER_TITLE, BEFORE_TITLE, clean } from "./clean/index.ts";
import { withholdShifted } from "./clean/shifted-text.ts";
import { countDraft, countRecords } from "./counts/draft.ts";
import { emptyDraft, type Draft } from "./draft.ts";
import { hasForeignLetters } from "./encodings/alphabet.ts";
import { dayInAddress } from "./extract/facts/dates.ts";
import type { Ingested } from "./pipeline.ts";
import { Quarantine } from "./quarantine.ts";
import { READERS } from "./read/registry.ts";
import type { Item, Leftover } from "./read/format.ts";
import { readingOf } from "./reading.ts";

/** What an item's file says about it. */
export interface Origin {
  file: string;
  sha256: string;
  /** What opened the file; null for a file of text. */
  reader: string | null;
  sidecar: Sidecar;
  /** What the file holds beside its items. */
  leftovers: readonly Leftover[];
  explain: boolean;
}

/**
 * An item to MDX: one article, or several where its text holds several. Depends on its arguments alone. Throws a Quarantine
 * where it cannot become an article.
 */
export async function ingestItem(item: Item, origin: Origin): Promise<Ingested[]> {
  const drafts = await draftsOf(item);
  return drafts.map((draft) => {
    const { mdx, frontMatter } = finish(draft, item, origin);
    const key = draft.part === undefined ? item.key : `${item.key ?? ""}#${draft.part}`;
    return { key, mdx, frontMatter, ...(origin.explain ? { reading: readingOf(draft) } : {}) };
  });
}

/** The drafts that an item's reader makes of its text. */
export async function draftsOf(item: Item): Promise<Draft[]> {
  if (item.as === "blocks") {
    const { blocks = [], media = [] } = item;
    return [{ ...emptyDraft(item.text), blocks, media }];
  }
  const read = await READERS[item.as]();
  return [read(item.text)].flat();
}

/** A draft with its reader's blocks to an article. */
function finish(draft: Draft, item: Item, origin: Origin): Pick<Ingested, "mdx" | "frontMatter"> {
  prepare(draft, item, origin);
  annotate(draft, origin.sidecar.published ?? draft.facts.published?.edtf ?? null);
  countRecords(draft);
  return assemble(draft, { item, origin });
}

/** All that is done to a draft before anything is looked for in it: facts, language, cleaning, title, headings. */
export function prepare(draft: Draft, item: Item, { sidecar }: Pick<Origin, "sidecar">): void {
  if (draft.blocks.length === 0) throw new Quarantine("raw-no-article");
  draft.ledger.push(...(item.ledger ?? []));
  draft.facts = { ...draft.facts, ...item.facts };
  if (item.facts.candidates || draft.facts.candidates)
    draft.facts.candidates = [...(item.facts.candidates ?? []), ...(draft.facts.candidates ?? [])];
  const inAddress = dayInAddress(draft.facts.url);
  if (inAddress) draft.facts.published ??= { edtf: inAddress, basis: "url" };
  countDraft(draft);
  withholdShifted(draft);
  const shown = draft.blocks.map((block) => block.text.text).join("\n");
  if (item.guessed !== undefined && !isOfSomeLanguage(shown))
    throw new Quarantine("raw-undecodable", implausible(item.guessed));
  draft.lang = sidecar.lang ?? detectLanguage(shown, draft.facts.lang);
  if (item.guessed !== undefined && hasForeignLetters(shown, draft.lang))
    throw new Quarantine("raw-undecodable", implausible(item.guessed));
  clean(draft, BEFORE_TITLE);
  if (draft.blocks.length === 0) throw new Quarantine("raw-no-article");
  findTitle(draft);
  clean(draft, AFTER_TITLE);
  findHeadings(draft);
}

const implausible = (encoding: string): string =>
  `it may be ${encoding}, but its text would then be of no language; if you know the encoding, name it in the sidecar`;
