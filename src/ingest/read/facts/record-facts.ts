import { collapse } from "../../../lib/text.ts";
import { inertText } from "../../emit/escape.ts";
import type { FileFacts } from "../../draft.ts";
import { writtenDay } from "../../extract/facts/written-date.ts";

/** What a container says of a record, as it says it. */
export interface RecordFacts {
  title?: unknown;
  byline?: unknown;
  outlet?: unknown;
  /** Dates in the order in which they are believed. */
  published?: unknown[];
  url?: unknown;
  lang?: unknown;
}

/** Longest value of a field that can be what its name says. */
const LONGEST = 300;

/** A record's fields as facts. What is no text, no date or no web address says nothing. */
export function recordFacts(said: RecordFacts): FileFacts {
  const title = lineOf(said.title);
  const byline = lineOf(said.byline)?.replace(/^by\s+/i, "");
  const outlet = lineOf(said.outlet);
  const url = webAddress(said.url);
  const lang = lineOf(said.lang);
  const published = said.published?.map(dayOf).find((day) => day !== undefined);
  return {
    ...(title ? { title: { text: title } } : {}),
    ...(byline && byline.length <= 120 ? { byline } : {}),
    ...(outlet && outlet.length <= 120 ? { outlet } : {}),
    ...(published ? { published: { edtf: published, basis: "text" as const } } : {}),
    ...(url ? { url } : {}),
    ...(lang && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(lang) ? { lang: lang.replaceAll("_", "-") } : {}),
  };
}

/** One line of text; numbers count as text, since titles are years. */
function lineOf(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || text.length > 10 * LONGEST) return undefined;
  const line = collapse(inertText(withoutTags(text)));
  return line === "" || line.length > LONGEST ? undefined : line;
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Feeds put HTML into titles: its tags say nothing of the words. */
function withoutTags(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, "")
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[0-9a-f]{1,5});/gi, (whole, name: string) => {
      if (!name.startsWith("#")) return NAMED[name.toLowerCase()] ?? whole;
      return String.fromCodePoint(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
    });
}

function webAddress(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > 2000 || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

const dayOf = (stamp: unknown): string | undefined =>
  typeof stamp === "string" || (typeof stamp === "number" && stamp > 1e8) ? writtenDay(String(stamp)) : undefined;
