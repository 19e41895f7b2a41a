import { beginsAsJson, beginsAsMessage, beginsAsXml } from "./container/held.ts";
import { kindOf } from "./container/magic.ts";
import type { Format, Item, ReadText } from "./format.ts";

/** The formats. A new one is a file beside this one, a line here, and a fixture pair in tests/corpora/ingest. */
const FORMATS: readonly Format[] = [
  { kind: "text", as: "text", name: "text file", extensions: ["txt", "text"] },
  { kind: "text", as: "markdown", name: "Markdown file", extensions: ["md", "markdown"] },
  { kind: "text", as: "html", name: "web page", extensions: ["html", "htm", "xhtml"], declaresEncoding: true },
  {
    kind: "bytes",
    name: "mail",
    extensions: ["eml"],
    reader: "postal-mime@4.0.0",
    tells: beginsAsMessage,
    load: async () => (await import("./mail/mail.ts")).openMail,
  },
  {
    kind: "bytes",
    name: "saved web page (MHTML)",
    extensions: ["mhtml", "mht"],
    reader: "postal-mime@4.0.0",
    tells: beginsAsMessage,
    load: async () => (await import("./mail/web-archive.ts")).openWebArchive,
  },
  {
    kind: "bytes",
    name: "feed",
    extensions: ["xml", "rss", "atom", "rdf"],
    reader: "feedsmith@3.0.1",
    tells: beginsAsXml,
    load: async () => (await import("./records/feed.ts")).openFeed,
  },
  {
    kind: "bytes",
    name: "JSON export",
    extensions: ["json", "jsonl", "ndjson"],
    reader: "accord-json@1",
    tells: beginsAsJson,
    load: async () => (await import("./records/json.ts")).openJson,
  },
  {
    kind: "bytes",
    name: "PDF file",
    extensions: ["pdf"],
    reader: "unpdf@1.8.1",
    tells: (bytes) => kindOf(bytes) === "pdf",
    load: async () => (await import("./pdf.ts")).openPdf,
  },
  {
    kind: "bytes",
    name: "Word file",
    extensions: ["docx"],
    reader: "mammoth@1.13.0",
    // Behind a password it is no ZIP file any more.
    tells: (bytes) => ["zip", "ole"].includes(kindOf(bytes)),
    load: async () => (await import("./docx.ts")).openDocx,
  },
  {
    kind: "bytes",
    name: "book",
    extensions: ["epub"],
    reader: "accord-epub@1",
    tells: (bytes) => kindOf(bytes) === "zip",
    load: async () => (await import("./epub.ts")).openEpub,
  },
  {
    kind: "bytes",
    name: "web archive",
    extensions: ["warc", "warc.gz"],
    reader: "accord-warc@1",
    tells: (bytes) => ["warc", "gzip"].includes(kindOf(bytes)),
    load: async () => (await import("./warc.ts")).openWarc,
  },
  {
    kind: "bytes",
    name: "packed web archive",
    extensions: ["wacz"],
    reader: "accord-warc@1",
    tells: (bytes) => kindOf(bytes) === "zip",
    load: async () => (await import("./wacz.ts")).openWacz,
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
  const name = fileName.toLowerCase();
  return FORMATS.find(({ extensions }) => extensions.some((extension) => name.endsWith(`.${extension}`)));
}
