import type { Block, Change, Media } from "../draft.ts";
import { Quarantine } from "../quarantine.ts";
import { kindOf } from "./container/magic.ts";
import type { Leftover, Opened } from "./format.ts";
import { readArticle, type Article } from "./pdf/article.ts";
import { guardPdf, type Guarded } from "./pdf/guard.ts";
import { joinLines, wordsOf } from "./pdf/hyphens.ts";
import { readPages, type Page } from "./pdf/pages.ts";

/** Letters a page has at least where its pictures are not the text. */
const SCAN = 30;
/** Share of letters that stand for nothing above which a text cannot be read. */
const MEANINGLESS = 0.08;

/**
 * A PDF file: one article in the order in which it is read. Its text is ours to lay out: passages, then captions, then what the
 * ledger takes out as running heads and page numbers, so that a passage over two pages is one span.
 *
 * @throws Quarantine for a file that is damaged, encrypted, scanned, or that does not say which letters it shows.
 */
export async function openPdf(bytes: Uint8Array): Promise<Opened> {
  if (kindOf(bytes) !== "pdf") throw new Quarantine("raw-damaged", "it does not begin as one");
  const guarded = guardPdf(bytes);
  const { pages, language } = await readPages(guarded.bytes);
  refuseUnreadable(pages, guarded);
  const article = layOut(readArticle(pages, guarded.pictures.count > 0));
  return {
    items: [
      {
        item: pages.length === 1 ? "page 1" : `pages 1-${pages.length}`,
        key: null,
        as: "blocks",
        ...article,
        facts: language && /^[a-z]{2,3}(?:-|$)/i.test(language) ? { lang: language } : {},
        leftovers: leftoversOf(guarded, pages),
      },
    ],
    refused: [],
    leftovers: [],
  };
}

function refuseUnreadable(pages: readonly Page[], { pictures, unread }: Guarded): void {
  const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join("");
  const letters = text.replace(/\s/g, "").length;
  if (letters < SCAN * pages.length && pictures.count >= pages.length) throw new Quarantine("raw-scanned");
  if (letters === 0 && unread.count > 0)
    throw new Quarantine("raw-damaged", "its text is packed in a way that is not read");
  if (letters === 0) throw new Quarantine("raw-empty");
  const strange =
    text.match(/[\u0000-\u0008\u000b\u000e-\u001f\ufffd\u{e000}-\u{f8ff}\u{f0000}-\u{10ffff}]/gu)?.length ?? 0;
  if (strange > MEANINGLESS * letters) throw new Quarantine("raw-glyphs");
}

/** Writes the item's text, and says what each part of it is. */
function layOut({ passages, captions, furniture }: Article) {
  let text = "";
  const write = (lines: readonly string[]) => {
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += lines.join("\n");
    return { start, end: text.length };
  };
  const places = passages.map(({ lines }) => write(lines));
  const captionPlaces = captions.map(({ lines }) => write(lines));
  const ledger: Change[] = furniture.map((line) => ({ op: "remove", span: write([line.text]), reason: line.reason }));
  const words = wordsOf([...passages, ...captions].flatMap(({ lines }) => lines));
  const joined = (place: { start: number; end: number }) => {
    const { text: mapped, repairs } = joinLines(text, place.start, place.end, words);
    return { mapped, repairs };
  };
  const blocks = passages.flatMap(({ kind }, i): Block[] => {
    const { mapped, repairs } = joined(places[i]!);
    ledger.push(...repairs);
    const marked = kind !== "p" && kind !== "note";
    return mapped.length === 0 ? [] : [{ kind: kind === "note" ? "p" : kind, text: mapped, marked, apart: true }];
  });
  const media = captionPlaces.map((span): Media => {
    ledger.push({ op: "move", span, reason: "picture-caption", to: "media.caption" });
    return { caption: joined(span).mapped.text, span };
  });
  return { text, blocks, media, ledger };
}

function leftoversOf({ pictures, attachments, unread }: Guarded, pages: readonly Page[]): Leftover[] {
  const turned = pages.reduce((sum, page) => sum + page.turned, 0);
  const empty = pages.filter(({ pieces }) => pieces.length === 0).length;
  return [
    { kind: "picture", ...pictures },
    { kind: "attachment", ...attachments },
    { kind: "stream that is not read", ...unread },
    { kind: "turned text", count: turned > 0 ? 1 : 0, bytes: turned },
    { kind: "page without text", count: empty, bytes: 0 },
  ].filter(({ count }) => count > 0);
}
