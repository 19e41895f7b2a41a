import { decode } from "../../decode.ts";
import { Quarantine } from "../../quarantine.ts";
import { recordFacts } from "../facts/record-facts.ts";
import type { Opened } from "../format.ts";
import { bodyOf } from "./body.ts";
import { damagedRecord, openRecords, type FoundRecord } from "./open-records.ts";

type Json = Record<string, unknown>;

/*
 * The names under which exports keep things, the most telling first. ninjs: IPTC ninjs 1.5 and 3.0; schema.org: NewsArticle; JSON
 * Feed 1.1; the others are those of scrapers and of content systems.
 */
const HTML = ["body_xhtml", "body_html", "content_html", "bodyHtml", "contentHtml", "html"];
const TEXT = [
  "articleBody",
  "body_text",
  "content_text",
  "maintext",
  "article_body",
  "paragraphs",
  "full_text",
  "text",
  "body",
  "content",
];
const SUMMARY = ["description_text", "summary", "description", "abstract", "excerpt", "lead"];
const TITLE = ["headline", "title", "name", "webTitle"];
const BYLINE = ["byline", "author", "authors", "creator", "by"];
const PUBLISHED = [
  "datePublished",
  "date_published",
  "date_publish",
  "firstpublished",
  "firstcreated",
  "published_at",
  "webPublicationDate",
  "publishedAt",
  "published",
  "pubDate",
  "pub_date",
  "publication_date",
  "versioncreated",
  "date",
  "dateCreated",
  "created_at",
];
const URLS = ["url", "link", "canonical", "canonical_url", "permalink", "web_url", "webUrl"];
const OUTLET = ["outlet", "publisher", "source_name", "site_name", "source", "provider", "isPartOf"];
const LANG = ["inLanguage", "language", "lang"];
const IDS = ["id", "@id", "guid", "uuid", "_id", "uri", ...URLS];
/** Keys under which an export keeps its list of records. */
const LISTS = [
  "response",
  "items",
  "articles",
  "records",
  "results",
  "entries",
  "documents",
  "docs",
  "data",
  "@graph",
  "stories",
  "news",
];
const MOST_VALUES = 200;

/**
 * An export in JSON: an object or a list of them, one a line, a JSON Feed, ninjs, schema.org. Each record with text is an article.
 */
export function openJson(bytes: Uint8Array, file: string, encoding?: string): Opened {
  const { text } = decode(bytes, { decided: encoding, declared: "utf-8" });
  const value = /\.(?:jsonl|ndjson)$/i.test(file) ? lines(text) : parsed(text);
  const { list, around } = recordsIn(value, 0);
  const records = list.map((each) => recordOf(each, around));
  if (!records.some(({ body, summary }) => body ?? summary))
    throw new Quarantine(
      "raw-no-article",
      "no record has a text under a name that exports use, such as text or articleBody",
    );
  const opened = openRecords(records, "record");
  // A file that is one record is that article.
  if (!Array.isArray(value) && list.length === 1 && list[0] === value)
    return { ...opened, items: opened.items.map((item) => ({ ...item, item: null, key: null })) };
  return opened;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = error instanceof Error ? /\(line \d+ column \d+\)/.exec(error.message)?.[0] : undefined;
    throw new Quarantine(
      "raw-damaged",
      place === undefined ? "it is no JSON" : `it stops being JSON at ${place.slice(1, -1)}`,
    );
  }
}

/** Stands for a line that is no JSON. */
const NO_JSON: Json = {};

/** A record a line. */
function lines(text: string): unknown[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      try {
        return JSON.parse(line) as unknown;
      } catch {
        return NO_JSON;
      }
    });
}

function recordsIn(value: unknown, depth: number): { list: Json[]; around: Json } {
  if (Array.isArray(value)) return { list: value.map((each) => (isObject(each) ? each : {})), around: {} };
  if (!isObject(value)) throw new Quarantine("raw-no-article", "it holds no records");
  const name = LISTS.find((key) => Array.isArray(value[key]) || (depth < 2 && isObject(value[key]) && !hasText(value)));
  if (name === undefined || hasText(value)) return { list: [value], around: {} };
  return { list: recordsIn(value[name], depth + 1).list, around: value };
}

