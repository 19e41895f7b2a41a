import type { ArticleFrontMatter } from "../schemas/article.ts";
import { articleFrontMatterSchema } from "../schemas/article.ts";
import { CodePoints, formatAt, textDigest, type Span } from "../lib/span.ts";
import { countBody } from "./counts/draft.ts";
import type { Draft } from "./draft.ts";
import { inlineText, type OutBlock } from "./emit/blocks.ts";
import { inertText } from "./emit/escape.ts";
import { splitFile, verifyFrontMatter, writeFile } from "./emit/front-matter.ts";
import { shownText, writeMdx } from "./emit/mdx.ts";
import { nestMarks } from "./emit/nest.ts";
import { NotInert, verifyBody, type ReadBlock } from "./emit/verify.ts";
import type { Origin } from "./item.ts";
import { LIMITS } from "./limits.ts";
import type { Ingested } from "./pipeline.ts";
import { Quarantine, refuseAbove } from "./quarantine.ts";
import type { Item } from "./read/format.ts";

/** The item that a draft was made from, and what its file says about it. */
export interface From {
  item: Pick<Item, "item" | "encoding" | "leftovers">;
  origin: Pick<Origin, "file" | "sha256" | "reader" | "sidecar" | "leftovers">;
}

/** Writes a finished draft as an MDX file and verifies what was written. Throws a Quarantine where it does not verify. */
export function assemble(draft: Draft, from: From): Pick<Ingested, "mdx" | "frontMatter"> {
  const places = new Places(draft.raw);
  const blocks = outBlocks(draft, places);
  const body = writeMdx(blocks);
  if (body === "") throw new Quarantine("raw-no-article");
  countBody(body);
  const frontMatter = frontMatterOf(draft, places, from);
  const mdx = writeFile(frontMatter, body);
  refuseAbove(mdx.length, LIMITS.mdxChars, "characters in the article's file");
  verify(mdx, frontMatter, blocks);
  return { mdx, frontMatter };
}

/** Re-reads a written file with parsers that share no code with the emitter. */
function verify(mdx: string, frontMatter: ArticleFrontMatter, blocks: readonly OutBlock[]): void {
  const parts = splitFile(mdx);
  if (!parts) throw new Quarantine("raw-unsafe", "no front matter");
  verifyFrontMatter(parts.yaml, frontMatter);
  try {
    verifyBody(
      parts.body,
      blocks.map(readBlock).filter((block) => block.text !== ""),
    );
  } catch (error) {
    if (error instanceof NotInert) throw new Quarantine("raw-unsafe", error.message);
    throw error;
  }
}

/** What a reader of the MDX has to find for a block. */
export function readBlock(block: OutBlock): ReadBlock {
  const text = shownText(block);
  const plain = block.kind === "table" || (block.kind === "verse" && !text.includes("\n"));
  return { kind: plain ? "p" : (block.kind as ReadBlock["kind"]), text };
}

/** Turns the draft's UTF-16 spans into what the front matter and the components carry. */
class Places {
  readonly #raw: string;
  readonly #points: CodePoints;

  constructor(raw: string) {
    this.#raw = raw;
    this.#points = new CodePoints(raw);
  }

  get chars(): number {
    return this.#points.length;
  }

