import { Quarantine, refuseAbove } from "../../quarantine.ts";
import { LIMITS } from "../../limits.ts";

/** A record of a web archive: ISO 28500:2017, section 4. */
export interface WarcRecord {
  /** Counted from 1, in the file's order. */
  number: number;
  /** Header fields by their names in lower case. */
  fields: ReadonlyMap<string, string>;
  block: Uint8Array;
}

const VERSION = /^WARC\/(?:0\.1[78]|1\.[01])$/;
/** Bytes of a record's header, or of an answer's. */
const LONGEST_HEADER = 64 * 1024;

/** The records of an archive that is not packed. @throws Quarantine where one is cut short, or what stands there is no record. */
export function* recordsOf(bytes: Uint8Array): Generator<WarcRecord> {
  let at = 0;
  for (let number = 1; ; number++) {
    while (bytes[at] === 13 || bytes[at] === 10) at++;
    if (at >= bytes.length) return;
    refuseAbove(number, LIMITS.entries, "records in the web archive");
    const header = headerAt(bytes, at);
    const fields = header && fieldsOf(header.lines.slice(1));
    if (!header || !VERSION.test(header.lines[0]!.trim()))
      throw new Quarantine("raw-damaged", `record ${number} does not begin as one`);
    const said = fields!.get("content-length") ?? "";
    const length = /^\d{1,15}$/.test(said) ? Number(said) : -1;
    if (length < 0) throw new Quarantine("raw-damaged", `record ${number} does not say how long it is`);
    if (header.end + length > bytes.length) throw new Quarantine("raw-damaged", `record ${number} is cut short`);
    yield { number, fields: fields!, block: bytes.subarray(header.end, header.end + length) };
    at = header.end + length;
  }
}

/** The lines of a header and where it ends, with the empty line; undefined where it has no end. */
export function headerAt(bytes: Uint8Array, at: number): { lines: string[]; end: number } | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(LONGEST_HEADER, bytes.length - at));
  const crlf = head.indexOf("\r\n\r\n");
  const lf = head.indexOf("\n\n");
  const [found, size] = crlf >= 0 && (lf < 0 || crlf < lf) ? [crlf, 4] : [lf, 2];
  if (found < 0) return undefined;
  return { lines: head.toString("utf8", 0, found).split(/\r?\n/), end: at + found + size };
}

/** Header fields; a line that begins with white space goes on the one before. The first of several of one name counts. */
export function fieldsOf(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  let last = "";
  for (const line of lines) {
    if (/^[ \t]/.test(line) && last !== "") fields.set(last, `${fields.get(last)} ${line.trim()}`);
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line) || colon <= 0) continue;
    last = line.slice(0, colon).trim().toLowerCase();
    if (fields.has(last)) last = "";
    else fields.set(last, line.slice(colon + 1).trim());
  }
  return fields;
}