const hasText = (value: Json): boolean => {
  const said = unfolded(value);
  return [...HTML, ...TEXT].some((key) => typeof said[key] === "string");
};

/** Keys under which a wrapped text stands: WordPress says {rendered}, others {main} or {original}. */
const WRAPPED = ["rendered", "main", "original"];
/** UTF-16 units from which on a text of a list is a paragraph, and no name or keyword. */
const PARAGRAPH = 80;

/** A value as the text that it holds: wrapped, or paragraph by paragraph. */
function plain(value: unknown): unknown {
  if (isObject(value)) return WRAPPED.map((key) => value[key]).find((each) => typeof each === "string") ?? value;
  const isText = Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string");
  return isText && value.some((each) => each.length > PARAGRAPH) ? value.join("\n\n") : value;
}

/** Keys under which content systems keep a record's fields once more. */
const FIELDS = ["fields", "attributes"];

/** A record with its fields' own values: systems wrap a text as {rendered}, and fields in an object of their own. */
function unfolded(record: Json): Json {
  const inner = FIELDS.map((key) => record[key]).find(isObject) ?? {};
  return Object.fromEntries(
    Object.entries({ ...record, ...inner })
      .slice(0, MOST_VALUES)
      .map(([key, value]) => [key, plain(value)]),
  );
}

function recordOf(record: Json, around: Json): FoundRecord {
  if (record === NO_JSON) return damagedRecord("the line is no JSON");
  const said = unfolded(record);
  const html = first(said, HTML) ?? bodies(said["bodies"], /html/);
  const text = first(said, TEXT) ?? bodies(said["bodies"], /text/);
  return {
    ids: IDS.map((key) => said[key]).filter((value) => typeof value === "string" || typeof value === "number"),
    body: bodyOf(html, "html") ?? bodyOf(text),
    summary: bodyOf(first(said, SUMMARY)),
    facts: recordFacts({
      title: first(said, TITLE) ?? bodies(said["headlines"], /./),
      byline: nameOf(BYLINE.map((key) => said[key]).find((value) => nameOf(value) !== undefined)),
      // A bare `source` may be an address; only a name is an outlet.
      outlet:
        OUTLET.map((key) => nameOf(said[key])).find((name) => name !== undefined && !/[/:]/.test(name)) ??
        feedName(around),
      published: PUBLISHED.map((key) => said[key]),
      url: URLS.map((key) => said[key]).find((value) => typeof value === "string"),
      lang: first(said, LANG) ?? first(around, LANG),
    }),
    leftovers: [],
  };
}

const feedName = ({ version, title }: Json): unknown =>
  typeof version === "string" && version.includes("jsonfeed.org") ? title : undefined;

const first = (said: Json, names: readonly string[]): unknown =>
  names
    .map((name) => said[name])
    .find((value) => (typeof value === "string" && value.trim() !== "") || typeof value === "number");

/** ninjs 2 and 3 keep bodies and headlines as lists of {role, contenttype, value}. */
function bodies(value: unknown, kind: RegExp): unknown {
  if (!Array.isArray(value)) return undefined;
  const fits = value
    .slice(0, MOST_VALUES)
    .filter(isObject)
    .filter(({ contenttype, contentType, role }) => kind.test(String(contenttype ?? contentType ?? role ?? "text")));
  return (fits.find(({ role }) => role === "main") ?? fits[0])?.["value"];
}

/** A name, or names, given as text, as objects with a name, or as a list of either. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (Array.isArray(value))
    return (
      value
        .slice(0, MOST_VALUES)
        .map((each) => (Array.isArray(each) ? undefined : nameOf(each)))
        .filter(Boolean)
        .join(", ") || undefined
    );
  return isObject(value) && typeof value["name"] === "string" ? value["name"].trim() || undefined : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
