import type { Element, Nodes, Root } from "hast";
import { collapse, fold } from "../../lib/text.ts";
import type { FileFacts } from "../draft.ts";

/** What a page says about itself in its head: address, date, language. */
export function pageFacts(tree: Root): FileFacts {
  const facts: FileFacts = {};
  let url: string | undefined;
  let published: string | undefined;
  for (const element of elements(tree)) {
    const { properties } = element;
    if (element.tagName === "html" && typeof properties["lang"] === "string") facts.lang = properties["lang"];
    if (element.tagName === "link" && listOf(properties["rel"]).includes("canonical"))
      url ??= webAddress(properties["href"]);
    if (element.tagName === "meta") {
      const key = String(properties["property"] ?? properties["name"] ?? properties["itemProp"] ?? "").toLowerCase();
      if (key === "og:url") url ??= webAddress(properties["content"]);
      if (/^(?:article:published_time|datepublished|date|dc\.date|dcterms\.created|pubdate)$/.test(key)) {
        published ??= isoDate(properties["content"]);
      }
    }
  }
  if (url) facts.url = url;
  const fromUrl = url && isoDate(/\/(\d{4}\/\d{2}\/\d{2})(?:\/|$)/.exec(url)?.[1]?.replaceAll("/", "-"));
  if (published) facts.published = { edtf: published, basis: "text" };
  else if (fromUrl) facts.published = { edtf: fromUrl, basis: "url" };
  return facts;
}

/** The page's headline element: the only h1, or the one that the page's own title repeats. */
export function headline(tree: Root, title: string | null): Element | undefined {
  const candidates = [...elements(tree)].filter((element) => element.tagName === "h1" && textOf(element) !== "");
  const wanted = title ? fold(title) : "";
  const repeated = candidates.find((element) => {
    const text = fold(textOf(element));
    return text.length > 3 && wanted !== "" && (wanted.includes(text) || text.includes(wanted));
  });
  return repeated ?? (wanted === "" && candidates.length === 1 ? candidates[0] : undefined);
}

/** A date of the calendar as YYYY-MM-DD, from anything that begins with one. */
export function isoDate(value: unknown): string | undefined {
  const found = typeof value === "string" ? /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value) : null;
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return year > 1000 && month >= 1 && day >= 1 && day <= (days[month - 1] ?? 0)
    ? `${found[1]}-${found[2]}-${found[3]}`
    : undefined;
}

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? collapse(node.children.map(textOf).join("")) : "";
}

function* elements(node: Nodes): Generator<Element> {
  if (node.type === "element") yield node;
  if ("children" in node) for (const child of node.children) yield* elements(child);
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === "string" ? value.split(/\s+/) : [];
}

function webAddress(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > 2000) return undefined;
  try {
    const url = new URL(value);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}
