import { deflateSync } from "node:zlib";

/** A line of text at a place: points from the left and from the bottom of the page. */
export interface PdfLine {
  x: number;
  y: number;
  size?: number;
  /** F1 Helvetica, F2 Helvetica-Oblique, F3 Times-Roman. */
  font?: "F1" | "F2" | "F3";
  text: string;
  /** Degrees by which it is turned. */
  turned?: number;
}

export interface PdfPage {
  lines: readonly PdfLine[];
  /** A picture on the page, as bytes that are no picture. */
  picture?: boolean;
}

export interface PdfOptions {
  packed?: boolean;
  /** Text between the trailer's brackets: "/Encrypt 9 0 R". */
  trailer?: string;
  /** Further objects, written as they are, without "obj" and number. */
  objects?: readonly (string | Buffer)[];
  language?: string;
  /** The body of a CMap that says which letters Helvetica shows. */
  letters?: string;
}

const FONTS = ["Helvetica", "Helvetica-Oblique", "Times-Roman"];

/** A PDF file, written by hand: A4 pages, the standard fonts, Windows-1252 letters. */
export function makePdf(pages: readonly PdfPage[], options: PdfOptions = {}): Uint8Array {
  const objects: (string | Buffer)[] = [];
  const add = (object: string | Buffer) => objects.push(object);
  const kids = pages.map((_, i) => `${3 + FONTS.length + 1 + 2 * i} 0 R`);
  add(`<< /Type /Catalog /Pages 2 0 R ${options.language ? `/Lang (${options.language})` : ""} >>`);
  add(`<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages.length} >>`);
  const last = 3 + FONTS.length + 2 * pages.length + 1;
  for (const [i, font] of FONTS.entries()) {
    const map = i === 0 && options.letters ? `/ToUnicode ${last} 0 R` : "";
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding ${map} >>`);
  }
  const image = stream(
    Buffer.from("not a picture"),
    "/Type /XObject /Subtype /Image /Width 1 /Height 1 /Filter /DCTDecode",
  );
  add(pages.some(({ picture }) => picture) ? image : "null");
  const fonts = FONTS.map((_, i) => `/F${i + 1} ${3 + i} 0 R`).join(" ");
  pages.forEach(({ lines, picture }, i) => {
    const own = 3 + FONTS.length + 1 + 2 * i;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${own + 1} 0 R /Resources << /Font << ${fonts} >> ` +
        `/XObject << ${picture ? `/Im1 ${3 + FONTS.length} 0 R` : ""} >> >> >>`,
    );
    const content = Buffer.from(
      `${picture ? "q 100 0 0 100 60 60 cm /Im1 Do Q\n" : ""}${lines.map(show).join("\n")}`,
      "latin1",
    );
    add(options.packed ? stream(deflateSync(content), "/Filter /FlateDecode") : stream(content, ""));
  });
  if (options.letters) add(stream(Buffer.from(options.letters), ""));
  for (const object of options.objects ?? []) add(object);
  return written(objects, options.trailer ?? "");
}

/** A stream object. */
export function stream(data: Uint8Array, entries: string): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${entries} >>\nstream\n`),
    data,
    Buffer.from("\nendstream"),
  ]);
}

function written(objects: readonly (string | Buffer)[], trailer: string): Uint8Array {
  let file = Buffer.from("%PDF-1.7\n");
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file = Buffer.concat([file, Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end =
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([file, Buffer.from(end)]));
}

const CODES: Record<string, string> = {
  "’": "\x92",
  "“": "\x93",
  "”": "\x94",
  "–": "\x96",
  "•": "\x95",
  "€": "\x80",
  "…": "\x85",
};

function show({ x, y, size = 11, font = "F1", text, turned = 0 }: PdfLine): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const letters = text.replace(/[’“”–•€…]/g, (char) => CODES[char]!).replace(/[\\()]/g, "\\$&");
  return `BT /${font} ${size} Tf ${cos.toFixed(3)} ${sin.toFixed(3)} ${(-sin).toFixed(3)} ${cos.toFixed(3)} ${x} ${y} Tm (${letters}) Tj ET`;
}

/** Lines below each other, `step` points apart. */
export function column(
  x: number,
  y: number,
  texts: readonly string[],
  { size = 11, step = 14, font = "F1" as PdfLine["font"] } = {},
): PdfLine[] {
  return texts.map((text, i) => ({ x, y: y - i * step, size, text, font: font! }));
}
