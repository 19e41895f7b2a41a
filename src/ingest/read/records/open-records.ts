import type { FileFacts } from "../../draft.ts";
import { LIMITS } from "../../limits.ts";
import { refuseAbove } from "../../quarantine.ts";
import type { Item, Leftover, Opened } from "../format.ts";

/** A record of a feed or an export. */
export interface FoundRecord {
  /** What names it, the most permanent first. */
  ids: unknown[];
  body: Pick<Item, "text" | "as"> | undefined;
  /** Read where there is no body. */
  summary: Pick<Item, "text" | "as"> | undefined;
  facts: FileFacts;
  leftovers: Leftover[];
  /** Why the record itself cannot be read, where its neighbours can. */
  damaged?: string;
}

/** A record that cannot be read, where its neighbours can. `why` is one clause. */
export function damagedRecord(why: string): FoundRecord {
  return { ids: [], body: undefined, summary: undefined, facts: {}, leftovers: [], damaged: why };
}

/** Records as items. One without text, or with too much of it, is refused and keeps none of the others out. */
export function openRecords(records: readonly FoundRecord[], name: "entry" | "record"): Opened {
  refuseAbove(records.length, LIMITS.items, "articles in the file");
  const opened: Opened = { items: [], refused: [], leftovers: [] };
  for (const [i, record] of records.entries()) {
    const { facts, leftovers } = record;
    const item = `${name} ${i + 1}`;
    const key = keyOf(record, item);
    const text = record.body ?? record.summary;
    if (record.damaged !== undefined) opened.refused.push({ item, key, code: "raw-damaged", detail: record.damaged });
    else if (!text) opened.refused.push({ item, key, code: "raw-no-article" });
    else if (text.text.length > LIMITS.chars) opened.refused.push({ item, key, code: "raw-too-much" });
    else opened.items.push({ item, key, ...text, facts, leftovers });
  }
  return opened;
}

function keyOf({ ids, facts }: FoundRecord, item: string): string {
  const id = ids.find((each) => (typeof each === "string" && each.trim() !== "") || typeof each === "number");
  if (id !== undefined) return String(id).trim();
  return [facts.title?.text, facts.published?.edtf].filter(Boolean).join("\n") || item;
}
