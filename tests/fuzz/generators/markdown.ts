import fc from "fast-check";
import { line, repeated } from "./text.ts";

const STARTS = [
  "",
  "",
  "",
  "# ",
  "## ",
  "> ",
  "- ",
  "* ",
  "1. ",
  "    ",
  "\t",
  "> - ",
  "- > ",
  "[x]: ",
  "| ",
  "```\n",
  "~~~js\n",
  "<div>",
  "  ",
];
const ENDS = ["\n", "\n\n", "  \n", "\\\n", "\n---\n", "\n===\n", "\n```\n", "\r\n", " #\n", "\n\n\n"];
const INLINE = [
  "[a](javascript:PWN())",
  '[a](https://paper.example "t")',
  "![a](x.png)",
  "**bold _and_** `code {PWN()}` ``a ` b``",
  "<https://paper.example>",
  "<b onclick=PWN()>b</b>",
  "<script>PWN()</script>",
  "[^1]",
  "[x][y]",
  "&#123;PWN()&#125;",
  "a\\\nb",
  "<!-- x",
  "***a** b*",
];
const HEADS = [
  "",
  "",
  "---\ntitle: The bridge\nlang: fr\n---\n",
  "---\ntitle: [\n---\n",
  "---\ntitle: {PWN()}\n",
  "---\n&a [*a]: 1\n---\n",
];

/** Markdown files: every construct, nested and broken. */
export const markdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.array(
      fc.tuple(
        fc.constantFrom(...STARTS),
        fc.oneof(
          { weight: 5, arbitrary: line },
          { weight: 4, arbitrary: fc.constantFrom(...INLINE) },
          { weight: 1, arbitrary: repeated },
        ),
        fc.constantFrom(...ENDS),
      ),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([head, lines]) => head + lines.flat().join(""));
