import { Quarantine } from "../../quarantine.ts";
import { decodeXml, tagsOf, textAfter, type Tag } from "../container/xml.ts";
import type { Zip } from "../container/zip.ts";

/** What a book's package says: EPUB 3.3, sections 5 and 7; EPUB 2.0.1. */
export interface Package {
  language: string | undefined;
  /** Paths of the documents, in the order in which they are read. */
  spine: string[];
  /** What the table of contents calls the documents that it names. */
  labels: ReadonlyMap<string, string>;
  /** The document that is the table of contents itself. */
  contents: string | undefined;
}

const CONTAINER = "META-INF/container.xml";
const DOCUMENT = /^(?:application\/xhtml\+xml|text\/html)$/i;

/** @throws Quarantine where the ZIP file holds no book, or one whose package is damaged. */
export function readPackage(zip: Zip): Package {
  const container = zip.read(CONTAINER);
  if (!container) throw new Quarantine("raw-wrong-name", "a ZIP file without a book in it");
  const root = tagsOf(decodeXml(container), CONTAINER).find(({ name }) => name === "rootfile");
  const path = root?.attributes.get("full-path") ?? "";
  const bytes = zip.read(path);
  if (!bytes) throw new Quarantine("raw-damaged", `its package ${path} is missing`);
  const xml = decodeXml(bytes);
  const tags = tagsOf(xml, path);
  const items = new Map(tags.filter(isOpening("item")).map((tag) => [tag.attributes.get("id") ?? "", tag]));
  const pathOf = (tag: Tag | undefined) => resolve(path, tag?.attributes.get("href") ?? "");
  const spine = tags
    .filter(isOpening("itemref"))
    .map((tag) => items.get(tag.attributes.get("idref") ?? ""))
    .filter((item) => item !== undefined && DOCUMENT.test(item.attributes.get("media-type") ?? ""))
    .map(pathOf);
  const nav = [...items.values()].find((tag) => /(?:^|\s)nav(?:\s|$)/.test(tag.attributes.get("properties") ?? ""));
  const toc = items.get(tags.find(isOpening("spine"))?.attributes.get("toc") ?? "");
  const language = tags.find(isOpening("language"));
  return {
    language: language && textAfter(xml, language),
    spine: [...new Set(spine)],
    labels: nav ? navLabels(zip, pathOf(nav)) : toc ? ncxLabels(zip, pathOf(toc)) : new Map(),
    contents: nav && pathOf(nav),
  };
}

const isOpening =
  (name: string) =>
  (tag: Tag): boolean =>
    tag.name === name && !tag.closes;

/** The links of a navigation document's table of contents. */
function navLabels(zip: Zip, path: string): Map<string, string> {
  const labels = new Map<string, string>();
  const xml = decodeXml(zip.read(path) ?? new Uint8Array());
  let inside = false;
  for (const tag of tagsOf(xml, path)) {
    if (tag.name === "nav") inside = !tag.closes && (tag.attributes.get("type") ?? "").split(/\s+/).includes("toc");
    const href = inside && tag.name === "a" && !tag.closes ? tag.attributes.get("href") : undefined;
    if (href)
      remember(labels, resolve(path, href), xml.slice(tag.end, xml.indexOf("</", tag.end)).replace(/<[^>]*>/g, " "));
  }
  return labels;
}

/** The points of an older book's table of contents: each has a label, then its document. */
function ncxLabels(zip: Zip, path: string): Map<string, string> {
  const labels = new Map<string, string>();
  const xml = decodeXml(zip.read(path) ?? new Uint8Array());
  let label = "";
  for (const tag of tagsOf(xml, path)) {
    if (tag.name === "text" && !tag.closes) label = textAfter(xml, tag);
    const source = tag.name === "content" && !tag.closes ? tag.attributes.get("src") : undefined;
    if (source) remember(labels, resolve(path, source), label);
  }
  return labels;
}

function remember(labels: Map<string, string>, path: string, label: string): void {
  if (!labels.has(path)) labels.set(path, label.replace(/\s+/g, " ").trim());
}

/** A path that is written in another file of the container, from the container's root; without the place in the file. */
export function resolve(from: string, href: string): string {
  const [written = ""] = href.split(/[?#]/, 1);
  const steps = from.split("/").slice(0, -1);
  for (const step of decoded(written).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
