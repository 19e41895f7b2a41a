import { makeCorpus } from "../corpus.ts";
import { MAKERS } from "../../support/containers/every-format.ts";
import { markedPages } from "../extraction/corpus.ts";

/** Pages to measure on, and what they are, in words. */
export interface Pages {
  what: string;
  pages: { file: string; bytes: Uint8Array }[];
}

/** The saved pages that lie beside the project; in a clone without them, generated ones, which are simpler. */
export function benchPages(): Pages {
  const marked = markedPages();
  if (marked)
    return {
      what: `${marked.length} saved pages of news`,
      pages: marked.map(({ id, bytes }) => ({ file: `raw/${id}.html`, bytes })),
    };
  const pages = makeCorpus(100).map(({ slug, title, body }) => ({
    file: `raw/${slug}.html`,
    bytes: MAKERS["html"]!(title, body.split("\n\n")),
  }));
  return { what: `${pages.length} generated pages`, pages };
}
