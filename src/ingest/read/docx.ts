import { Quarantine } from "../quarantine.ts";
import { kindOf } from "./container/magic.ts";
import { titleIn } from "./container/leading-heading.ts";
import { decodeXml } from "./container/xml.ts";
import { Zip } from "./container/zip.ts";
import { DELETED, preparePart } from "./docx/parts.ts";
import type { Leftover, Opened } from "./format.ts";

const STYLES = [
  `r.${DELETED} => del`,
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\/media\//, "picture"],
  [/\/(?:header|footer)\d*\.xml$/, "header or footer"],
  [/\/comments\w*\.xml$/, "comments"],
  [/\/embeddings\//, "embedded file"],
];
const PICTURE = /^word\/media\//;
/** Letters of a headline at most. */
const LONGEST_TITLE = 180;

/**
 * A Word file: one article. mammoth makes HTML of it, which is the item's text; it is given the parts one by one, counted and
 * completed, and never sees the ZIP file.
 *
 * @throws Quarantine for a file that is damaged, encrypted, or no Word file.
 */
export async function openDocx(bytes: Uint8Array): Promise<Opened> {
  if (kindOf(bytes) === "ole")
    throw new Quarantine("raw-encrypted", "or a .doc file of old, which has to be saved as .docx first");
  const zip = new Zip(bytes, "Word file");
  if (!zip.has("[Content_Types].xml") || !zip.entries.some(({ name }) => /^word\/document\d*\.xml$/.test(name)))
    throw new Quarantine("raw-wrong-name", "a ZIP file without a Word document in it");
  const { html, ignored } = await convert(zip);
  const text = withTitle(html.replaceAll(/ ?<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g, ""));
  if (text.replaceAll(/<[^>]*>/g, "").trim() === "")
    throw new Quarantine(zip.entries.some(({ name }) => PICTURE.test(name)) ? "raw-scanned" : "raw-empty");
  return {
    items: [
      {
        item: "document",
        key: null,
        text,
        as: "fragment",
        facts: titleIn(text),
        leftovers: [...partsOf(zip), ...ignored],
      },
    ],
    refused: [],
    leftovers: [],
  };
}

async function convert(zip: Zip): Promise<{ html: string; ignored: Leftover[] }> {
  const { default: mammoth } = await import("mammoth");
  const parts = new Map<string, string>();
  const file = {
    exists: (name: string) => zip.has(name),
    read: async (name: string) => {
      const part = parts.get(name) ?? preparePart(decodeXml(zip.read(name) ?? new Uint8Array()), name);
      parts.set(name, part);
      return part;
    },
  };
  try {
    const { value, messages } = await mammoth.convertToHtml({ file } as never, {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    });
    return { html: value, ignored: ignoredIn(messages.map(({ message }) => message)) };
  } catch (error) {
    if (error instanceof Quarantine) throw error;
    throw new Quarantine("raw-damaged", (error instanceof Error ? error.message : String(error)).slice(0, 120));
  }
}

/** What the library says that it passed over. */
function ignoredIn(messages: readonly string[]): Leftover[] {
  const names = messages.flatMap(
    (message) => /^An unrecognised element was ignored: (.{1,60})$/.exec(message)?.[1] ?? [],
  );
  const counted = Map.groupBy(
    names.filter((name) => name !== "accord-ignored"),
    (name) => name,
  );
  return [...counted].slice(0, 20).map(([name, all]) => ({ kind: `element ${name}`, count: all.length, bytes: 0 }));
}

function partsOf(zip: Zip): Leftover[] {
  const found = Map.groupBy(
    zip.entries.filter(({ name }) => name !== "word/document.xml"),
    ({ name }) => KINDS.find(([pattern]) => pattern.test(`/${name}`))?.[1] ?? "part without text",
  );
  return [...found].map(([kind, entries]) => ({
    kind,
    count: entries.length,
    bytes: entries.reduce((sum, { stored }) => sum + stored, 0),
  }));
}

/** Many documents have no style for their headline: a first paragraph that is short and bold throughout is one. */
function withTitle(html: string): string {
  if (/<h1[\s>]/.test(html)) return html;
  return html.replace(/^(?:<p>)(?:<strong>)([^<]+)(?:<\/strong>)(?:<\/p>)/, (paragraph, text: string) =>
    text.length <= LONGEST_TITLE && !/[.:;,]\s*$/.test(text) ? `<h1>${text}</h1>` : paragraph,
  );
}
