import PostalMime, { decodeWords } from "postal-mime";
import { LIMITS } from "../../limits.ts";
import { Quarantine } from "../../quarantine.ts";

/**
 * A part of a message as the parser's tree has it. The parser's own result glues all parts of one kind together, frames of a
 * saved page and the footers of mailing lists included, and tells no part's place; so the tree is read. The version is pinned.
 */
export interface MimePart {
  childNodes: MimePart[];
  headers: { key: string; value: string }[];
  contentType: { parsed: { value: string; params: Record<string, string> }; multipart: string | false };
  contentDisposition: { parsed: { value: string } };
  /** Decoded body of a part without parts. */
  content: ArrayBuffer | null | undefined;
}

/** Reads a message. @throws Quarantine where it is cut short, nests deeper, or has longer headers, than any message. */
export async function parseMessage(bytes: Uint8Array): Promise<MimePart> {
  const parser = new PostalMime({
    maxNestingDepth: LIMITS.mailDepth,
    maxHeadersSize: LIMITS.mailHeaders,
    forceRfc822Attachments: true,
  });
  try {
    await parser.parse(bytes);
  } catch (error) {
    throw new Quarantine("raw-too-much", error instanceof Error ? error.message.slice(0, 200) : undefined);
  }
  const { root } = parser as unknown as { root: MimePart };
  refuseCut(root, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return root;
}

/** A message in parts says where its last part ends (RFC 2046, 5.1.1); one that does not was cut off within a part. */
function refuseCut(part: MimePart, bytes: Buffer): void {
  const { parsed, multipart } = part.contentType;
  const boundary = parsed.params["boundary"];
  if (multipart && boundary && !bytes.includes(`--${boundary}--`))
    throw new Quarantine("raw-damaged", "its last part does not end");
  const last = part.childNodes.at(-1);
  if (last) refuseCut(last, bytes);
}

/** A header's first value with its encoded words decoded; undefined where there is none. */
export function headerOf(part: MimePart, name: string): string | undefined {
  const value = part.headers.find(({ key }) => key === name)?.value;
  return value === undefined ? undefined : decodeWords(value).trim() || undefined;
}

/** The parts without parts, in order, each with its number as mail programs count: "1", "2.1". */
export function leavesOf(
  part: MimePart,
  number = "",
): { part: MimePart; number: string; alternatives: string | null }[] {
  if (part.childNodes.length === 0) return [{ part, number: number || "1", alternatives: null }];
  const isChoice = part.contentType.multipart === "alternative";
  return part.childNodes.flatMap((child, i) => {
    const own = number === "" ? String(i + 1) : `${number}.${i + 1}`;
    const leaves = leavesOf(child, own);
    return isChoice ? leaves.map((leaf) => ({ ...leaf, alternatives: number || "1" })) : leaves;
  });
}

export const typeOf = (part: MimePart): string => part.contentType.parsed.value.toLowerCase() || "text/plain";

/** Whether a part is shown as the message's own text. */
export function isText(part: MimePart): boolean {
  return part.contentDisposition.parsed.value !== "attachment" && /^text\/(?:plain|html)$/.test(typeOf(part));
}
