import type { Change } from "../draft.ts";
import { declaredEncoding, decode } from "../decode.ts";
import { Quarantine } from "../quarantine.ts";
import { titleIn } from "./container/leading-heading.ts";
import { Zip, type ZipEntry } from "./container/zip.ts";
import { TAG, refuseUnclosed } from "./container/xml.ts";
import { refuseLocked } from "./epub/lock.ts";
import { readPackage } from "./epub/package.ts";
import type { Item, Leftover, Opened, RefusedItem } from "./format.ts";

/** Elements that HTML closes of itself. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

const PICTURE = /\.(?:jpe?g|png|gif|webp|svg)$/i;

interface Part {
  path: string;
  text: string;
  notes: Change[];
}

/**
 * A book: an article for each entry of its table of contents, in the order of its spine. A document that the table does not name
 * goes on the one before; a book without a table has an article for each document.
 *
 * @throws Quarantine for a book that is damaged, locked, or none.
 */
export function openEpub(bytes: Uint8Array): Opened {
  const zip = new Zip(bytes, "book");
  refuseLocked(zip);
  const { language, spine, labels, contents } = readPackage(zip);
  const named = spine.some((path) => labels.has(path));
  const groups: Part[][] = [];
  const refused: RefusedItem[] = [];
  let silent = 0;
  for (const path of spine) {
    if (path === contents) continue;
    try {
      const part = readPart(zip, path);
      if (!part) silent++;
      else if (groups.length === 0 || !named || labels.has(path)) groups.push([part]);
      else groups.at(-1)!.push(part);
    } catch (error) {
      if (!(error instanceof Quarantine) || error.code === "raw-too-much") throw error;
      refused.push({ item: path, key: path, code: error.code, detail: error.detail });
    }
  }
  if (groups.length + refused.length === 0)
    throw new Quarantine(
      zip.entries.some(({ name }) => PICTURE.test(name)) ? "raw-scanned" : "raw-empty",
      "none of its documents holds text",
    );
  const facts = language && /^[a-z]{2,3}(?:-|$)/i.test(language) ? { lang: language } : {};
  const items = groups.map((parts): Item => {
    const { text, ledger } = joined(parts);
    const label = labels.get(parts[0]!.path);
    const title = label && !/<h[1-6][\s>]/i.test(text) ? { title: { text: label } } : titleIn(text);
    const key = groups.length === 1 && refused.length === 0 ? null : parts[0]!.path;
    return { item: parts[0]!.path, key, text, as: "fragment", ledger, facts: { ...facts, ...title }, leftovers: [] };
  });
  return { items, refused, leftovers: leftoversOf(zip, spine, silent) };
}

/** A document's text; undefined where it holds none: a cover, a page that is a picture. */
function readPart(zip: Zip, path: string): Part | undefined {
  const bytes = zip.read(path);
  if (!bytes) throw new Quarantine("raw-damaged", "the document is missing");
  if (bytes.length === 0) return undefined;
  const { text, notes } = decode(bytes, { declared: declaredEncoding(bytes) });
  refuseUnclosed(text, path);
  const start = /<body(?:\s[^>]*)?>/i.exec(text);
  const from = start ? start.index + start[0].length : 0;
  const end = text.toLowerCase().lastIndexOf("</body");
  const shown = text.slice(from, end < from ? text.length : end).replace(TAG, asHtml);
  if (shown.replace(/<[^>]*>/g, "").trim() === "") return undefined;
  // A bad byte's place is of no use any more; that there were some is told at the beginning.
  return { path, text: shown, notes: notes.slice(0, 1) };
}

/** XML closes any element at once; HTML would leave it open to the end. */
function asHtml(tag: string, ...found: unknown[]): string {
  const { close, name, rest } = found.at(-1) as { close?: string; name?: string; rest?: string };
  if (name === undefined) return tag.startsWith("<!--") || tag.startsWith("<![") ? tag : "";
  if (close || !rest!.endsWith("/") || VOID.has(name.toLowerCase())) return tag;
  return `<${name}${rest!.slice(0, -1)}></${name}>`;
}

function joined(parts: readonly Part[]): { text: string; ledger: Change[] } {
  return {
    text: parts.map(({ text }) => text).join("\n"),
    ledger: parts.flatMap(({ notes }) => notes.map((note) => ({ ...note, span: { start: 0, end: 0 } }))),
  };
}

function leftoversOf(zip: Zip, spine: readonly string[], silent: number): Leftover[] {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [PICTURE, "picture"],
    [/\.(?:otf|ttf|woff2?)$/i, "font"],
    [/\.css$/i, "style sheet"],
    [/\.(?:xhtml|html?)$/i, "document outside the reading order"],
  ];
  const kindOf = ({ name }: ZipEntry) => kinds.find(([pattern]) => pattern.test(name))?.[1] ?? "part without text";
  const found = Map.groupBy(
    zip.entries.filter(({ name }) => !spine.includes(name)),
    kindOf,
  );
  const parts = [...found].map(([kind, all]) => ({
    kind,
    count: all.length,
    bytes: all.reduce((sum, { stored }) => sum + stored, 0),
  }));
  return silent > 0 ? [...parts, { kind: "document without text", count: silent, bytes: 0 }] : parts;
}
