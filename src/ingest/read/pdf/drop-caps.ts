import type { Piece } from "./pages.ts";

/** How much larger than the text beside it the letter is that begins a passage. */
const LARGER = 1.8;
/** More large letters on one page are no beginnings of passages. */
const MOST = 20;

/** Puts a large first letter before the line that it begins; the lines beside it begin where it does. */
export function joinDropCaps(pieces: readonly Piece[]): Piece[] {
  const usual = usualSize(pieces);
  const caps = pieces.filter(({ text, size }) => /^[«"“„‘'’]?\p{L}$/u.test(text.trim()) && size >= LARGER * usual);
  if (caps.length === 0 || caps.length > MOST) return [...pieces];
  let joined = [...pieces];
  for (const cap of caps) {
    const beside = (piece: Piece) =>
      piece !== cap &&
      piece.size * LARGER <= cap.size &&
      piece.left >= cap.right - 0.3 * piece.size &&
      piece.left <= cap.right + 1.2 * piece.size &&
      piece.base > cap.base - cap.size &&
      piece.base <= cap.base + 0.3 * piece.size;
    const lines = joined.filter(beside);
    const first = lines.toSorted((a, b) => a.base - b.base || a.left - b.left)[0];
    if (!first || lines.every(({ base }) => base >= cap.base - 0.3 * first.size)) continue;
    joined = joined
      .filter((piece) => piece !== cap)
      .map((piece) => {
        if (piece === first)
          return { ...piece, text: cap.text.trim() + piece.text.trimStart(), left: cap.left, begins: true };
        return lines.includes(piece) ? { ...piece, left: cap.left } : piece;
      });
  }
  return joined;
}

/** The size that most letters of a page have. */
export function usualSize(pieces: readonly { text: string; size: number }[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
