import { LIMITS } from "../../limits.ts";
import { Quarantine, refuseAbove } from "../../quarantine.ts";
import { Budget } from "../container/budget.ts";
import { ascii85, asciiHex } from "./ascii.ts";
import { streamObjects, type StreamObject } from "./objects.ts";

/** A file that a library may see, and what was taken out of it. */
export interface Guarded {
  bytes: Uint8Array;
  /** Streams of pictures and of attached files: no text for a reader, so that nobody needs to unpack them. */
  pictures: { count: number; bytes: number };
  attachments: { count: number; bytes: number };
  /** Streams that are packed in a way that is not read. */
  unread: { count: number; bytes: number };
}

type Part = "pictures" | "attachments" | "unread";

const PICTURE_FILTERS = new Set(["DCTDecode", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode"]);

/**
 * Counts what comes out of a PDF file's streams before a library unpacks them. Pictures, attached files, damaged streams and such
 * as are packed in an unusual way are blanked in a copy, in which every place stays where it is: so nothing that was not counted
 * can be unpacked.
 *
 * @throws Quarantine for a file that is encrypted or cut short, or that would come to more than a file may.
 */
export function guardPdf(bytes: Uint8Array): Guarded {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (isEncrypted(file)) throw new Quarantine("raw-encrypted");
  if (isCut(file)) throw new Quarantine("raw-damaged", "it does not end");
  const none = () => ({ count: 0, bytes: 0 });
  const guarded: Guarded = { bytes: bytes.slice(), pictures: none(), attachments: none(), unread: none() };
  const tally = { budget: new Budget(), mapped: withinMappings(mappings(bytes)) };
  const seen = new Set<number>();
  let [streams, characters] = [0, 0];
  for (const stream of streamObjects(file, (spent) => (characters = within(characters + spent)))) {
    if (seen.has(stream.start)) continue;
    seen.add(stream.start);
    refuseAbove(++streams, LIMITS.pdfStreams, "streams in the PDF file");
    const part = partOf(stream) ?? (count(bytes, stream, tally) ? undefined : "unread");
    if (!part) continue;
    const end = endOf(file, stream.start);
    guarded.bytes.fill(0, stream.start, end);
    guarded[part].count++;
    guarded[part].bytes += end - stream.start;
    if (guarded.unread.count > LIMITS.pdfUnread)
      throw new Quarantine("raw-damaged", "many of its streams cannot be unpacked");
  }
  return guarded;
}

/** Objects within each other's text are read again for each: a file of nothing else would take its square. */
function within(characters: number): number {
  refuseAbove(
    characters,
    8 * LIMITS.bytes,
    "characters of the PDF file's objects, each counted for each that holds it",
  );
  return characters;
}

function withinMappings(mapped: number): number {
  refuseAbove(mapped, LIMITS.pdfMappings, "letters in the tables of the PDF file's fonts");
  return mapped;
}

/** The trailer of an encrypted file names a dictionary of the security handler (7.6.2); names may be spelled with escapes. */
function isEncrypted(file: string): boolean {
  return /\/(?:E|#45)(?:n|#6e)(?:c|#63)(?:r|#72)(?:y|#79)(?:p|#70)(?:t|#74)[\0\t\n\f\r ]{0,20}(?:<<|\d{1,9}[\0\t\n\f\r ]{1,20}\d{1,9}[\0\t\n\f\r ]{1,20}R)/i.test(
    file,
  );
}

/** Each version of a file ends with a mark (7.5.5); objects behind the last one belong to a version that was cut off. */
function isCut(file: string): boolean {
  const end = file.lastIndexOf("%%EOF");
  return end < 0 || /\d[\0\t\n\f\r ]{1,9}\d{1,5}[\0\t\n\f\r ]{1,9}obj(?![a-z])/.test(file.slice(end));
}

/** What a stream is that is not unpacked at all. */
function partOf({ filters, type, subtype }: StreamObject): Part | undefined {
  if (subtype === "Image" || filters?.some((filter) => PICTURE_FILTERS.has(filter))) return "pictures";
  if (type === "EmbeddedFile") return "attachments";
  return undefined;
}

/** Counts what comes out of a stream; false where that is not known. */
function count(
  bytes: Uint8Array,
  { filters, start }: StreamObject,
  tally: { budget: Budget; mapped: number },
): boolean {
  if (filters === null) return false;
  const [first, second] = filters;
  const text = first === "ASCII85Decode" || first === "ASCIIHexDecode";
  const packed = text ? second : first;
  if (filters.length > (text ? 2 : 1) || (packed !== undefined && packed !== "FlateDecode")) return false;
  let data = bytes.subarray(start);
  if (text) {
    const end = data.indexOf(first === "ASCII85Decode" ? 0x7e : 0x3e);
    data = (first === "ASCII85Decode" ? ascii85 : asciiHex)(data.subarray(0, end < 0 ? data.length : end));
    tally.budget.spend(data.length);
  }
  // What is not packed was counted with the file.
  if (packed === undefined && !text) return true;
  const out = packed === undefined ? data : inflated(data, tally.budget);
  if (!out) return false;
  tally.mapped = withinMappings(tally.mapped + mappings(out));
  return true;
}

/** What a zlib stream comes to, by the rules of those who read PDF: its header is looked at, its checksum is not. */
function inflated(data: Uint8Array, budget: Budget): Uint8Array | undefined {
  const [method = 0, flags = 0] = data;
  if ((method & 15) !== 8 || ((method << 8) + flags) % 31 !== 0 || flags & 32) return undefined;
  return budget.inflateStart(data.subarray(2));
}

const RANGES = /begin(?:bf|cid|notdef)range(?<ranges>[^]*?)(?:end|$)/g;
const RANGE = /<\s{0,4}(?<low>[0-9a-f]{1,8})\s{0,4}>\s{0,8}<\s{0,4}(?<high>[0-9a-f]{1,8})\s{0,4}>/gi;

/** A font's table of letters names ranges by their ends: a few bytes can stand for millions of letters. */
function mappings(out: Uint8Array): number {
  const text = Buffer.from(out.buffer, out.byteOffset, out.byteLength);
  if (!text.includes("range")) return 0;
  let mapped = 0;
  for (const { groups: { ranges = "" } = {} } of text.toString("latin1").matchAll(RANGES)) {
    for (const { groups: { low = "", high = "" } = {} } of ranges.matchAll(RANGE))
      mapped += Math.max(0, parseInt(high, 16) - parseInt(low, 16)) + 1;
  }
  return mapped;
}

function endOf(file: string, start: number): number {
  const end = file.indexOf("endstream", start);
  return end < 0 ? file.length : end;
}
