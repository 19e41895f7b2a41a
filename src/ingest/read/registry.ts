import type { Draft } from "../draft.ts";

/** A reader of one format: decoded text to blocks with their places. */
export interface Reader {
  /** File endings, in lower case, without the dot. */
  extensions: readonly string[];
  /** True for formats that may declare their encoding as HTML does. */
  declaresEncoding?: boolean;
  /** Loads the reader's code only when a file needs it. */
  load(): Promise<(raw: string) => Draft>;
}

/** The formats. A new one is a file beside this one, a line here, and a fixture pair in tests/corpora/ingest. */
export const READERS: readonly Reader[] = [
  { extensions: ["txt", "text"], load: async () => (await import("./text.ts")).readText },
  { extensions: ["md", "markdown"], load: async () => (await import("./markdown.ts")).readMarkdown },
  {
    extensions: ["html", "htm", "xhtml"],

    declaresEncoding: true,
    load: async () => (await import("./html.ts")).readHtml,
  },
];

/** The reader of a file, by its ending; undefined where no reader knows it. */
export function readerOf(fileName: string): Reader | undefined {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(fileName)?.[1]?.toLowerCase();
  return extension === undefined ? undefined : READERS.find((reader) => reader.extensions.includes(extension));
}
