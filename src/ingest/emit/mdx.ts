import { inlineText, wholeCharacters, type Inline, type OutBlock } from "./blocks.ts";
import { carriable, escapeAttribute, escapeInline, escapeLineStart, inertText } from "./escape.ts";

/** Writes blocks as MDX: one paragraph a line, a blank line between blocks, list items next to each other. */
export function writeMdx(blocks: readonly OutBlock[]): string {
  let mdx = "";
  let before: OutBlock | undefined;
  for (const block of blocks) {
    const written = writeBlock(block);
    if (written === "") continue;
    if (before) mdx += before.kind === "li" && block.kind === "li" ? "\n" : "\n\n";
    mdx += written;
    before = block;
  }
  return mdx === "" ? "" : `${mdx}\n`;
}

/** The text that a block shows, as a reader of the MDX must find it again. Empty for a block that is not written. */
export function shownText(block: OutBlock): string {
  const text = inlineText(block.children);
  if (block.kind === "pre") return preText(text);
  return block.kind === "verse" ? verseLines(text).join("\n") : trimEnds(inertText(text));
}

function writeBlock(block: OutBlock): string {
  if (shownText(block) === "") return "";
  if (block.kind === "pre") return fenced(shownText(block));
  if (block.kind === "verse") return broken(shownText(block).split("\n"));
  const pieces = trimPieces(wholeCharacters(block.children));
  const line = writeInline(pieces, true);
  switch (block.kind) {
    case "h2":
      return `## ${headingText(line)}`;
    case "h3":
      return `### ${headingText(line)}`;
    case "blockquote":
      return `> ${line}`;
    case "li":
      return `- ${line}`;
    default:
      return line;
  }
}

/** `starts`: the pieces begin a line, or a component that begins one; there Markdown looks for blocks. */
function writeInline(pieces: readonly Inline[], starts: boolean): string {
  return pieces
    .map((piece, i) => {
      const first = starts && i === 0;
      if (typeof piece === "string") {
        const text = escapeInline(inertText(piece));
        return first ? escapeLineStart(text) : text;
      }
      // The renderer refuses a component without text, and the whole article with it.
      if (inertText(inlineText(piece.children)).trim() === "") return writeInline(piece.children, first);
      const attributes = Object.entries(piece.attributes).map(
        ([name, value]) => ` ${name}="${escapeAttribute(inertText(value))}"`,
      );
      return `<${piece.name}${attributes.join("")}>${writeInline(piece.children, first)}</${piece.name}>`;
    })
    .join("");
}

/** The lines of a verse, those without text left out. */
function verseLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => trimEnds(inertText(line)))
    .filter((line) => line !== "");
}

/** Lines of one paragraph: a backslash at a line's end keeps the break in every parser of Markdown. */
function broken(lines: readonly string[]): string {
  return lines.map((line) => escapeLineStart(escapeInline(line))).join("\\\n");
}

/** A closing run of number signs would be dropped from a heading. */
function headingText(line: string): string {
  let end = line.length;
  while (line[end - 1] === "#") end -= 1;
  return line.slice(0, end) + "&#35;".repeat(line.length - end);
}

/** Code keeps its characters; its fence is longer than any run of back-ticks inside, so that nothing can close it. */
function fenced(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function preText(text: string): string {
  return carriable(text)
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/\t/g, "    ").trimEnd())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}

function trimEnds(text: string): string {
  return text.trim();
}

/** Trims white space at both ends of a line, inside components as well. */
function trimPieces(pieces: readonly Inline[]): Inline[] {
  return trimSide(trimSide(pieces, "start"), "end");
}

function trimSide(pieces: readonly Inline[], side: "start" | "end"): Inline[] {
  const left = [...pieces];
  while (left.length > 0) {
    const i = side === "start" ? 0 : left.length - 1;
    const piece = left[i]!;
    const trimmed: Inline =
      typeof piece !== "string"
        ? { ...piece, children: trimSide(piece.children, side) }
        : side === "start"
          ? inertText(piece).trimStart()
          : inertText(piece).trimEnd();
    if (typeof trimmed === "string" ? trimmed !== "" : trimmed.children.length > 0) {
      left[i] = trimmed;
      return left;
    }
    left.splice(i, 1);
  }
  return left;
}
