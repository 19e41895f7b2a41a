import { makeZip, type ZipPart } from "./zip.ts";

export interface Chapter {
  file: string;
  /** What stands in the document's body. */
  body: string;
  /** What the table of contents calls it; without it the table does not name it. */
  label?: string;
}

/** A book of EPUB 3 with a navigation document; its documents lie in OEBPS/text/. */
export function makeEpub(chapters: readonly Chapter[], more: readonly ZipPart[] = []): Uint8Array {
  return makeZip(epubParts(chapters, more));
}

/** What such a book holds. */
export function epubParts(chapters: readonly Chapter[], more: readonly ZipPart[] = []): ZipPart[] {
  const items = chapters.map(
    ({ file }, i) => `<item id="c${i}" href="text/${file}" media-type="application/xhtml+xml"/>`,
  );
  const links = chapters.flatMap(({ file, label }) =>
    label ? [`<li><a href="text/${file}#start"><span>${label}</span></a></li>`] : [],
  );
  return [
    { name: "mimetype", data: "application/epub+zip", plain: true },
    {
      name: "META-INF/container.xml",
      data: `<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    },
    {
      name: "OEBPS/book.opf",
      data:
        `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>en</dc:language></metadata>` +
        `<manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${items.join("")}</manifest>` +
        `<spine><itemref idref="nav"/>${chapters.map((_, i) => `<itemref idref="c${i}"/>`).join("")}</spine></package>`,
    },
    {
      name: "OEBPS/nav.xhtml",
      data: `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="toc"><ol>${links.join("")}</ol></nav></body></html>`,
    },
    ...chapters.map(({ file, body }) => ({ name: `OEBPS/text/${file}`, data: documentOf(body) })),
    ...more,
  ];
}

export const documentOf = (body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;
