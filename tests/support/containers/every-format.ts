import { gzipSync } from "node:zlib";
import { makeDocx, paragraph, run } from "./docx.ts";
import { makeEpub } from "./epub.ts";
import { column, makePdf } from "./pdf.ts";
import { makeAnswer } from "./warc.ts";
import { makeZip } from "./zip.ts";

export const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

/** A web page that is an article. */
export const pageOf = (title: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;

/** A part of a message, and a message of some parts. */
export const part = (type: string, text: string): string => `--x1\nContent-Type: ${type}\n\n${text}\n`;
export const message = (parts: string, subtype = "mixed", subject = "Fog"): string =>
  `From: Ostholm Post <desk@post.example>\nDate: Sat, 2 Mar 2019 10:00:00 +0000\nSubject: ${subject}\nMIME-Version: 1.0\nContent-Type: multipart/${subtype}; boundary="x1"\n\n${parts}`;

/** An entry of a feed, and a feed of some entries. */
export const entry = (id: string, text: string, title = `Fog ${id}`): string =>
  `<item><title>${title}</title><guid>${id}</guid><description>${text}</description></item>`;
export const rss = (items: string): string =>
  `<rss version="2.0"><channel><title>Ostholm Post</title>${items}</channel></rss>`;

/** Characters of a line of a PDF file, and lines of a page. */
const [WIDTH, LINES] = [90, 50];

function pdfOf(paragraphs: readonly string[]): Uint8Array {
  const lines = paragraphs.flatMap((text) => text.match(new RegExp(`.{1,${WIDTH}}(?:\\s|$)`, "g")) ?? []);
  const pages = Array.from({ length: Math.ceil(lines.length / LINES) }, (_, i) =>
    lines.slice(i * LINES, (i + 1) * LINES),
  );
  return makePdf(
    pages.map((page) => ({ lines: column(72, 780, page) })),
    { packed: true },
  );
}

const answer = (title: string, paragraphs: readonly string[]): Buffer =>
  makeAnswer("https://post.example/fog", pageOf(title, paragraphs));

/** Makes a file of each format, by its ending, of an article's title and paragraphs in plain ASCII. A feed has it twice. */
export const MAKERS: Readonly<Record<string, (title: string, paragraphs: readonly string[]) => Uint8Array>> = {
  txt: (title, paragraphs) => bytes(`${title}\n\n${paragraphs.join("\n\n")}\n`),
  md: (title, paragraphs) => bytes(`# ${title}\n\n${paragraphs.join("\n\n")}\n`),
  html: (title, paragraphs) => bytes(pageOf(title, paragraphs)),
  eml: (title, paragraphs) =>
    bytes(
      message(
        `${part("text/plain; charset=utf-8", paragraphs.join("\n\n"))}${part("text/html", pageOf(title, paragraphs))}--x1--\n`,
        "mixed",
        title,
      ),
    ),
  mhtml: (title, paragraphs) =>
    bytes(message(`${part("text/html; charset=utf-8", pageOf(title, paragraphs))}--x1--\n`, "related", title)),
  xml: (title, paragraphs) =>
    bytes(rss(["one", "two"].map((id) => entry(id, paragraphs.join(" "), `${title} ${id}`)).join(""))),
  json: (title, paragraphs) => bytes(JSON.stringify([{ id: "one", title, text: paragraphs.join("\n\n") }])),
  pdf: (_, paragraphs) => pdfOf(paragraphs),
  docx: (title, paragraphs) =>
    makeDocx([paragraph(run(title), "Titel"), ...paragraphs.map((text) => paragraph(run(text)))].join("")),
  epub: (title, paragraphs) =>
    makeEpub([{ file: "one.xhtml", body: paragraphs.map((text) => `<p>${text}</p>`).join(""), label: title }]),
  warc: (title, paragraphs) => new Uint8Array(answer(title, paragraphs)),
  "warc.gz": (title, paragraphs) => new Uint8Array(gzipSync(answer(title, paragraphs))),
  wacz: (title, paragraphs) => makeZip([{ name: "archive/data.warc", data: answer(title, paragraphs) }]),
};

/** Files of all formats in turn, by their names. */
export function mixedFiles(
  articles: readonly { title: string; paragraphs: readonly string[] }[],
): Map<string, Uint8Array> {
  const endings = Object.keys(MAKERS);
  return new Map(
    articles.map(({ title, paragraphs }, i) => {
      const ending = endings[i % endings.length]!;
      return [`file-${i}.${ending}`, MAKERS[ending]!(title, paragraphs)];
    }),
  );
}
