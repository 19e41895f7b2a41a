const TOKEN = /<\/?(?:Evidence|Quote|Figure|Sic)\b[^<>]*>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|lt|gt|amp|quot);|[\s\S]/gi;
const OPENING = /<(Evidence|Quote|Figure|Sic)\b[^<>]*>$/;
const CLOSING = /^<\/(?:Evidence|Quote|Figure|Sic)>/;
const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** An article's MDX, in which passages are looked up by the text they show. It is gone through once. */
export class ShownText {
  readonly #mdx: string;
  readonly #shown: ReturnType<typeof shownOf>;

  constructor(mdx: string) {
    this.#mdx = mdx;
    this.#shown = shownOf(mdx);
  }

  /**
   * The part of the MDX that shows a text, with the marks that stand in it: what a new mark goes around. Null where the text is
   * not found exactly once, or a mark begins in it and ends outside.
   */
  fragmentOf(text: string): string | null {
    const wanted = text.replace(/\s+/g, " ").trim();
    if (wanted === "") return null;
    const [mdx, { plain, starts, ends }] = [this.#mdx, this.#shown];
    const found = plain.indexOf(wanted);
    if (found < 0 || plain.indexOf(wanted, found + 1) >= 0) return null;
    let [start, end] = [starts[found] ?? 0, ends[found + wanted.length - 1] ?? 0];
    for (;;) {
      const { opened, closed } = unbalanced(mdx.slice(start, end));
      if (opened + closed === 0) return mdx.slice(start, end);
      const before = closed > 0 ? OPENING.exec(mdx.slice(Math.max(0, start - 600), start))?.[0] : undefined;
      const behind = closed === 0 ? CLOSING.exec(mdx.slice(end, end + 20))?.[0] : undefined;
      if (before === undefined && behind === undefined) return null;
      start -= before?.length ?? 0;
      end += behind?.length ?? 0;
    }
  }
}

/** What MDX shows: its characters without tags, references decoded, white space as single spaces; with their places. */
function shownOf(mdx: string): { plain: string; starts: number[]; ends: number[] } {
  let plain = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of mdx.matchAll(TOKEN)) {
    const [token] = match;
    if (token.startsWith("<") && token.length > 1) continue;
    const char = token.startsWith("&") && token.length > 1 ? decoded(token) : /\s/.test(token) ? " " : token;
    if (char === " " && plain.endsWith(" ")) continue;
    for (let i = 0; i < char.length; i++) {
      starts.push(match.index);
      ends.push(match.index + token.length);
    }
    plain += char;
  }
  return { plain, starts, ends };
}

function decoded(reference: string): string {
  const name = reference.slice(1, -1).toLowerCase();
  if (!name.startsWith("#")) return NAMED[name] ?? reference;
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}

/** Number of marks that are opened and not closed, and of those that are closed and not opened. */
function unbalanced(part: string): { opened: number; closed: number } {
  let opened = 0;
  let closed = 0;
  for (const [tag] of part.matchAll(/<\/?(?:Evidence|Quote|Figure|Sic)\b[^<>]*>/g)) {
    if (!tag.startsWith("</")) opened++;
    else if (opened > 0) opened--;
    else closed++;
  }
  return { opened, closed };
}
