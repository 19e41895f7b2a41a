import { declaredEncoding, decode } from "../decode.ts";
import { Quarantine } from "../quarantine.ts";
import { Budget } from "./container/budget.ts";
import { kindOf } from "./container/magic.ts";
import type { Item, Opened, RefusedItem } from "./format.ts";
import { answerOf, mediaType, type Answer } from "./warc/answer.ts";
import { recordsOf, type WarcRecord } from "./warc/records.ts";
import { Tally } from "./warc/tally.ts";

const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;

/**
 * A web archive: an article for each HTML page that was fetched with success; everything else is counted. What a page shows in
 * frames of its own is counted as such where the archive says so.
 *
 * @throws Quarantine for a file that is damaged, or without such a page.
 */
export function openWarc(bytes: Uint8Array): Opened {
  return readArchives([bytes], new Budget(), () => true);
}

/** The pages of some archives that belong together. `isPage` says whether an address is one that somebody looked at. */
export function readArchives(
  archives: readonly Uint8Array[],
  budget: Budget,
  isPage: (url: string) => boolean,
): Opened {
  const records = archives.flatMap((archive) => [...recordsOf(unpacked(archive, budget))]);
  const frames = new Set(records.filter(asksForFrame).map(({ fields }) => fields.get("warc-target-uri")));
  const tally = new Tally();
  const items: Item[] = [];
  const refused: RefusedItem[] = [];
  records.forEach((record, i) => {
    const url = record.fields.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1") ?? "";
    const { kind, page } = contentOf(record);
    if (!page) return tally.add(kind, record.block.length);
    if (frames.has(url) || !isPage(url)) return tally.add("page in a frame", record.block.length);
    const [item, key] = [`record ${i + 1}`, url || `record ${i + 1}`];
    try {
      if (record.fields.has("warc-truncated"))
        throw new Quarantine("raw-damaged", "the archiver stored only the page's beginning");
      const body = page.body(budget);
      const { text, notes } = decode(body, { declared: page.charset ?? declaredEncoding(body) });
      const facts = /^https?:\/\/\S+$/i.test(url) ? { url } : {};
      items.push({ item, key, text, as: "html", ledger: notes, facts, leftovers: [] });
    } catch (error) {
      // What would be too much in one page is too much of the file: the others' budget is spent.
      if (!(error instanceof Quarantine) || error.code === "raw-too-much") throw error;
      refused.push({ item, key, code: error.code, detail: error.detail });
    }
  });
  if (items.length + refused.length === 0) throw new Quarantine("raw-no-page");
  return { items, refused, leftovers: tally.leftovers };
}

function unpacked(archive: Uint8Array, budget: Budget): Uint8Array {
  if (kindOf(archive) !== "gzip") return archive;
  const bytes = budget.gunzip(archive);
  if (!bytes) throw new Quarantine("raw-damaged", "its gzip data is cut short or damaged");
  return bytes;
}

/** What a record holds: its kind, in a word or as a media type, and the page where it is one that was fetched with success. */
function contentOf({ fields, block }: WarcRecord): { kind: string; page?: Pick<Answer, "charset" | "body"> } {
  const type = fields.get("warc-type")?.toLowerCase() ?? "record";
  const said = mediaType(fields.get("content-type") ?? "");
  if (type === "resource") return page(said.type, { ...said, body: () => block });
  if (type !== "response") return { kind: `${type} record` };
  const answer = said.type === "application/http" ? answerOf(block) : undefined;
  if (!answer) return { kind: "answer that is not HTTP" };
  return answer.status === 200 ? page(answer.type, answer) : { kind: `answer ${answer.status}` };
}

function page(type: string, content: Pick<Answer, "charset" | "body">) {
  return PAGE.test(type) ? { kind: type, page: content } : { kind: type || "answer without a type" };
}

/** Browsers say what they want a page for: https://www.w3.org/TR/fetch-metadata/. */
function asksForFrame({ fields, block }: WarcRecord): boolean {
  if (fields.get("warc-type")?.toLowerCase() !== "request") return false;
  const head = Buffer.from(block.buffer, block.byteOffset, Math.min(block.length, 16_384)).toString("latin1");
  return /^sec-fetch-dest:[ \t]{0,9}i?frame\b/im.test(head);
}
