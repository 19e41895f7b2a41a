import { toHex } from "../lib/css/colour.ts";
import { colourOf, type Theme } from "../lib/theme.ts";

/** The colours of a card, by the names of the style sheet's tokens. */
export type Palette = (token: string) => string;

/** What a token is where the style sheet lacks it, or has it in a way that only a browser can read. */
const INK = "#1a1916";
const PAPER = "#fbfaf6";

/** The light colours of the site, so that the cards follow when it is restyled. */
export function paletteOf(theme: Theme): Palette {
  return (token) => {
    const colour = colourOf(theme, "light", token);
    return colour ? toHex(colour) : token.startsWith("paper") ? PAPER : INK;
  };
}