  at(span: Span): string {
    return formatAt(this.#points.span(span));
  }

  located(span: Span): { at: string; sum: string } {
    return { at: this.at(span), sum: textDigest(this.#raw.slice(span.start, span.end)) };
  }
}

function outBlocks(draft: Draft, places: Places): OutBlock[] {
  const numbers = { Figure: 0, Quote: 0 };
  const marks = Map.groupBy(draft.marks, (mark) => mark.block);
  return draft.blocks.flatMap((block, index): OutBlock[] => {
    const { kind } = block;
    if (kind === "title") return [];
    // Code and verse are kept letter by letter and line by line: a component within could not be.
    if (kind === "pre" || kind === "verse") return [{ kind, children: [block.text.text] }];
    const { children } = nestMarks(block.text.text, marks.get(index) ?? []);
    return [{ kind, children: complete(children) }];

    /** Gives the components that survived nesting their numbers; their places were set when they were found. */
    function complete(pieces: OutBlock["children"]): OutBlock["children"] {
      let offset = 0;
      return pieces.map(function locate(piece): OutBlock["children"][number] {
        if (typeof piece === "string") {
          offset += piece.length;
          return piece;
        }
        const start = offset;
        const number = piece.name === "Figure" || piece.name === "Quote" ? ++numbers[piece.name] : 0;
        const inner = piece.children.map(locate);
        const span = block.text.span(start, start + inlineText(piece.children).length);
        const attributes =
          number > 0
            ? { id: `${piece.name === "Figure" ? "f" : "q"}-${number}`, ...piece.attributes, ...places.located(span) }
            : piece.attributes;
        return { name: piece.name, attributes, children: inner };
      });
    }
  });
}

function frontMatterOf(draft: Draft, places: Places, { item, origin }: From): ArticleFrontMatter {
  const { facts } = draft;
  const { file, sha256, reader, sidecar } = origin;
  const known = Object.fromEntries(
    Object.entries(sidecar).filter(([name, value]) => name !== "encoding" && value !== undefined),
  );
  const meant = {
    title: draft.title ? inertText(draft.title.text).trim() : null,
    titleBasis: draft.title?.basis ?? "lead",
    lang: draft.lang,
    ...(facts.url ? { url: facts.url } : {}),
    ...(facts.published ? { published: facts.published.edtf, publishedBasis: facts.published.basis } : {}),
    ...(facts.byline ? { byline: facts.byline } : {}),
    ...(facts.outlet ? { outlet: facts.outlet } : {}),
    ...(facts.extent ? { extent: facts.extent } : {}),
    ...known,
    ...(sidecar.title ? { titleBasis: "editor" } : {}),
    ...(sidecar.published && !sidecar.publishedBasis ? { publishedBasis: "editor" } : {}),
    form: "text",
    raw: {
      file,
      sha256,
      chars: places.chars,
      ...(item.encoding === undefined ? {} : { encoding: item.encoding }),
      ...(item.item === null ? {} : { item: item.item }),
      ...(reader === null ? {} : { reader, sum: textDigest(draft.raw) }),
    },
    media: draft.media.map(({ span, ...rest }) => ({ ...rest, ...places.located(span) })),
    cleaning: [
      ...draft.ledger
        .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
        .map(({ span, op, reason, now, to }) => ({
          op,
          ...places.located(span),
          reason,
          ...(now === undefined ? {} : { now }),
          ...(to === undefined ? {} : { to }),
        })),
      ...[...item.leftovers, ...origin.leftovers].map((parts) => ({
        op: "remove",
        at: "0-0",
        sum: textDigest(""),
        reason: "container-part",
        parts,
      })),
    ],
    blocks: draft.blocks.map((block) => ({ kind: block.kind, at: places.at(block.text.span()) })),
    dates: draft.dates.map(({ span, sentence, words, edtf, basis, yearless }) => ({
      edtf,
      basis,
      ...(yearless === undefined ? {} : { yearless }),
      ...places.located(span),
      words,
      sentence: places.at(sentence),
    })),
    names: draft.names.map(({ text, type, spans, short }) => ({
      text,
      type,
      at: spans.map((span) => places.at(span)),
      ...(short.length > 0
        ? { short: short.map((part) => ({ text: part.text, at: part.spans.map((span) => places.at(span)) })) }
        : {}),
    })),
    read: false,
  };
  const checked = articleFrontMatterSchema.safeParse(meant);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new Quarantine("raw-unsafe", `front matter: ${issue?.path.join(".")} ${issue?.message}`);
  }
  return checked.data;
}
