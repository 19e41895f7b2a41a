import type { Change } from "./draft.ts";
import { likelyEncodings } from "./encodings/detect.ts";
import { encodingOf, OVER } from "../schemas/encoding.ts";
import { mojibakeName, undoMojibake, undoReading } from "./encodings/mojibake.ts";
import { patternedEncoding } from "./encodings/unmarked.ts";
import { countUtf8, type Utf8Count } from "./encodings/utf8.ts";
import { LIMITS } from "./limits.ts";
import { Quarantine } from "./quarantine.ts";

export { declaredEncoding } from "./encodings/declared.ts";

export interface Decoded {
  text: string;
  /**
   * Name of the encoding, as the Encoding Standard spells it; for a text that had gone through wrong decodings, all of them:
   * "utf-8+windows-1252".
   */
  encoding: string;
  /** Nothing in the file says which encoding it is: a detector does, and the text should prove to be of some language. */
  guessed: boolean;
  /** What decoding repaired, for the ledger. Spans are UTF-16 offsets of `text`. */
  notes: Change[];
}

export interface DecodeOptions {
  /** What the file, or what brought it, says of its encoding: any label of the Encoding Standard. Asked only where bytes do not say. */
  declared?: string | (() => string | undefined) | undefined;
  /** What decides without looking: a sidecar's `encoding`, or the one that an article was decoded with. */
  decided?: string | undefined;
}

/** Ill-formed sequences that a text may hold and be read: what a bad copy leaves, not another encoding. */
const MOST_BAD = 100;
/** Well-formed letters that must stand against each ill-formed sequence. */
const LETTERS_PER_BAD = 2;
/** Of the detector's guesses so many are tried. */
const MOST_GUESSES = 8;
/** So many letters prove UTF-8 against what is declared. */
const PROOF = 4;

/**
 * Bytes to text. In this order: a byte order mark; a pattern of zero bytes or escapes; UTF-8 that is strict and has letters beyond
 * ASCII; what is declared; UTF-8 with a few bad bytes, each kept as U+FFFD; a detector. A text that is UTF-8 once read as
 * another encoding is put right where all of it goes back. The byte order mark is no part of the text, line ends stay as they
 * are. The same bytes and options give the same text wherever they are decoded.
 *
 * @throws Quarantine for empty, binary, oversized and undecodable input.
 */
export function decode(bytes: Uint8Array, { declared, decided }: DecodeOptions = {}): Decoded {
  if (bytes.length > LIMITS.bytes) throw new Quarantine("raw-oversized");
  if (bytes.length === 0) throw new Quarantine("raw-empty");
  const found = decided === undefined ? undecided(bytes, declared) : asDecided(bytes, decided);
  if (found.text.trim() === "") throw new Quarantine("raw-empty");
  refuseBinary(found);
  return found;
}

function undecided(bytes: Uint8Array, declared: DecodeOptions["declared"]): Decoded {
  const marked = markedEncoding(bytes) ?? patternedEncoding(bytes);
  if (marked) return repaired(required(bytes, marked));
  const strict = strictText(bytes);
  if (strict !== null) return repaired({ text: strict, encoding: "utf-8", guessed: false, notes: [] });
  const utf8 = countUtf8(bytes, MOST_BAD);
  const isNearlyUtf8 = utf8.bad.length <= Math.min(MOST_BAD, utf8.letters / LETTERS_PER_BAD);
  if (isNearlyUtf8 && utf8.letters >= PROOF) return repaired(withBadBytes(bytes, utf8));
  const label = typeof declared === "function" ? declared() : declared;
  const said = label === undefined ? undefined : encodingOf(label);
  // A page whose declaration could be read byte by byte is not UTF-16, and this one is not UTF-8, whatever it says.
  const believed = said && !said.startsWith("utf-") && !said.includes(OVER) ? tolerant(bytes, said) : null;
  if (believed && !looksMisread(believed)) return believed;
  if (isNearlyUtf8 || (utf8.bad.length === 1 && utf8.letters >= 1)) return repaired(withBadBytes(bytes, utf8));
  for (const encoding of likelyEncodings(bytes).slice(0, MOST_GUESSES)) {
    const guess = tolerant(bytes, encoding);
    if (guess && !looksBinary(guess.text)) return { ...guess, guessed: true };
  }
  const last = believed ?? tolerant(bytes, "windows-1252");
  if (!last) throw new Quarantine("raw-undecodable");
  return { ...last, guessed: true };
}

