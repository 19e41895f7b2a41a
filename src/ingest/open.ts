import { declaredEncoding, decode, type Decoded } from "./decode.ts";
import { countText } from "./counts/draft.ts";
import { LIMITS } from "./limits.ts";
import { Quarantine, refuseAbove } from "./quarantine.ts";
import { heldInstead } from "./read/container/magic.ts";
import { FORMATS, formatOf } from "./read/registry.ts";
import type { Format, Item, Opened, TextFormat } from "./read/format.ts";

/** A file whose items can be read one by one. */
export interface OpenedFile extends Opened {
  format: Format;
}

/**
 * Opens a raw file: text is decoded, a container is taken apart. Depends on its arguments alone.
 *
 * @param file Path of the raw file; its ending tells the format.
 * @param encoding The one that a sidecar decides on.
 * @throws Quarantine where the file as a whole cannot be read.
 */
export async function openFile(file: string, bytes: Uint8Array, encoding?: string): Promise<OpenedFile> {
  const format = formatOf(file);
  if (!format) throw new Quarantine("raw-unknown-format");
  if (bytes.length > mostRawBytes(file)) throw new Quarantine("raw-oversized");
  if (bytes.length === 0) throw new Quarantine("raw-empty");
  if (format.kind === "text") {
    const held = heldInstead(bytes);
    if (held) throw new Quarantine("raw-wrong-name", held);
    return { format, items: [wholeFile(format, bytes, encoding)], refused: [], leftovers: [] };
  }
  if (format.tells?.(bytes) === false)
    throw new Quarantine("raw-wrong-name", heldInstead(bytes) ?? `it does not begin as a ${format.name} does`);
  const opened = await (await format.load())(bytes, file, encoding);
  refuseAbove(opened.items.length + opened.refused.length, LIMITS.items, "articles in the file");
  return { format, ...withoutTwins(opened) };
}

/** Bytes that a raw file may have. */
export function mostRawBytes(file: string): number {
  return formatOf(file)?.kind === "bytes" ? LIMITS.containerBytes : LIMITS.bytes;
}

/** How a web page begins, in bytes that any encoding of the web writes alike. */
const PAGE =
  /^(?:\xef\xbb\xbf)?\s*(?:(?:<!--[^]{0,500}?-->|<\?xml[^>]{0,200}>)\s*){0,9}<(?:!doctype\s+html|html)[\s>]/i;

/** The format of a text by its content: a web page under the ending of a plain text is one. */
export function heldAs(format: TextFormat, bytes: Uint8Array): TextFormat {
  if (format.as !== "text" || !PAGE.test(Buffer.from(bytes.subarray(0, 2000)).toString("latin1"))) return format;
  return FORMATS.find((each): each is TextFormat => each.kind === "text" && each.as === "html") ?? format;
}

/** A file of text as the one item that it is. */
function wholeFile(named: TextFormat, bytes: Uint8Array, decided?: string): Item {
  const format = heldAs(named, bytes);
  const { text, encoding, guessed, notes } = decodeText(format, bytes, decided);
  if (!format.declaresEncoding) countText(text);
  return {
    item: null,
    key: null,
    text,
    as: format.as,
    facts: {},
    leftovers: [],
    ledger: notes,
    encoding: encoding === "utf-8" && decided === undefined ? undefined : encoding,
    ...(guessed ? { guessed: encoding } : {}),
  };
}

/**
 * The decoded text of a file of text.
 *
 * @param decided The encoding that a sidecar, or an article's `raw`, decides on.
 * @throws Quarantine
 */
export function decodeText(named: TextFormat, bytes: Uint8Array, decided?: string): Decoded {
  const format = heldAs(named, bytes);
  return decode(bytes, { declared: format.declaresEncoding ? declaredEncoding(bytes) : undefined, decided });
}

/** Of items that are called the same the first is kept, and the others are told. */
function withoutTwins({ items, refused, leftovers }: Opened): Opened {
  const seen = new Set<string | null>();
  const kept: Item[] = [];
  const twins: Opened["refused"] = [];
  for (const each of items) {
    if (seen.has(each.key)) twins.push({ item: each.item, key: each.key, code: "raw-item-twice" });
    else kept.push(each);
    seen.add(each.key);
  }
  return { items: kept, refused: [...refused, ...twins], leftovers };
}
