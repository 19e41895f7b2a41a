import { endsSentence } from "../../../lib/text.ts";
import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";
import type { FileFacts } from "../../draft.ts";
import { LIMITS } from "../../limits.ts";
import { recordFacts } from "../facts/record-facts.ts";

/** What stands before a Markdown file's text, in the three languages that site generators write it in. */
const HEADS: readonly { form: RegExp; parse(text: string): unknown }[] = [
  {
    form: /^---[ \t]*(?:ya?ml)?[ \t]*\r?\n((?:[^\n]*\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
    // Without aliases no head grows, and a date is the text that it is.
    parse: (text) => parseYaml(text, { maxAliasCount: 0, schema: "core" }),
  },
  { form: /^\+\+\+[ \t]*\r?\n((?:[^\n]*\n){0,200}?)\+\+\+[ \t]*(?:\r?\n|$)/, parse: parseToml },
  {
    form: /^(?:---|;;;)[ \t]*(?:json)?[ \t]*\r?\n(\{(?:[^\n]*\n){0,200}?)(?:---|;;;)[ \t]*(?:\r?\n|$)/,
    parse: (text) => JSON.parse(text) as unknown,
  },
  { form: /^(\{[ \t]*\r?\n(?:[^\n]*\n){0,200}?\})[ \t]*(?:\r?\n|$)/, parse: (text) => JSON.parse(text) as unknown },
];

/** Front matter: its whole text, and what it says. */
export interface Head {
  text: string;
  facts: FileFacts;
}

/**
 * The front matter of a Markdown file in YAML, TOML or JSON; null where there is none. One that cannot be read is front matter
 * all the same, and says nothing.
 */
export function readHead(raw: string): Head | null {
  for (const { form, parse } of HEADS) {
    const found = form.exec(raw);
    if (!found) continue;
    const [text, inner = ""] = found;
    // Between two rules may stand the article's own text.
    if (isProse(inner)) return null;
    return { text, facts: text.length > LIMITS.headChars ? {} : factsOf(inner, parse) };
  }
  return null;
}

/** Whether none of the lines names a value, and one is a sentence: no front matter looks so, however broken it is. */
function isProse(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return (
    lines.length > 0 &&
    !lines.some((line) => /^\s*["'{[#]|^\s*[-\w."'\p{L}]+(?: [-\w\p{L}]+){0,2}\s*[:=]/u.test(line)) &&
    lines.some((line) => /\S\s\S+\s\S+\s\S/u.test(line) && endsSentence(line))
  );
}

function factsOf(text: string, parse: (text: string) => unknown): FileFacts {
  let data: Record<string, unknown>;
  try {
    const read = parse(text);
    if (typeof read !== "object" || read === null || Array.isArray(read)) return {};
    data = Object.fromEntries(Object.entries(read).map(([key, value]) => [key.toLowerCase(), plain(value)]));
  } catch {
    // What cannot be read is not the article's text either; the sidecar is the place to say more.
    return {};
  }
  const first = (...keys: string[]): unknown => keys.map((key) => data[key]).find((value) => value !== undefined);
  const source = first(
    "source",
    "publisher",
    "publication",
    "outlet",
    "site",
    "sitename",
    "site_name",
    "newspaper",
    "website",
  );
  const isAddress = typeof source === "string" && /^https?:\/\//.test(source);
  return recordFacts({
    title: first("title", "headline"),
    byline: peopleOf(first("author", "authors", "byline", "creator", "by", "writer")),
    ...(isAddress ? {} : { outlet: source }),
    published: [
      first(
        "date",
        "published",
        "pubdate",
        "publishdate",
        "datepublished",
        "date_published",
        "publication_date",
        "created",
      ),
    ],
    url: first("url", "canonical", "canonical_url", "link") ?? (isAddress ? source : undefined),
    lang: first("lang", "language", "locale"),
  });
}

/** TOML has dates of its own; they say themselves as they were written. */
const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/** A name, a list of names, or people with a name. */
function peopleOf(value: unknown): unknown {
  const names = (Array.isArray(value) ? value : [value])
    .map((each: unknown) => (typeof each === "object" && each !== null && "name" in each ? each.name : each))
    .filter((each) => typeof each === "string");
  return names.length === 0 ? undefined : names.join(", ");
}
