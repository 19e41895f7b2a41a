import { gzipSync } from "node:zlib";
import { makeDocx, paragraph, run } from "../containers/docx.ts";
import { makeEpub } from "../containers/epub.ts";
import { column, makePdf } from "../containers/pdf.ts";
import { makeAnswer } from "../containers/warc.ts";
import { makeZip } from "../containers/zip.ts";

export const WORDS = [
  "The lighthouse keepers of Ostholm rowed out before dawn, and the harbour office counted the boats.",
  "Nobody was missing when the fog had closed the strait, the harbour master said on Tuesday.",
  "The ferry to the mainland stays in port until the coast guard has found the two buoys again.",
];
export const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Fog over Ostholm</title></head><body><article><h1>Fog over Ostholm</h1>${WORDS.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;
export const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
export const cut = (data: Uint8Array, share: number): Uint8Array => data.slice(0, Math.floor(data.length * share));
export const part = (type: string, text: string): string => `--x1\nContent-Type: ${type}\n\n${text}\n`;
export const message = (parts: string, subtype = "mixed"): string =>
  `From: Ostholm Post <desk@post.example>\nDate: Sat, 2 Mar 2019 10:00:00 +0000\nSubject: Fog\nMIME-Version: 1.0\nContent-Type: multipart/${subtype}; boundary="x1"\n\n${parts}`;
export const entry = (id: string, text: string): string =>
  `<item><title>Fog ${id}</title><guid>${id}</guid><description>${text}</description></item>`;
export const rss = (items: string): string =>
  `<rss version="2.0"><channel><title>Ostholm Post</title>${items}</channel></rss>`;

/** One sound file of each format, by its ending. */
export const SOUND: Readonly<Record<string, Uint8Array>> = {
  txt: bytes(`Fog over Ostholm\n\n${WORDS.join("\n\n")}\n`),
  md: bytes(`# Fog over Ostholm\n\n${WORDS.join("\n\n")}\n`),
  html: bytes(PAGE),
  eml: bytes(message(`${part("text/plain; charset=utf-8", WORDS.join("\n\n"))}${part("text/html", PAGE)}--x1--\n`)),
  mhtml: bytes(message(`${part("text/html; charset=utf-8", PAGE)}--x1--\n`, "related")),
  xml: bytes(rss(entry("one", WORDS.join(" ")) + entry("two", WORDS.join(" ")))),
  json: bytes(JSON.stringify([{ id: "one", title: "Fog", text: WORDS.join("\n\n") }])),
  pdf: makePdf([{ lines: column(72, 760, WORDS) }], { packed: true }),
  docx: makeDocx(WORDS.map((text) => paragraph(run(text))).join("")),
  epub: makeEpub([{ file: "one.xhtml", body: WORDS.map((text) => `<p>${text}</p>`).join(""), label: "Fog" }]),
  warc: new Uint8Array(makeAnswer("https://post.example/fog", PAGE)),
  "warc.gz": new Uint8Array(gzipSync(makeAnswer("https://post.example/fog", PAGE))),
  wacz: makeZip([{ name: "archive/data.warc", data: makeAnswer("https://post.example/fog", PAGE) }]),
};
