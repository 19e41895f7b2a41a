import { readColour, toHex, type Colour } from "./css/colour.ts";
import type { Tokens } from "./css/tokens.ts";

/** How a digest looks, as far as more than its style sheet needs to know. */
export interface Theme extends Tokens {
  /** The editor's own style sheet; "" without one. */
  css: string;
  /** Where the editor's own file sets a token, by its name. */
  own: Record<string, { line: number; column: number }>;
}

/** The colour of a token on light or dark pages; null where it is none, or written in a way that readColour() cannot read. */
export function colourOf(theme: Theme, side: "light" | "dark", token: string): Colour | null {
  return readColour(theme[side][token] ?? "");
}

/** The same for whoever can read every colour of CSS: in hexadecimal digits where that is possible, else as it is written. */
export function cssColour(theme: Theme, side: "light" | "dark", token: string): string {
  const colour = colourOf(theme, side, token);
  return colour ? toHex(colour) : (theme[side][token] ?? "");
}
