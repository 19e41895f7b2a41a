import { parseFeed } from "feedsmith";
import { declaredEncoding, decode } from "../../decode.ts";
import { countXml } from "../../counts/xml.ts";
import { LIMITS } from "../../limits.ts";
import { Quarantine, refuseAbove } from "../../quarantine.ts";
import { recordFacts, type RecordFacts } from "../facts/record-facts.ts";
import type { Item, Opened } from "../format.ts";
import { leftoversOf } from "../leftovers.ts";
import { bodyOf } from "./body.ts";
import { cutFeed } from "./feed-entries.ts";
import { damagedRecord, openRecords, type FoundRecord } from "./open-records.ts";

/**
 * A feed in XML: RSS, Atom or RDF. Each entry that has text is an article: the whole text where the feed carries it, else the
 * summary, which is told.
 */
export function openFeed(bytes: Uint8Array, _file: string, encoding?: string): Opened {
  const { text } = decode(bytes, { declared: xmlEncoding(bytes), decided: encoding });
  countXml(text);
  if (!/<(?:\w+:)?(?:rss|feed|RDF)[\s>]/.test(text.slice(0, 20_000)))
    throw new Quarantine("raw-wrong-name", "it is XML, and no RSS, Atom or RDF feed");
  if (!/<\/(?:\w+:)?(?:rss|feed|RDF)\s*>\s*(?:<!--[\s\S]*-->\s*)?$/.test(text.slice(-20_000)))
    throw new Quarantine("raw-damaged", "the feed does not end");
  return openRecords(recordsIn(text), "entry");
}

/** The feed's records. Where a broken entry takes others along, or the whole feed, each is read for itself. */
function recordsIn(text: string): FoundRecord[] {
  const cut = cutFeed(text);
  const whole = recordsOrError(text);
  if (!cut || (Array.isArray(whole) && whole.length >= cut.count)) return orThrow(whole);
  const entries = cut.alone();
  if (entries.length === 0) return orThrow(whole);
  refuseAbove(entries.length, LIMITS.items, "articles in the file");
  return entries.map((entry) => (entry === null ? BROKEN : recordAlone(entry)));
}

const BROKEN = damagedRecord("its markup is broken");

function recordAlone(entry: string): FoundRecord {
  countXml(entry);
  const found = recordsOrError(entry);
  return (Array.isArray(found) && found.length === 1 && found[0]) || BROKEN;
}

function recordsOrError(text: string): FoundRecord[] | Quarantine {
  try {
    return recordsOf(parsed(text));
  } catch (error) {
    if (error instanceof Quarantine) return error;
    throw error;
  }
}

function orThrow(found: FoundRecord[] | Quarantine): FoundRecord[] {
  if (found instanceof Quarantine) throw found;
  return found;
}

function xmlEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]{0,150}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1] ?? declaredEncoding(bytes);
}

function parsed(text: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(text);
  } catch (error) {
    throw new Quarantine("raw-damaged", error instanceof Error ? error.message.slice(0, 200) : undefined);
  }
}

function recordsOf(read: ReturnType<typeof parseFeed>): FoundRecord[] {
  if (read.format === "atom") {
    const { feed } = read;
    return (feed.entries ?? []).map((entry) => ({
      ids: [entry.id, linkOf(entry.links)],
      body: bodyOf(entry.content?.value, kindOf(entry.content?.type)),
      summary: bodyOf(entry.summary?.value, kindOf(entry.summary?.type)),
      facts: facts(feed.title?.value, feed.xml?.lang, {
        title: entry.title?.value,
        byline: namesOf((entry.authors ?? feed.authors)?.map(({ name }) => name)),
        published: [entry.published, entry.dcterms?.issued, entry.updated],
        url: linkOf(entry.links),
      }),
      leftovers: leftoversOf((entry.links ?? []).filter(({ rel }) => rel === "enclosure").map(enclosure)),
    }));
  }
  if (read.format === "rss") {
    const { feed } = read;
    return (feed.items ?? []).map((item) => ({
      ids: [item.guid?.value, item.link],
      body: bodyOf(item.content?.encoded, "html"),
      summary: bodyOf(item.description),
      facts: facts(feed.title, feed.language, {
        title: item.title,
        byline: namesOf(item.dc?.creators ?? item.authors?.map(({ name }) => name)),
        published: [item.pubDate, item.dc?.dates?.[0], item.dcterms?.issued],
        url: item.link ?? item.guid?.value,
      }),
      leftovers: leftoversOf((item.enclosures ?? []).map(enclosure)),
    }));
  }
  if (read.format === "rdf") {
    const { feed } = read;
    return (feed.items ?? []).map((item) => ({
      ids: [item.link],
      body: bodyOf(item.content?.encoded, "html"),
      summary: bodyOf(item.description),
      facts: facts(feed.title, feed.dc?.languages?.[0], {
        title: item.title,
        byline: namesOf(item.dc?.creators),
        published: [item.dc?.dates?.[0], item.dcterms?.issued],
        url: item.link,
      }),
      leftovers: [],
    }));
  }
  throw new Quarantine("raw-wrong-name", "it is JSON: a JSON Feed ends in .json");
}

/** The feed's title names the outlet where it is a name and no description of a section. */
function facts(feedTitle: unknown, lang: unknown, said: RecordFacts): Item["facts"] {
  const isName = typeof feedTitle === "string" && !/[|>»:–—]|\s-\s/.test(feedTitle);
  const found = recordFacts({ ...said, outlet: isName ? feedTitle : undefined, lang });
  if (isName || typeof feedTitle !== "string") return found;
  return { ...found, candidates: [{ about: "outlet", value: feedTitle, origin: "the feed's title" }] };
}

const namesOf = (names: readonly (string | undefined)[] | undefined): string | undefined =>
  names?.filter(Boolean).join(", ") || undefined;

const kindOf = (type: string | undefined): "html" | "text" | undefined =>
  type === undefined ? undefined : /html/i.test(type) ? "html" : "text";

const linkOf = (links: readonly { href?: string; rel?: string }[] | undefined): string | undefined =>
  links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href;

const enclosure = ({ type, length }: { type?: string; length?: number }) => [type ?? "unknown", length ?? 0] as const;
