import { makeZip, type ZipPart } from "./zip.ts";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word file whose document has a body of the given XML. */
export function makeDocx(body: string, more: readonly ZipPart[] = []): Uint8Array {
  return makeZip(docxParts(body, more));
}

/** What such a file holds. */
export function docxParts(body: string, more: readonly ZipPart[] = []): ZipPart[] {
  return [
    {
      name: "[Content_Types].xml",
      data: `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      data: `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    { name: "word/document.xml", data: `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>` },
    {
      name: "word/styles.xml",
      data: `<?xml version="1.0"?><w:styles ${W}><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    },
    ...more,
  ];
}

export const paragraph = (runs: string, style = ""): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}${runs}</w:p>`;

export const run = (text: string, properties = ""): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

export const deleted = (text: string): string =>
  `<w:del w:id="1" w:author="A"><w:r><w:delText xml:space="preserve">${escape(text)}</w:delText></w:r></w:del>`;

export const inserted = (text: string): string => `<w:ins w:id="2" w:author="A">${run(text)}</w:ins>`;

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
