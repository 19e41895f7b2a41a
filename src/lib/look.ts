import { readColour, toHex, type Colour } from "./css/colour.ts";
import type { Tokens } from "./css/tokens.ts";

/** How a digest looks, as far as more than its style sheet needs to know. */
export interface Look extends Tokens {
  /** The editor's own style sheet; "" without one. */
  css: string;
  /** Where the editor's own file sets a token, by its name. */
  own: Record<string, { line: number; column: number }>;
}

/** The colour of a token on light or dark pages; null where it is none, or written in a way that readColour() cannot read. */
export function colourOf(look: Look, side: "light" | "dark", token: string): Colour | null {
  return readColour(look[side][token] ?? "");
}

/** The same for whoever can read every colour of CSS: in hexadecimal digits where that is possible, else as it is written. */
export function cssColour(look: Look, side: "light" | "dark", token: string): string {
  const colour = colourOf(look, side, token);
  return colour ? toHex(colour) : (look[side][token] ?? "");
}
