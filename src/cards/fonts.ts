import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkitten";

/** A family as the files it is spread over. The first that has a character draws it. */
export type Family = readonly Font[];

/** The site's own families. */
export interface Fonts {
  serif: Family;
  sans: Family;
}

/** Reads the files that the pages' style sheet names. */
export function readFonts(): Fonts {
  return {
    serif: family("@fontsource-variable/newsreader/files/newsreader"),
    sans: family("@fontsource-variable/instrument-sans/files/instrument-sans"),
  };
}

function family(prefix: string): Family {
  return ["latin", "latin-ext"].map((subset) => {
    const file = fileURLToPath(import.meta.resolve(`${prefix}-${subset}-wght-normal.woff2`));
    const font = create(readFileSync(file));
    if (font.isCollection) throw new Error(`${file} holds several fonts`);
    return font;
  });
}
