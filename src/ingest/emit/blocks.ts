import type { KeptBlock } from "../../schemas/article.ts";
import type { MarkName } from "../../schemas/marks.ts";

/*
 * The block schema that MDX is written from. It can say what an article holds and nothing else: there is no way to write
 * an expression, an import, an HTML tag or a link.
 */

/** Text, or a component around such pieces. */
export type Inline = string | { name: MarkName; attributes: Record<string, string>; children: Inline[] };

export interface OutBlock {
  kind: Exclude<KeptBlock["kind"], "title">;
  children: Inline[];
}

/** The text of inline pieces, without their components. */
export function inlineText(pieces: readonly Inline[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : inlineText(piece.children))).join("");
}
