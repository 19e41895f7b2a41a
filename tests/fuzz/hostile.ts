import fc from "fast-check";
import type { Inline, OutBlock } from "../../src/ingest/emit/blocks.ts";

/** Pieces that are known to become code, markup or another block in one MDX parser or another. */
export const DANGERS = [
  "{PWN()}", "{", "}", "{/*", "*/}", "{'", "`{PWN()}`", "<script>", "</script>", "<script>PWN()</script>", "<", ">", "</", "/>", "<>", "</>", "<!--", "-->", "<?", "?>",
  "<![CDATA[", "<ul>x {PWN()}</ul>", "<p>export const x = PWN()</p>", "<Figure>", "</Figure>", "<Quote id={PWN()}>", "<a href=javascript:PWN()>", "<img src=x onerror=PWN()>",
  "import tariffs will rise", "import x from 'y'", "import", "export", "export const x = PWN()", "export default PWN", "export * from 'x'", "import{a}from'b'",
  "\n", "\r\n", "\n\n", "\r", "\t", "    ", "  \n", "\u2028", "\u2029", "\u0085", "\u00a0", "\ufeff", "\ufeffexport const x = 1", "\0", "\u000b", "\u000c", "\u001b", "\u200b", "\u200e", "\u202e", "\u2066", "\ufffe",
  "`", "``", "```", "````js", "~~~", "`a``b`", "\\", "\\\\", "\\{", "\\`", "*", "**", "***", "_", "__", "a_b_c", "~", "~~", "|", "| a |", "|-|-|",
  "#", "# ", "###### x", "x #", "##", "> ", ">", "- ", "-", "+ ", "* ", "1. ", "1) ", "10. x", "123456789. x", "1234567890. x", "- [ ] x", "---", "***", "===", "=", "--", "___", "+++",
  "[", "]", "[x](javascript:PWN())", "![x](y)", "[x]: http://y", "[^1]", "[^1]: x", "[x][y]", "<http://x.y>", "http://x.y", "www.x.y", "a@b.c", "mailto:a@b.c",
  "&", "&amp;", "&lt;", "&#123;", "&#x7b;", "&lbrace;", "&copy", "&copy;", "&#0;", "&;", "&#", "AT&T", "&nbsp;", "$", "$$", "$x$", "$150", ":::", ":x[y]", "::x{y}", "%%", "[[x]]", "{{x}}", "{%x%}", "@import",
  '"', "'", "“", "”", "«", "»", "…", "—", "😀", "\ud800", "\udc00", "é", "e\u0301", "ﷺ", "中文", "עברית", "a", "Paris", " ", "  ", "3%", "Hello world.",
];

/** Text made of dangerous pieces and arbitrary characters. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...DANGERS) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) }, { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) }), { minLength: 1, maxLength: 10 })
  .map((pieces) => pieces.join(""));

const SUM = "0123456789ab";
const component: fc.Arbitrary<(children: Inline[]) => Inline> = fc.oneof(
  hostileText.map((means) => (children: Inline[]): Inline => ({ name: "Sic", attributes: { means: `x${means}` }, children })),
  hostileText.map((speaker) => (children: Inline[]): Inline => ({ name: "Quote", attributes: { id: "q-1", speaker, at: "1-2", sum: SUM }, children })),
  hostileText.map((unit) => (children: Inline[]): Inline => ({ name: "Figure", attributes: { id: "f-1", subject: `s${unit}`, value: "3", unit: `u${unit}`, at: "1-2", sum: SUM }, children })),
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.tuple(component, fc.array(hostileText, { minLength: 1, maxLength: 2 })).map(([wrap, children]) => wrap(children)) },
);

/** Blocks of every kind with hostile text, inside components as well. */
export const hostileBlocks: fc.Arbitrary<OutBlock[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("p", "h2", "h3", "blockquote", "li", "pre", "table"),
    children: fc.array(inline, { minLength: 1, maxLength: 4 }),
  }) as fc.Arbitrary<OutBlock>,
  { minLength: 1, maxLength: 5 },
);
