import { declaredEncoding, decode, type Decoded } from "./decode.ts";
import { countText } from "./counts/draft.ts";
import { LIMITS } from "./limits.ts";
import { Quarantine, refuseAbove } from "./quarantine.ts";
import { beginsAsPage, heldInContainer, heldInstead, isBlank } from "./read/container/held.ts";
import { formatOf } from "./read/registry.ts";
import { refuseArmoured } from "./read/armour.ts";
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
  if (isBlank(bytes)) throw new Quarantine("raw-empty");
  if (format.kind === "text") {
    const held = heldInstead(bytes);
    if (held) throw new Quarantine("raw-wrong-name", held);
    return { format, items: [wholeFile(format, bytes, encoding)], refused: [], leftovers: [] };
  }
  if (format.tells?.(bytes) === false)
    throw new Quarantine("raw-wrong-name", heldInContainer(bytes) ?? `it does not begin as a ${format.name} does`);
  const opened = await (await format.load())(bytes, file, encoding);
  refuseAbove(opened.items.length + opened.refused.length, LIMITS.items, "articles in the file");
  return { format, ...withoutTwins(opened) };
}

/** Bytes that a raw file may have. */
export function mostRawBytes(file: string): number {
  return formatOf(file)?.kind === "bytes" ? LIMITS.containerBytes : LIMITS.bytes;
}

/** How a part of a web page begins: with an element that is a block, or the head of a page. */
const PART =
  /^(?:\xef\xbb\xbf)?\s*<(?:p|div|article|section|main|h[1-6]|body|head|title|table|ul|ol|blockquote)(?:\s[^<>]{0,500})?>/i;
/** An end of such an element: a text that begins with a tag and has none speaks of HTML. */
const ENDS = /<\/(?:p|div|article|section|main|h[1-6]|body|title|table|ul|ol|blockquote)\s*>/gi;

const LESS_THAN = 0x3c;

/** What a text is by its content: a web page, or a part of one, under the ending of a plain text or of Markdown is HTML. */
function heldAs({ as, declaresEncoding = false }: TextFormat, bytes: Uint8Array): Held {
  // A page without a single tag is a text that somebody gave the wrong name; as a page it would be one line.
  if (as === "html")
    return bytes.includes(LESS_THAN) ? { as, declaresEncoding } : { as: "text", declaresEncoding: false };
  if (beginsAsPage(bytes)) return { as: "html", declaresEncoding: true };
  const start = Buffer.from(bytes.subarray(0, 2000)).toString("latin1");
  if (as !== "text" || !PART.test(start)) return { as, declaresEncoding };
  const all = Buffer.from(bytes.subarray(0, LIMITS.bytes)).toString("latin1");
  if ((all.match(ENDS)?.length ?? 0) < 2) return { as, declaresEncoding };
  return { as: WHOLE.test(all) ? "html" : "fragment", declaresEncoding: true };
}

/** What stands in a page that is more than its article. */
const WHOLE = /<(?:head|body|title|article|main|nav|header|footer)[\s>]/i;

interface Held {
  as: Exclude<Item["as"], "blocks">;
  declaresEncoding: boolean;
}

/** A file of text as the one item that it is. */
function wholeFile(named: TextFormat, bytes: Uint8Array, decided?: string): Item {
  const { text, as, encoding, guessed, notes } = decodeText(named, bytes, decided);
  refuseArmoured(text);
  if (as === "text" || as === "markdown") countText(text);
  return {
    item: null,
    key: null,
    text,
    as,
    facts: {},
    leftovers: [],
    ledger: notes,
    encoding: encoding === "utf-8" && decided === undefined ? undefined : encoding,
    ...(guessed ? { guessed: encoding } : {}),
  };
}

/**
 * The decoded text of a file of text, and what it is.
 *
 * @param decided The encoding that a sidecar, or an article's `raw`, decides on.
 * @throws Quarantine
 */
export function decodeText(named: TextFormat, bytes: Uint8Array, decided?: string): Decoded & Pick<Held, "as"> {
  const { as, declaresEncoding } = heldAs(named, bytes);
  return { as, ...decode(bytes, { declared: declaresEncoding ? () => declaredEncoding(bytes) : undefined, decided }) };
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
