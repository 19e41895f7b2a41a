import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { makeCorpus } from "./corpus.ts";
import { accord } from "./generators/accord.ts";

/** What differs between pages, in a template's own language. */
export interface Fields {
  title: string;
  description: string;
  canonical: string;
  main: string;
}

/** The pages that hold nothing but a heading in a corpus without claims, names and quotations. */
export const PLAIN_PAGES = "about changes claims corrections disagreements figures method names quotes search".split(
  " ",
);

let sample: string | undefined;

/** Builds a tiny corpus with Accord, whose article page gives every generator's templates their frame. */
export async function readFrame(folder: string): Promise<void> {
  const dir = path.join(folder, "frame");
  mkdirSync(dir, { recursive: true });
  const generator = accord(false);
  const corpus = makeCorpus(3);
  await generator.prepare(dir, corpus);
  await generator.build(dir);
  sample = readFileSync(path.join(generator.output(dir), "articles", corpus[0]!.slug, "index.html"), "utf8");
}

/**
 * Accord's own frame, byte for byte, with a template's expressions where pages differ: style sheet, security policy, header,
 * navigation and footer are the same text in every program's pages.
 *
 * @param literal Protects what is not an expression from the template language.
 */
export function frame(fields: Fields, literal: (html: string) => string = (html) => html): string {
  if (sample === undefined) throw new Error("The frame has not been read.");
  const MARK = "\u0000";
  const values: string[] = [];
  const put = (value: string): string => {
    values.push(value);
    return MARK;
  };
  const cut = sample
    .replace(/<title>[^<]*<\/title>/, () => `<title>${put(`${fields.title} · A corpus`)}</title>`)
    .replace(/(name="description" content=")[^"]*/, (_, before: string) => before + put(fields.description))
    .replace(/(rel="canonical" href=")[^"]*/, (_, before: string) => before + put(fields.canonical))
    .replace(/(property="og:title" content=")[^"]*/, (_, before: string) => before + put(fields.title))
    .replace(/(property="og:description" content=")[^"]*/, (_, before: string) => before + put(fields.description))
    .replace(/(<main[^>]*>)[\s\S]*(<\/main>)/, (_, before: string, after: string) => before + put(fields.main) + after)
    .split(MARK);
  return cut.map((text, i) => literal(text) + (values[i] ?? "")).join("");
}
