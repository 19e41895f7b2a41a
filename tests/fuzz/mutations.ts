/** A guard of the product that is taken out, and the target that has to notice. */
export interface Mutation {
  guard: string;
  target: string;
  /** File below src/. */
  file: string;
  /** What stands there exactly once, and what is put in its place. */
  was: string;
  now: string;
}

/** For every target at least one guard, without which it must fail. */
export const MUTATIONS: readonly Mutation[] = [
  {
    guard: "the escapes of MDX",
    target: "emitter",
    file: "ingest/emit/escape.ts",
    was: "return text.replace(RISKY, (char, offset: number) => (isHarmless(text, char, offset) ? char : reference(char)));",
    now: "return text;",
  },
  {
    guard: "the escapes at the start of a line",
    target: "emitter",
    file: "ingest/emit/mdx.ts",
    was: "return first ? escapeLineStart(text) : text;",
    now: "return text;",
  },
  {
    guard: "whole characters",
    target: "emitter",
    file: "ingest/emit/mdx.ts",
    was: "trimPieces(wholeCharacters(block.children))",
    now: "trimPieces(block.children)",
  },
  {
    guard: "the check of what was written",
    target: "verifier",
    file: "ingest/emit/verify.ts",
    was: "throw new NotInert(`${node.type} in a paragraph`);",
    now: 'return "";',
  },
  {
    guard: "the ledger",
    target: "text",
    file: "ingest/clean/rule.ts",
    was: 'if (blocks.has(block)) draft.ledger.push({ op: "remove", span: block.text.span(), reason });',
    now: "",
  },
  {
    guard: "the removal of control characters at a line's ends",
    target: "text",
    file: "ingest/clean/control-characters.ts",
    was: "for (const block of draft.blocks) removeEnds(draft, block);",
    now: "",
  },
  {
    guard: "the escapes of MDX",
    target: "markdown",
    file: "ingest/emit/escape.ts",
    was: "return text.replace(RISKY, (char, offset: number) => (isHarmless(text, char, offset) ? char : reference(char)));",
    now: "return text;",
  },
  {
    guard: "what no reader of a page sees",
    target: "html",
    file: "ingest/extract/page/lines.ts",
    was: 'if (isUnseen(node) || isDrawnFormula(node)) return this.leaveOut(node, "not-shown");',
    now: "",
  },
  {
    guard: "the filter of links",
    target: "bodies",
    file: "articles/verify.ts",
    was: 'return ["http:", "https:", "mailto:"].includes(new URL(href).protocol);',
    now: "return true;",
  },
  {
    guard: "the verification of bodies",
    target: "bodies",
    file: "articles/render.ts",
    was: "if (problems.length > 0) return { ok: false, problems };",
    now: "",
  },
  {
    guard: "the filter of addresses",
    target: "front-matter",
    file: "schemas/primitives.ts",
    was: 'return ["http:", "https:", "mailto:"].includes(new URL(value).protocol);',
    now: "return true;",
  },
  {
    guard: "the form of ids",
    target: "entries",
    file: "schemas/primitives.ts",
    was: '/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {\n    error: "an id',
    now: '/^[^]/, {\n    error: "an id',
  },
  {
    guard: "escapeHtml",
    target: "template",
    file: "lib/html.ts",
    was: "return /[&<>\"']/.test(text) ? text.replace(/[&<>\"']/g, (character) => ESCAPES[character] ?? character) : text;",
    now: "return text;",
  },
  {
    guard: "the escapes of structured data",
    target: "template",
    file: "outputs/structured-data/json-ld.ts",
    was: "/[<>&\\u2028\\u2029]/g",
    now: "/[\\u2028]/g",
  },
  {
    guard: "escapeHtml",
    target: "redirects",
    file: "lib/html.ts",
    was: "return /[&<>\"']/.test(text) ? text.replace(/[&<>\"']/g, (character) => ESCAPES[character] ?? character) : text;",
    now: "return text;",
  },
  {
    guard: "escapeXml",
    target: "redirects",
    file: "outputs/xml.ts",
    was: ".replace(/[&<>\"']/g, (character) => ESCAPES[character] ?? character);",
    now: ";",
  },
  {
    guard: "text that goes into results as text",
    target: "search",
    file: "search/client/element.ts",
    was: "made.textContent = text;",
    now: "made.innerHTML = text;",
  },
  {
    guard: "the refusal of < in style sheets",
    target: "tokens",
    file: "lib/css/judge.ts",
    was: 'fault("less-than", kind === "string" ? at + 1 : at);',
    now: ";",
  },
  {
    guard: "the boundary of the content folder",
    target: "file-names",
    file: "lib/folder-files.ts",
    was: "return real === root || real.startsWith(root.endsWith(path.sep) ? root : root + path.sep);",
    now: "return true;",
  },
  {
    guard: "what makes a file that cannot be read one file less, and no error",
    target: "folders",
    file: "ingest/quarantine.ts",
    was: 'level: "quarantine",',
    now: 'level: "error",',
  },
  {
    guard: "the policy that comes with every page",
    target: "preview",
    file: "cli/serve.ts",
    was: "for (const [name, value] of headersFor(rules, pathname)) res.setHeader(name, value);",
    now: "",
  },
  {
    guard: "the way back from composed accents",
    target: "dates",
    file: "ingest/annotate/matching-text.ts",
    was: "span: (start, end) => ({ start: from[start]!, end: from[end]! })",
    now: "span: (start, end) => ({ start, end })",
  },
  {
    guard: "the places that dates have taken",
    target: "figures",
    file: "ingest/annotate/figures/index.ts",
    was: "|| !taken.take(place.start, place.end)",
    now: "",
  },
  {
    guard: "the shortest speech",
    target: "quotations",
    file: "ingest/annotate/quotations/index.ts",
    was: "if (words <= LONGEST_TERM) return false;",
    now: "",
  },
  {
    guard: "the places that names have taken",
    target: "names",
    file: "ingest/annotate/names/index.ts",
    was: "if (!used.take(start, end)) continue;",
    now: "",
  },
  {
    guard: "the sentence that holds something",
    target: "sentences",
    file: "ingest/annotate/sentences.ts",
    was: "if (span.end > span.start) spans.push(span);",
    now: "spans.push(span);",
  },
];