/** Bytes in the encoding that somebody decided on, wrong decodings undone. */
function asDecided(bytes: Uint8Array, decided: string): Decoded {
  const encoding = encodingOf(decided);
  if (!encoding) throw new Quarantine("raw-undecodable", `no encoding is called ${decided}`);
  const [own = "", ...wrong] = encoding.split(OVER);
  const found = own === "utf-8" ? withBadBytes(bytes, countUtf8(bytes, MOST_BAD)) : tolerant(bytes, own);
  if (!found || found.notes.length > MOST_BAD) throw new Quarantine("raw-undecodable", `it is not ${own}`);
  if (wrong.length === 0) return found;
  let { text } = found;
  for (const name of wrong) {
    const undone = undoReading(text, name);
    if (undone === null) throw new Quarantine("raw-undecodable", `its text does not go back as ${encoding}`);
    text = undone;
  }
  return { text, encoding, guessed: false, notes: [undoneNote(encoding)] };
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** The text of bytes that are UTF-8 throughout; null for any others. */
function strictText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What bytes are known to be; a few bad ones are kept and told. */
function required(bytes: Uint8Array, encoding: string): Decoded {
  const found = encoding === "utf-8" ? withBadBytes(bytes, countUtf8(bytes, MOST_BAD)) : tolerant(bytes, encoding);
  if (!found || found.notes.length > MOST_BAD) throw new Quarantine("raw-undecodable", `it is not ${encoding}`);
  return found;
}

function withBadBytes(bytes: Uint8Array, { bad }: Utf8Count): Decoded {
  const marked = markedEncoding(bytes) === "utf-8" ? 1 : 0;
  const notes = bad.map((at) => badByte(at - marked));
  return { text: new TextDecoder("utf-8").decode(bytes), encoding: "utf-8", guessed: false, notes };
}

/** Bytes in one of the older encodings; null where too many of them are none of its characters. */
function tolerant(bytes: Uint8Array, encoding: string): Decoded | null {
  const text = new TextDecoder(encoding).decode(bytes);
  const notes: Change[] = [];
  const most = Math.min(MOST_BAD, Math.max(1, text.length / 500));
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) {
    notes.push(badByte(at));
    if (notes.length > most) return null;
  }
  return { text, encoding, guessed: false, notes };
}

const badByte = (at: number): Change => ({
  op: "annotate",
  span: { start: at, end: at + 1 },
  reason: "undecodable-byte",
});

function repaired(found: Decoded): Decoded {
  const undone = found.notes.length === 0 ? undoMojibake(found.text) : null;
  if (!undone || found.encoding !== "utf-8") return found;
  const encoding = mojibakeName(undone.wrong);
  return { text: undone.text, encoding, guessed: false, notes: [undoneNote(encoding)] };
}

/** The repair is of the whole text: it has no place in it. */
const undoneNote = (encoding: string): Change => ({
  op: "repair",
  span: { start: 0, end: 0 },
  reason: "mojibake",
  now: encoding,
});

/**
 * Whether a text in a Latin encoding is more likely one in another script: no language writes most of its letters beyond ASCII
 * there. Servers declare Latin encodings by default.
 */
function looksMisread({ text, encoding }: Decoded): boolean {
  if (!/^(?:windows-125[0247]|iso-8859-(?:1|2|3|4|10|13|14|15|16)|macintosh)$/.test(encoding)) return false;
  const visible = text.replace(/<[^<>]{0,2000}>/g, " ");
  const letters = visible.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => letter > "\x7f").length > letters.length / 2;
}

function refuseBinary({ text, encoding }: Decoded): void {
  const zeros = text.match(/\0/g)?.length ?? 0;
  if (zeros > Math.max(1, text.length / 1000) || (zeros > 0 && text.length < 100)) throw new Quarantine("raw-binary");
  if (encoding !== "utf-8" && looksBinary(text)) throw new Quarantine("raw-undecodable");
}

/** Control characters do not occur in text; a text with many of them was never one. */
function looksBinary(text: string): boolean {
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g)?.length ?? 0;
  return controls > Math.max(2, text.length / 200);
}
