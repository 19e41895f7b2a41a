/** The colours of a card, by the names of the style sheet's tokens. */
export type Palette = (token: string) => string;

/** What a token is where the style sheet lacks it. */
const INK = "#1a1916";

/** Reads the light colours of the one file by which a site is restyled, so that the cards follow it. */
export function paletteOf(css: string): Palette {
  const colours = new Map<string, string>();
  for (const [, name = "", colour = ""] of css.matchAll(/--([a-z-]+):\s*(?:light-dark\(\s*)?(#[0-9a-f]{3,8})\b/gi)) {
    if (!colours.has(name)) colours.set(name, colour);
  }
  return (token) => colours.get(token) ?? INK;
}
