import { kindOf, type Kind } from "./magic.ts";

const HELD: Partial<Record<Kind, string>> = {
  pdf: "it holds a PDF file (.pdf)",
  zip: "it holds a ZIP file, such as .docx, .epub or .wacz",
  gzip: "it holds a file packed with gzip, such as .warc.gz",
  ole: "it holds an old Office file, or one behind a password",
  warc: "it holds a web archive (.warc)",
  picture: "it holds a picture; no letters in it are read",
  recording: "it holds a recording",
};

/** How a web page begins, in bytes that any encoding of the web writes alike. */
const PAGE = /^(?:(?:<!--[^]{0,500}?-->|<\?xml[^>]{0,200}>)\s*){0,9}<(?:!doctype\s+html|html)[\s>]/i;
const FEED = /^(?:<\?xml[^>]{0,300}>\s*)?(?:<!--[^]{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/;
const JSON_VALUE = /^(?:\[\s*)?\{\s*"[^"\\]{1,60}"\s*:\s*["[{\dtfn-]/;
/** A mail's header lines, and the ones of them that no letter typed by hand has. */
const HEADERS = /^(?:[A-Za-z][A-Za-z0-9-]{1,40}:[ \t][^\r\n]{0,998}(?:\r?\n[ \t][^\r\n]{0,998})*\r?\n){3}/;
const OF_MAIL = /^(?:MIME-Version|Message-ID|Received|Return-Path|Content-Transfer-Encoding):/im;
/** How a message begins: with a header field (RFC 5322, 2.2), or with the line that mailboxes put before it. */
const FIELD = /^(?:From \S|[A-Za-z][!-9;-~]{0,200}[ \t]*:)/;

const LATIN = new TextDecoder("latin1");

/**
 * The beginning of a file as letters that its encodings share: without a mark of the byte order, white space before anything
 * else, and the zero bytes of UTF-16.
 */
function opening(bytes: Uint8Array): string {
  const start = LATIN.decode(bytes.subarray(0, 8_000));
  return start
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replaceAll("\0", "")
    .trimStart();
}

export const beginsAsMessage = (bytes: Uint8Array): boolean => kindOf(bytes) === "other" && FIELD.test(opening(bytes));
export const beginsAsXml = (bytes: Uint8Array): boolean => opening(bytes).startsWith("<");
export const beginsAsJson = (bytes: Uint8Array): boolean => /^[[{]/.test(opening(bytes));
export const beginsAsPage = (bytes: Uint8Array): boolean => PAGE.test(opening(bytes));

/** Whether there is nothing in a file but white space. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/** What a file that is called a text holds in truth, in words; undefined where it may be text. */
export function heldInstead(bytes: Uint8Array): string | undefined {
  const kind = kindOf(bytes);
  // A text may well speak of PDF files; none begins as one.
  if (kind === "pdf" && !LATIN.decode(bytes.subarray(0, 5)).startsWith("%PDF-")) return undefined;
  return HELD[kind] ?? textInstead(opening(bytes), LATIN.decode(bytes.subarray(-200)));
}

/** The same of a file that is called a container, which no web page is either. */
export function heldInContainer(bytes: Uint8Array): string | undefined {
  return heldInstead(bytes) ?? (beginsAsPage(bytes) ? "it holds a web page (.html)" : undefined);
}

function textInstead(start: string, end: string): string | undefined {
  if (FEED.test(start)) return "it holds a feed (.xml)";
  // JSON may stand before a text, as its front matter.
  if (JSON_VALUE.test(start) && /[\]}]\s*$/.test(end.replaceAll("\0", ""))) return "it holds JSON (.json)";
  if (!HEADERS.test(start)) return undefined;
  return OF_MAIL.test(start.split(/\r?\n\r?\n/, 1)[0]!) ? "it holds a mail (.eml)" : undefined;
}
