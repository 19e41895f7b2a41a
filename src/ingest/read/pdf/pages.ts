import { LIMITS } from "../../limits.ts";
import { Quarantine, refuseAbove } from "../../quarantine.ts";

/** A piece of text as the page draws it. Lengths are points; y counts downwards from the top of the page as it is shown. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** The line that the letters stand on. */
  base: number;
  size: number;
  font: string;
  rightToLeft: boolean;
  /** A large first letter was put before it. */
  begins?: boolean;
}

export interface Page {
  width: number;
  height: number;
  pieces: Piece[];
  /** Characters of text that is turned round: labels of axes, stamps across the page. */
  turned: number;
}

export interface Pages {
  pages: Page[];
  /** The language that the file says it is in, as it spells it. */
  language: string | undefined;
}

/** What the library gives, so far as it is used here. */
interface TextItem {
  str: string;
  dir: string;
  width: number;
  transform: number[];
  fontName: string;
}

/**
 * The pieces of text of a PDF file that guardPdf has gone through. Nothing is fetched, drawn or evaluated.
 *
 * @throws Quarantine for a file that is damaged, encrypted, or longer than an article.
 */
export async function readPages(bytes: Uint8Array): Promise<Pages> {
  const { getResolvedPDFJS } = await import("unpdf");
  const pdfjs = await getResolvedPDFJS();
  const task = pdfjs.getDocument({
    data: bytes,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  try {
    const pdf = await task.promise.catch((error: unknown) => refuse(error));
    refuseAbove(pdf.numPages, LIMITS.pdfPages, "pages");
    const pages: Page[] = [];
    let pieces = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number).catch((error: unknown) => refuse(error));
      const view = page.getViewport({ scale: 1 });
      const read: Page = { width: view.width, height: view.height, pieces: [], turned: 0 };
      const reader = page.streamTextContent({}).getReader() as ReadableStreamDefaultReader<{ items: TextItem[] }>;
      for (;;) {
        const { value, done } = await reader.read().catch((error: unknown) => refuse(error));
        if (done) break;
        for (const item of value.items) add(read, item, view.transform);
        pieces += value.items.length;
        refuseAbove(pieces, LIMITS.pdfPieces, "pieces of text");
      }
      pages.push(read);
    }
    const { info } = await pdf.getMetadata().catch((error: unknown) => refuse(error));
    const language = (info as { Language?: unknown }).Language;
    return { pages, language: typeof language === "string" ? language : undefined };
  } finally {
    await task.destroy();
  }
}

/** Ligatures, and Arabic letters as they look in a word's middle: pictures of letters, not spellings. */
const FORMS = /[\ufb00-\ufdff\ufe70-\ufefc]+/g;

function add(page: Page, item: TextItem, view: number[]): void {
  if (item.str.trim() === "") return;
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = times(view, item.transform);
  const size = Math.hypot(c, d);
  if (!Number.isFinite(x + y + size + item.width) || size === 0) return;
  if (Math.abs(b) > 0.02 * Math.abs(a) || a < 0) {
    page.turned += item.str.length;
    return;
  }
  page.pieces.push({
    text: item.str.replace(FORMS, (forms) => forms.normalize("NFKC")),
    left: x,
    right: x + Math.max(0, item.width),
    base: y,
    size,
    font: item.fontName,
    rightToLeft: item.dir === "rtl",
  });
}

/** A transformation after another one, both as [a b c d e f] (ISO 32000-2, 8.3.3). */
function times(first: number[], second: number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function refuse(error: unknown): never {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === "PasswordException") throw new Quarantine("raw-encrypted");
  throw new Quarantine("raw-damaged", `${message.slice(0, 120)}`);
}
