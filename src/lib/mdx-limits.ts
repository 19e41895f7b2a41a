/*
 * What an MDX body may cost the native parser, in counts: it cannot be stopped once it runs. The ingestion asks before it hands a
 * body on, and the articles ask before they parse one, so that both mean the same.
 */

/** Largest MDX body that is read, in UTF-16 code units. A long magazine article has about 60,000. */
const MAX_CHARS = 400_000;
/** Most characters "<" in a body; bounds the depth the parser can be driven to. */
const MAX_TAGS = 5_000;
/** Most character references; the parser's time grows with their square. */
const MAX_REFERENCES = 20_000;
/** Most braces outside fenced code. The parser's time doubles with each one that opens an attribute expression. */
const MAX_BRACES = 6;
/** Most markers of lists and quotations, with columns of indentation, at the start of one line. */
const MAX_PREFIX = 200;

const OWN_TAG = /<\/?(?:Evidence|Quote|Figure|Sic)(?:\s+[a-zA-Z]+=(?:"[^"<{]*"|'[^'<{]*'))*\s*\/?>/g;
const LONG_PREFIX = new RegExp(`^\\uFEFF?(?:[ \\t>]|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])){${MAX_PREFIX},}`, "m");
const CODE_LINE = /^(?:import|export)[ \t{*(]/m;

/** What there is too much of in a body, the limit in words, and where: the place at which it passes, or every place. */
export interface Excess {
  of: "characters" | "markers" | "tags" | "references" | "braces";
  limit: string;
  /** UTF-16 offsets in the body; at least one. */
  offsets: number[];
}

/** What the parser's time would grow with beyond all measure; null for a body that is bounded. Linear in the body's length. */
export function excessOf(body: string): Excess | null {
  if (body.length > MAX_CHARS) return { of: "characters", limit: `${MAX_CHARS} characters`, offsets: [0] };
  const prefix = LONG_PREFIX.exec(body);
  if (prefix) return { of: "markers", limit: `${MAX_PREFIX} markers on one line`, offsets: [prefix.index] };
  const tags = offsetsOf(body, "<", MAX_TAGS + 1);
  if (tags.length > MAX_TAGS) return { of: "tags", limit: `${MAX_TAGS} tags`, offsets: [tags[MAX_TAGS]!] };
  const references = offsetsOf(body, "&", MAX_REFERENCES + 1);
  if (references.length > MAX_REFERENCES) {
    const limit = `${MAX_REFERENCES} character references`;
    return { of: "references", limit, offsets: [references[MAX_REFERENCES]!] };
  }
  const braces = offsetsOf(body, "{", MAX_BRACES + 1);
  if (braces.length > MAX_BRACES && !codeIsFenced(asParsed(body))) {
    return { of: "braces", limit: `${MAX_BRACES} braces`, offsets: braces };
  }
  return null;
}

/** Whether MDX could see JavaScript anywhere in a body. */
export function mayHoldCode(body: string): boolean {
  const text = asParsed(body);
  return (CODE_LINE.test(text) || text.includes("{")) && !codeIsFenced(text);
}

/** Whether a line begins as an import or an export does, outside fenced code. */
export function mayHoldImport(body: string): boolean {
  const text = asParsed(body);
  return CODE_LINE.test(text) && !codeIsFenced(text);
}

/** The parser drops a byte order mark at the body's beginning, so that the first line may be code, or a fence, behind one. */
const asParsed = (body: string): string => (body.startsWith("\uFEFF") ? body.slice(1) : body);

/** Markers of lists and quotations at the start of a line. */
const CONTAINER = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;

/**
 * Whether a list or a quotation begins while a component stands open that began on a line of its own: where the one then ends
 * inside the other, the native parser ends the whole process. Counts tags by their signs alone, so that it errs towards yes.
 */
export function mayCrossContainers(body: string): boolean {
  let open = 0;
  for (const line of asParsed(body).split(/\r\n|\r|\n/)) {
    const prefix = CONTAINER.exec(line)?.[0] ?? "";
    if (open > 0 && prefix !== "") return true;
    // In the midst of a line a component has to end in its paragraph, or the parser refuses it.
    if (open === 0 && !/^[ \t]*<[A-Za-z>]/.test(line.slice(prefix.length))) continue;
    for (const [sign] of line.matchAll(/<\/?(?=[A-Za-z>])|\/>/g))
      open = sign === "<" ? open + 1 : Math.max(0, open - 1);
  }
  return false;
}

/**
 * Whether all that looks like code stands in a fenced block that this scan and the parser are bound to read alike: no tag but
 * the well-formed ones of the list, no brace, and no module line is left outside the fences.
 */
function codeIsFenced(body: string): boolean {
  let fence = "";
  for (const line of body.replace(OWN_TAG, "").split(/\r\n|\r|\n/)) {
    const marker = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    const run = marker?.[1] ?? "";
    if (fence) {
      if (run[0] === fence[0] && run.length >= fence.length && marker?.[2]?.trim() === "") fence = "";
    } else if (run && !(run[0] === "`" && marker?.[2]?.includes("`"))) {
      fence = run;
    } else if (/[{<]/.test(line) || CODE_LINE.test(line)) {
      return false;
    }
  }
  return true;
}

function offsetsOf(text: string, char: string, most: number): number[] {
  const offsets: number[] = [];
  for (let i = text.indexOf(char); i >= 0 && offsets.length < most; i = text.indexOf(char, i + 1)) offsets.push(i);
  return offsets;
}
