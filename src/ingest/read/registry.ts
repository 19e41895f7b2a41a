import type { Format, Item, ReadText } from "./format.ts";

/** The formats. A new one is a file beside this one, a line here, and a fixture pair in tests/corpora/ingest. */
export const FORMATS: readonly Format[] = [
  { kind: "text", as: "text", name: "text file", extensions: ["txt", "text"] },
  { kind: "text", as: "markdown", name: "Markdown file", extensions: ["md", "markdown"] },
  { kind: "text", as: "html", name: "web page", extensions: ["html", "htm", "xhtml"], declaresEncoding: true },
  {
    kind: "bytes",
    name: "mail",
    extensions: ["eml"],
    reader: "postal-mime@4.0.0",
    load: async () => (await import("./mail/mail.ts")).openMail,
  },
  {
    kind: "bytes",
    name: "saved web page (MHTML)",
    extensions: ["mhtml", "mht"],
    reader: "postal-mime@4.0.0",
    load: async () => (await import("./mail/web-archive.ts")).openWebArchive,
  },
  {
    kind: "bytes",
    name: "feed",
    extensions: ["xml", "rss", "atom", "rdf"],
    reader: "feedsmith@3.0.1",
    load: async () => (await import("./records/feed.ts")).openFeed,
  },
  {
    kind: "bytes",
    name: "JSON export",
    extensions: ["json", "jsonl", "ndjson"],
    reader: "accord-json@1",
    load: async () => (await import("./records/json.ts")).openJson,
  },
];

/** What reads a decoded text, by what the text is. Each is loaded only when such a text comes. */
export const READERS: Record<Exclude<Item["as"], "blocks">, () => Promise<ReadText>> = {
  text: async () => (await import("./text.ts")).readText,
  markdown: async () => (await import("./markdown.ts")).readMarkdown,
  html: async () => (await import("./html.ts")).readHtml,
  fragment: async () => (await import("./html.ts")).readFragment,
};

/** The format of a file, by its ending; undefined where none has it. */
export function formatOf(fileName: string): Format | undefined {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(fileName)?.[1]?.toLowerCase();
  return extension === undefined ? undefined : FORMATS.find(({ extensions }) => extensions.includes(extension));
}
