import { fillEntry, type Entry, type Place } from "./entry.ts";
import type { Problem } from "./problem.ts";

const INERT =
  "An article is data: it is never compiled, so it holds Markdown and the listed components and nothing else.";
const ESCAPE = "Remove it. To show the character itself, write";

/** What can be wrong with an article's MDX. `{name}` is filled in from the details. */
export const ARTICLE_PROBLEMS = {
  "mdx-syntax": {
    what: "the MDX cannot be read: {detail}",
    why: "What cannot be parsed cannot be checked, so it is not shown.",
    fix: 'Close every tag, and write a literal "<" as &lt; and a literal "{" as &#123;.',
  },
  expression: { what: "an expression in braces", why: INERT, fix: `${ESCAPE} &#123; for "{".` },
  esm: {
    what: 'a line that begins with "import" or "export" is code to MDX',
    why: INERT,
    fix: "Remove it. If it is a sentence, write its first letter as a character reference (&#105;mport, &#101;xport).",
  },
  spread: { what: "attributes spread into <{name}>", why: INERT, fix: "Write each attribute out as a plain string." },
  fragment: { what: "a fragment <>…</>", why: INERT, fix: "Remove the tags and keep the text." },
  "html-tag": {
    what: "the HTML tag <{name}>",
    why: INERT,
    fix: 'Write it in Markdown (*emphasis*, [link](https://…)). A literal "<" is written &lt;.',
  },
  "unknown-component": {
    what: "the component <{name}> is not on the list{nearest}",
    why: INERT,
    fix: "Use Evidence, Quote, Figure or Sic.",
  },
  "attribute-not-plain": {
    what: "the attribute {attribute} of <{name}> is not a plain string",
    why: INERT,
    fix: 'Write {attribute}="…" in quotes.',
  },
  "attribute-quotes": {
    what: "<{name}>: {detail}",
    why: "What a component says is read only between straight quotation marks.",
    fix: 'Write {attribute}="{value}", with a straight quotation mark on either side.',
  },
  "attribute-twice": {
    what: "the attribute {attribute} of <{name}> occurs twice",
    why: "Which of the two counts would be a guess.",
    fix: "Keep one.",
  },
  "mark-invalid": {
    what: "<{name}>: {detail}",
    why: "A mark proves something only where each of its attributes can be read.",
    fix: "{remedy}",
  },
  "mark-empty": {
    what: "<{name}> holds no text",
    why: "A mark stands around the words it is about.",
    fix: "Put the words between its tags, or remove it.",
  },
  "mark-around-blocks": {
    what: "<{name}> reaches over more than one paragraph",
    why: "A mark is part of a line; around blocks it is not valid HTML.",
    fix: 'Mark each paragraph by itself, with the same at and sum and part="1/2", part="2/2".',
  },
  "mark-inside-link": {
    what: "<{name}> stands inside a link",
    why: "A mark carries a link of its own, and links cannot be nested.",
    fix: "Put the link inside the mark.",
  },
  "part-incomplete": {
    what: "<{name}> has part {detail}",
    why: "A passage in parts is one passage: its parts run from 1 to the last, with equal claim, at and sum.",
    fix: "Give the parts equal attributes and number them 1/2, 2/2.",
  },
  "link-not-allowed": {
    what: 'the link "{url}" is neither http, https nor mailto',
    why: "Other links can run code, or break when the site moves.",
    fix: "Give the whole address, or remove the link.",
  },
  image: {
    what: "a picture in an article",
    why: "Nothing is loaded from another origin, and pictures have rights of their own.",
    fix: "Remove it; name caption and credit under media in the front matter.",
  },
  "element-not-allowed": { what: "the element <{name}> has no place in an article", why: INERT, fix: "Remove it." },
  "too-deep": {
    what: "nested too deeply: more than {limit}",
    why: "Text that is nested without end stops a build.",
    fix: "Flatten lists, quotations and marks.",
  },
  "article-too-large": {
    what: "the article is larger than {limit}",
    why: "A file of this size is not an article, and the parser cannot be stopped once it has begun.",
    fix: "Split it, or remove what does not belong to it.",
  },
  "parser-overwhelmed": {
    what: "the body holds code that the parser cannot read within its memory and ten seconds",
    why: INERT,
    fix: 'Remove braces and lines that begin with "import" or "export".',
  },
  "mark-crosses-list": {
    what: "a component begins outside a list or quotation and ends inside it, or the other way round",
    why: INERT,
    fix: "End the component in the paragraph or list item in which it begins; give each further piece a component of its own, with a part.",
  },
  "front-matter-missing": {
    what: 'the file does not begin with front matter between two lines "---"',
    why: "Without it nobody knows the title, the language or the source.",
    fix: 'Begin the file with a line "---", the fields, and a line "---".',
  },
} as const satisfies Record<string, Entry>;

export type MdxProblemCode = keyof typeof ARTICLE_PROBLEMS;

/** A problem of an article's MDX from the catalogue. */
export function mdxProblem(code: MdxProblemCode, place: Place, details: Record<string, string> = {}): Problem {
  return { level: "error", code, ...place, ...fillEntry(ARTICLE_PROBLEMS[code], details) };
}
