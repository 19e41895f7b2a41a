import { declaredEncoding, decode } from "../../decode.ts";
import { countMail } from "../../counts/mail.ts";
import { LIMITS } from "../../limits.ts";
import { Quarantine } from "../../quarantine.ts";
import { recordFacts } from "../facts/record-facts.ts";
import { refuseArmoured } from "../armour.ts";
import { leftoversOf } from "../leftovers.ts";
import type { Item, Opened } from "../format.ts";
import { headerOf, isText, leavesOf, parseMessage, typeOf, type MimePart } from "./mime-part.ts";

/**
 * A mail: one article for the message, and one for each message that it carries along. Of alternatives the HTML is read, since
 * it says what is a heading and what a quotation; attachments and other parts are told by kind and size.
 */
export async function openMail(bytes: Uint8Array): Promise<Opened> {
  countMail(bytes);
  return openMessage(bytes, "", 0);
}

/** What a message has, whoever wrote it; a text that begins with a word and a colon has none of them. */
const OF_MESSAGE =
  /^(?:from|sender|to|date|subject|message-id|received|return-path|mime-version|content-type|delivered-to)$/;
/** Parts that hold nothing but what is encrypted (RFC 8551, 3.2; RFC 1847, 2.2). */
const LOCKED = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)$/;

async function openMessage(bytes: Uint8Array, prefix: string, depth: number): Promise<Opened> {
  const root = await parseMessage(bytes);
  if (!root.headers.some(({ key }) => OF_MESSAGE.test(key)))
    throw new Quarantine(depth === 0 ? "raw-wrong-name" : "raw-damaged", "it has none of a mail's headers");
  if (LOCKED.test(typeOf(root))) throw new Quarantine("raw-encrypted");
  const leaves = leavesOf(root);
  const texts = leaves.filter(({ part }) => isText(part) && (part.content?.byteLength ?? 0) > 0);
  const html = texts.find(({ part, alternatives }) => typeOf(part) === "text/html" && alternatives !== null);
  const plain =
    html && texts.find((each) => typeOf(each.part) === "text/plain" && each.alternatives === html.alternatives);
  const chosen = plain && isStub(html.part, plain.part) ? plain : (html ?? texts[0]);
  const opened: Opened = { items: [], refused: [], leftovers: [] };
  const messages = leaves.filter(({ part }) => typeOf(part) === "message/rfc822" && part.content);
  const others = leaves.filter((leaf) => leaf !== chosen && !messages.includes(leaf));
  const leftovers = leftoversOf(others.map(({ part }) => [typeOf(part), part.content?.byteLength ?? 0]));
  if (chosen) {
    const item = `part ${prefix}${chosen.number}`;
    const text = textOf(chosen.part, item);
    const as = text.as === "html" && !FRAME.test(text.text) ? "fragment" : text.as;
    opened.items.push({ ...text, as, key: keyOf(root, prefix), facts: factsOf(root), leftovers });
  } else opened.leftovers.push(...leftovers);
  for (const { part, number } of messages) {
    if (depth >= LIMITS.mailMessages) {
      opened.leftovers.push(...leftoversOf([["message/rfc822", part.content?.byteLength ?? 0]]));
      continue;
    }
    const inner = await openCarried(new Uint8Array(part.content!), `${prefix}${number}/`, depth + 1);
    opened.items.push(...inner.items);
    opened.refused.push(...inner.refused);
    opened.leftovers.push(...inner.leftovers);
  }
  if (depth === 0 && opened.items.length + opened.refused.length === 0)
    throw new Quarantine("raw-no-article", "the message has no text");
  return opened;
}

/** A message within another one; what is bad about it does not keep the other's text out. */
async function openCarried(bytes: Uint8Array, prefix: string, depth: number): Promise<Opened> {
  try {
    return await openMessage(bytes, prefix, depth);
  } catch (error) {
    if (!(error instanceof Quarantine) || error.code === "raw-too-much") throw error;
    const item = `part ${prefix.slice(0, -1)}`;
    return { items: [], refused: [{ item, key: item, code: error.code, detail: error.detail }], leftovers: [] };
  }
}

/** Of two alternatives the HTML may be no more than a picture, or a link to where the mail is shown. */
function isStub(html: MimePart, plain: MimePart): boolean {
  const words =
    textOf(html, "")
      .text.replace(/<(style|script)\b[\s\S]{0,200000}?<\/\1>|<[^<>]{0,5000}>/gi, " ")
      .match(/\p{L}+/gu)?.length ?? 0;
  return words * 4 < (textOf(plain, "").text.match(/\p{L}+/gu)?.length ?? 0);
}

/** What a newsletter has around its article, and a letter has not. */
const FRAME = /<(?:table|nav|header|footer|article|main|form)[\s>]/i;

/** The message that a file is has the file's id; one that it carries along is named by its own. */
function keyOf(message: MimePart, prefix: string): string | null {
  return prefix === "" ? null : (headerOf(message, "message-id") ?? prefix);
}

function factsOf(message: MimePart): Item["facts"] {
  const subject = headerOf(message, "subject")?.replace(/^(?:(?:re|fwd?|wg|aw|tr)\s*:\s*)+/i, "");
  const from = headerOf(message, "from");
  const url = headerOf(message, "archived-at")?.replace(/^<|>$/g, "");
  return {
    ...recordFacts({ title: subject, published: [headerOf(message, "date")], url }),
    ...(from ? { candidates: [{ about: "outlet", value: from, origin: "the mail's sender" }] } : {}),
  };
}

/** A part's text, decoded as any file is: what the part declares is believed where the bytes do not prove otherwise. */
export function textOf(part: MimePart, item: string): Item {
  const bytes = new Uint8Array(part.content ?? new ArrayBuffer(0));
  const isHtml = typeOf(part) !== "text/plain";
  const declared = part.contentType.parsed.params["charset"] ?? (isHtml ? declaredEncoding(bytes) : undefined);
  const { text, encoding, guessed, notes } = decode(bytes, { declared });
  refuseArmoured(text);
  return {
    item,
    key: null,
    text,
    as: isHtml ? "html" : "text",
    facts: {},
    leftovers: [],
    ledger: notes,
    ...(guessed ? { guessed: encoding } : {}),
  };
}
