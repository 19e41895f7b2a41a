/** The formats that are told by their first bytes. */
export type Kind = "pdf" | "zip" | "gzip" | "ole" | "warc" | "other";

const SIGNS: readonly (readonly [Kind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["gzip", [0x1f, 0x8b, 0x08]],
  // A compound file: old Word documents, and new ones behind a password.
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["warc", [0x57, 0x41, 0x52, 0x43, 0x2f]],
];
/** A PDF file may begin with other bytes; readers look for its sign so far in. */
const PDF_WITHIN = 1024;

/** Which of the formats some bytes are, by their beginning. */
export function kindOf(bytes: Uint8Array): Kind {
  const sign = SIGNS.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (sign) return sign[0];
  return new TextDecoder("latin1").decode(bytes.subarray(0, PDF_WITHIN)).includes("%PDF-") ? "pdf" : "other";
}

const HELD: Partial<Record<Kind, string>> = {
  pdf: "it holds a PDF file (.pdf)",
  zip: "it holds a ZIP file, such as .docx, .epub or .wacz",
  gzip: "it holds a file packed with gzip, such as .warc.gz",
  ole: "it holds an old Office file, or one behind a password",
  warc: "it holds a web archive (.warc)",
};

const FEED = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,300}>\s*)?(?:<!--[^]{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/;
const JSON_VALUE = /^(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*"[^"\\]{1,60}"\s*:\s*["[{\dtfn-]/;
/** A mail's header lines, and the ones of them that no letter typed by hand has. */
const HEADERS = /^(?:[A-Za-z][A-Za-z0-9-]{1,40}:[ \t][^\r\n]{0,998}(?:\r?\n[ \t][^\r\n]{0,998})*\r?\n){3}/;
const OF_MAIL = /^(?:MIME-Version|Message-ID|Received|Return-Path|Content-Transfer-Encoding):/im;

/** What a file that is called a text holds in truth, in words; undefined where it may be text. */
export function heldInstead(bytes: Uint8Array): string | undefined {
  const kind = kindOf(bytes);
  // A text may well speak of PDF files; none begins as one.
  if (kind === "pdf" && !new TextDecoder("latin1").decode(bytes.subarray(0, 5)).startsWith("%PDF-")) return undefined;
  const [start, end] = [bytes.subarray(0, 8_000), bytes.subarray(-200)].map((part) => LATIN.decode(part));
  return HELD[kind] ?? openedInstead(start!, end!);
}

const LATIN = new TextDecoder("latin1");

function openedInstead(start: string, end: string): string | undefined {
  if (FEED.test(start)) return "it holds a feed (.xml)";
  // JSON may stand before a text, as its front matter.
  if (JSON_VALUE.test(start) && /[\]}]\s*$/.test(end)) return "it holds JSON (.json)";
  if (!HEADERS.test(start)) return undefined;
  return OF_MAIL.test(start.split(/\r?\n\r?\n/, 1)[0]!) ? "it holds a mail (.eml)" : undefined;
}
