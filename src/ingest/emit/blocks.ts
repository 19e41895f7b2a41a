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

interface Leaf {
  text: string;
}
type Loose = Leaf | { name: MarkName; attributes: Record<string, string>; children: Loose[] };

/**
 * Inline pieces in which no character is cut in two: the second half of a surrogate pair whose first half ends the piece before
 * moves to it. Written apart, each half would be a replacement character.
 */
export function wholeCharacters(pieces: readonly Inline[]): Inline[] {
  let open: Leaf | undefined;
  const copy = (piece: Inline): Loose => {
    if (typeof piece !== "string") return { ...piece, children: piece.children.map(copy) };
    const leaf = { text: piece };
    if (open && /^[\udc00-\udfff]/.test(piece)) {
      open.text += piece[0];
      leaf.text = piece.slice(1);
    }
    if (piece !== "") open = /[\ud800-\udbff]$/.test(leaf.text) ? leaf : undefined;
    return leaf;
  };
  const settle = (piece: Loose): Inline =>
    "text" in piece ? piece.text : { ...piece, children: piece.children.map(settle) };
  return pieces.map(copy).map(settle);
}
