import { ingestSource } from "../../src/ingest/pipeline.ts";

/** What is found in a text, in the order of the text. */
export interface Annotated {
  /** EDTF, or "?" where the words are relative and nothing says to what. */
  dates: string[];
  /** "VALUE UNIT". */
  figures: string[];
  /** What the figures are about; "" where the text does not say. */
  subjects: string[];
  /** Words and speaker, "" where nobody is named. */
  quotes: [words: string, speaker: string][];
  names: string[];
}

/** Ingests a text in a language and says what was found in it. `published` is the article's own day. */
export async function annotated(lang: string, text: string, published = "2019-06-12"): Promise<Annotated> {
  const { mdx, frontMatter } = await ingestSource({
    file: "raw/a.txt",
    bytes: new TextEncoder().encode(text),
    sidecar: { lang, published },
  });
  const marks = (name: string) =>
    [...mdx.matchAll(new RegExp(`<${name} ([^>]*)>(.*?)</${name}>`, "gs"))].map(([, attributes = "", words = ""]) => ({
      words: words.replace(/<[^>]*>/g, ""),
      of: (key: string) => new RegExp(`${key}="([^"]*)"`).exec(attributes)?.[1] ?? "",
    }));
  return {
    dates: frontMatter.dates.map(({ edtf }) => edtf ?? "?"),
    figures: marks("Figure").map(({ of }) => `${of("value")} ${of("unit")}`),
    subjects: marks("Figure").map(({ of }) => of("subject")),
    quotes: marks("Quote").map(({ words, of }) => [words, of("speaker")]),
    names: frontMatter.names.map(({ text: name }) => name),
  };
}
