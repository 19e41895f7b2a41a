import type { Element, Root } from "hast";
import { rehype } from "rehype";
import rehypeSanitize, { defaultSchema, type Options } from "rehype-sanitize";
import { collapse } from "../../lib/text.ts";
import type { Block, Draft } from "../draft.ts";
import { emptyDraft } from "../draft.ts";
import { countHtml } from "../counts/html.ts";
import { hastBlocks } from "../extract/hast-blocks.ts";
import { headline, isoDate, pageFacts } from "../extract/page-facts.ts";
import { extractArticle } from "../extract/readability.ts";
import { SourceIndex } from "../extract/source-index.ts";

/** Nothing but structure survives: no link, no picture, no attribute but the number that leads back to the raw file. */
const SCHEMA: Options = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? [])
    .filter((name) => !["img", "input", "picture", "source"].includes(name))
    .concat("figure", "figcaption", "article", "main", "header", "aside"),
  attributes: { "*": ["dataN"] },
  strip: [
    "script",
    "style",
    "noscript",
    "template",
    "iframe",
    "object",
    "svg",
    "math",
    "button",
    "select",
    "textarea",
    "title",
  ],
};

const STORED = new Set(["template", "noembed", "noframes"]);

const page = rehype().freeze();
const fragment = rehype().data("settings", { fragment: true }).use(rehypeSanitize, SCHEMA).freeze();

/** A saved web page: Readability finds the article, rehype parses the page and cleans what was found. */
export function readHtml(raw: string): Draft {
  countHtml(raw);
  const draft = emptyDraft(raw);
  draft.markup = true;
  const tree = page.parse(raw);
  const index = new SourceIndex(raw, tree);
  draft.facts = pageFacts(tree);
  dropStored(tree);
  const html = page.stringify(tree);
  const article = extractArticle(html);
  const content = fragment.runSync(fragment.parse(article?.content ?? html)) as Root;
  const { blocks, captions } = hastBlocks(content, index);
  const title = headline(tree, article?.title ?? null);
  draft.blocks = title ? withTitle(title, blocks, index) : blocks;
  if (article?.title && !title) draft.facts.title = { text: collapse(article.title) };
  const byline = collapse(article?.byline ?? "");
  if (byline !== "" && byline.length <= 120) draft.facts.byline = byline;
  const published = isoDate(article?.published);
  if (published && draft.facts.published?.basis !== "text") draft.facts.published = { edtf: published, basis: "text" };
  moveCaptions(draft, captions);
  for (const span of index.unseenIn([
    ...draft.blocks.map((block) => block.text.span()),
    ...draft.media.map((media) => media.span),
  ])) {
    draft.ledger.push({ op: "remove", span, reason: "outside-article" });
  }
  return draft;
}

/**
 * Takes out what a page holds in store, or says to browsers without frames or plug-ins: the extractor would take the one for
 * the page's own text, and the other is markup kept as text.
 */
function dropStored(parent: Root | Element): void {
  parent.children = parent.children.filter(
    (child) => child.type !== "element" || !STORED.has(child.tagName),
  ) as typeof parent.children;
  for (const child of parent.children) if (child.type === "element") dropStored(child);
}

/** Puts the headline first, and leaves out the same element where the extractor kept it in the text. */
function withTitle(element: Element, blocks: readonly Block[], index: SourceIndex): Block[] {
  index.rewind();
  const clean = fragment.runSync({ type: "root", children: [element] }) as Root;
  const [found] = hastBlocks(clean, index).blocks;
  if (!found) return [...blocks];
  const span = found.text.span();
  const rest = blocks.filter((block) => block.text.span().end <= span.start || block.text.span().start >= span.end);
  return [{ ...found, kind: "title" }, ...rest];
}

function moveCaptions(draft: Draft, captions: readonly Block[]): void {
  for (const caption of captions) {
    draft.ledger.push({ op: "move", span: caption.text.span(), reason: "picture-caption", to: "media.caption" });
    draft.media.push({ caption: caption.text.text, span: caption.text.span() });
  }
}
