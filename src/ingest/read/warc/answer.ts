import { brotliDecompressSync, inflateSync, zstdDecompressSync } from "node:zlib";
import type { Budget } from "../container/budget.ts";
import { fieldsOf, headerAt } from "./records.ts";

/** Codings of one body that are undone; servers use one. */
const MOST_CODINGS = 3;

/** What a server answered. */
export interface Answer {
  status: number;
  /** Media type in lower case, without parameters. */
  type: string;
  charset: string | undefined;
  /** Unpacks the body, each time it is asked for. */
  body(budget: Budget): Uint8Array;
}

/** Takes an HTTP answer apart (RFC 9112); undefined where it is none. */
export function answerOf(block: Uint8Array): Answer | undefined {
  const header = headerAt(block, 0);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(header?.lines[0] ?? "")?.[1];
  if (!header || !status) return undefined;
  const fields = fieldsOf(header.lines.slice(1));
  const body = (budget: Budget) => {
    const stored = block.subarray(header.end);
    const whole = /\bchunked\b/i.test(fields.get("transfer-encoding") ?? "")
      ? (withoutChunks(stored) ?? stored)
      : stored;
    // Archivers may store a body unpacked and leave the field: what cannot be unpacked is taken as it stands.
    const codings = (fields.get("content-encoding") ?? "")
      .toLowerCase()
      .split(/\s{0,9},\s{0,9}/)
      .slice(0, MOST_CODINGS);
    return codings.reduceRight((packed, coding) => unpacked(packed, coding, budget) ?? packed, whole);
  };
  return { status: Number(status), ...mediaType(fields.get("content-type") ?? ""), body };
}

/** A media type and its charset (RFC 9110, 8.3.1). */
export function mediaType(field: string): { type: string; charset: string | undefined } {
  const [type = ""] = field.split(";", 1);
  return {
    type: type.trim().toLowerCase(),
    charset: /;\s{0,9}charset\s{0,9}=\s{0,9}"?([\w.:-]{1,40})/i.exec(field)?.[1],
  };
}

function unpacked(body: Uint8Array, coding: string, budget: Budget): Uint8Array | undefined {
  if (coding === "gzip" || coding === "x-gzip") return budget.gunzip(body);
  if (coding === "deflate") return budget.unpack(inflateSync, body) ?? budget.inflateRaw(body);
  if (coding === "br") return budget.unpack(brotliDecompressSync, body);
  if (coding === "zstd") return budget.unpack(zstdDecompressSync, body);
  return undefined;
}

/** The body of an answer that was sent in pieces (RFC 9112, 7.1); undefined where it is not in pieces, or cut short. */
function withoutChunks(body: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const chunks: Uint8Array[] = [];
  for (let at = 0; ;) {
    const end = bytes.subarray(at, at + 64).indexOf("\n");
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(bytes.toString("latin1", at, at + Math.max(0, end)).trim())?.[1];
    if (size === undefined) return undefined;
    const length = parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    const start = at + end + 1;
    if (start + length > bytes.length) return undefined;
    chunks.push(bytes.subarray(start, start + length));
    at = start + length;
    while (bytes[at] === 13 || bytes[at] === 10) at++;
  }
}
