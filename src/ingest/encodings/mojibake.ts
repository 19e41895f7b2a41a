import { OVER } from "../../schemas/encoding.ts";

/** Encodings that UTF-8 is wrongly read in, the most frequent first. */
const WRONG = [
  "windows-1252",
  "windows-1251",
  "windows-1250",
  "macintosh",
  "windows-1254",
  "windows-1253",
  "iso-8859-2",
  "ibm866",
  "koi8-r",
];
/** A text that was wrongly read more often than this is taken as it stands. */
const MOST_TIMES = 3;
/** A sign beyond ASCII between others: it would be a byte of UTF-8 that stands alone, which there is none, whatever the encoding. */
const LONE = /(?<![^\0-\x7f])[^\0-\x7f](?![^\0-\x7f])/;
/** So many letters have to come of it where none of them is among the usual. */
const ENOUGH = 4;

/**
 * Puts right a text that is UTF-8 read as another encoding ("cafÃ©"), where the whole text goes back: encoded again in that
 * encoding it is strict UTF-8. Null where it does not, or where too little speaks for it.
 *
 * @returns The text, and the encodings it was wrongly read in, in the order of their undoing.
 */
export function undoMojibake(text: string): { text: string; wrong: string[] } | null {
  const wrong: string[] = [];
  let now = text;
  while (wrong.length < MOST_TIMES) {
    const undone = undoOnce(now, MOST_TIMES - wrong.length - 1);
    if (!undone) break;
    wrong.push(undone.encoding);
    now = undone.text;
  }
  return wrong.length > 0 ? { text: now, wrong } : null;
}

/** The name of a decoding that undoes wrong ones. */
export const mojibakeName = (wrong: readonly string[]): string => ["utf-8", ...wrong].join(OVER);

/** What a text was before it was read in an encoding as if it were not UTF-8; null where it does not go back as a whole. */
export function undoReading(text: string, encoding: string): string | null {
  const bytes = encode(text, encoding);
  if (!bytes) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @param further How often what comes of it may be undone once more, where only that makes letters of it. */
function undoOnce(text: string, further: number): { text: string; encoding: string } | null {
  if (!/[^\0-\x7f]/.test(text) || LONE.test(text)) return null;
  for (const encoding of WRONG) {
    const undone = undoReading(text, encoding);
    if (undone !== null && (speaksFor(undone) || (further > 0 && undoOnce(undone, further - 1))))
      return { text: undone, encoding };
  }
  return null;
}

/**
 * Whether letters that came of an undoing are such as texts hold. Two signs that happen to stand together, as in "CAFÉ»", make a
 * letter that nobody writes.
 */
function speaksFor(undone: string): boolean {
  if (/[\u0080-\u009f\u0250-\u02af\p{Co}\p{Cn}]/u.test(undone)) return false;
  if (/[\u00a0-\u00ff\u2010-\u2026\u20ac]/.test(undone)) return true;
  return (undone.match(/\p{L}/gu) ?? []).filter((letter) => letter > "\x7f").length >= ENOUGH;
}

/** Bytes of a text in a single-byte encoding; null where it has none for a character. What the Standard leaves open stands for itself. */
function encode(text: string, encoding: string): Uint8Array | null {
  const table = tableOf(encoding);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 0x80 ? unit : table.get(unit);
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

const tables = new Map<string, Map<number, number>>();

function tableOf(encoding: string): Map<number, number> {
  let table = tables.get(encoding);
  if (!table) {
    table = new Map();
    const decoder = new TextDecoder(encoding);
    for (let byte = 0x80; byte <= 0xff; byte++) {
      const unit = decoder.decode(Uint8Array.of(byte)).charCodeAt(0);
      table.set(unit === 0xfffd ? byte : unit, byte);
      // Read as ISO 8859-1 in truth, by programs that do not follow the Standard: these bytes stand for themselves.
      if (encoding === "windows-1252" && byte < 0xa0) table.set(byte, byte);
    }
    tables.set(encoding, table);
  }
  return table;
}
