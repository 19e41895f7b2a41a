/** The attributes that make pages hang together. */
export type LinkAttribute = "href" | "src" | "id";

/** Elements whose content is text to their end tag, whatever it looks like. */
const TEXT_ONLY = new Set(["script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp"]);

const TAB = 9;
const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

/**
 * Calls back for each link attribute of each start tag, in order, with its value as a browser would read it. Text, comments,
 * the content of scripts and of other attributes are no markup, whatever they look like. One pass, without looking back: a
 * tokenizer as the HTML standard has it, for pages whose elements are all HTML or plain SVG.
 */
export function eachLinkAttribute(html: string, visit: (name: LinkAttribute, value: string) => void): void {
  let at = html.indexOf("<");
  while (at >= 0) {
    const next = html.charCodeAt(at + 1);
    if (isLetter(next)) at = readTag(html, at + 1, visit);
    else if (next === SLASH) {
      // An end tag may have attributes too, which nobody heeds.
      at = isLetter(html.charCodeAt(at + 2)) ? readTag(html, at + 2, null) : after(html, ">", at + 2);
    } else if (html.startsWith("<!--", at)) at = afterComment(html, at + 4);
    else if (next === 33 || next === 63) at = after(html, ">", at + 2);
    else at += 1;
    at = html.indexOf("<", at);
  }
}

/** Reads a tag from its name on; returns where the text behind it begins, behind its content where that is all text. */
function readTag(html: string, start: number, visit: ((name: LinkAttribute, value: string) => void) | null): number {
  const { length } = html;
  let at = start;
  while (at < length && !endsName(html.charCodeAt(at))) at++;
  const name = html.slice(start, at).toLowerCase();
  // Known only once the tag has ended: one that never does is none.
  let href: string | null = null;
  let src: string | null = null;
  let id: string | null = null;
  for (;;) {
    let code = html.charCodeAt(at);
    while (isSpace(code) || code === SLASH) code = html.charCodeAt(++at);
    if (at >= length) return length;
    if (code === GREATER) break;
    const nameStart = at++;
    while (at < length && html.charCodeAt(at) !== EQUALS && !endsName(html.charCodeAt(at))) at++;
    const nameEnd = at;
    while (isSpace(html.charCodeAt(at))) at++;
    let value = "";
    if (html.charCodeAt(at) === EQUALS) {
      do at++;
      while (isSpace(html.charCodeAt(at)));
      const quote = html.charCodeAt(at);
      const valueStart = quote === QUOTE || quote === APOSTROPHE ? at + 1 : at;
      if (quote === QUOTE || quote === APOSTROPHE) {
        const end = html.indexOf(quote === QUOTE ? '"' : "'", valueStart);
        if (end < 0) return length;
        value = html.slice(valueStart, end);
        at = end + 1;
      } else if (quote !== GREATER) {
        while (at < length && html.charCodeAt(at) !== GREATER && !isSpace(html.charCodeAt(at))) at++;
        value = html.slice(valueStart, at);
      }
    }
    // Of two attributes of one name the first counts.
    switch (nameEnd - nameStart > 4 ? "" : html.slice(nameStart, nameEnd).toLowerCase()) {
      case "href":
        href ??= value;
        break;
      case "src":
        src ??= value;
        break;
      case "id":
        id ??= value;
    }
  }
  if (visit) {
    if (href !== null) visit("href", readReferences(href));
    if (src !== null) visit("src", readReferences(src));
    if (id !== null) visit("id", readReferences(id));
    if (TEXT_ONLY.has(name)) return afterText(html, name, at + 1);
    if (name === "plaintext") return length;
  }
  return at + 1;
}

/** Where the end tag of an element begins that holds nothing but text. */
function afterText(html: string, name: string, from: number): number {
  for (let at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
    const end = at + 2 + name.length;
    if (html.slice(at + 2, end).toLowerCase() === name && endsName(html.charCodeAt(end))) return at;
  }
  return html.length;
}

function afterComment(html: string, from: number): number {
  if (html.startsWith(">", from)) return from + 1;
  if (html.startsWith("->", from)) return from + 2;
  const [plain, odd] = [html.indexOf("-->", from), html.indexOf("--!>", from)];
  if (odd >= 0 && (plain < 0 || odd < plain)) return odd + 4;
  return plain < 0 ? html.length : plain + 3;
}

function after(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at < 0 ? html.length : at + text.length;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isSpace = (code: number): boolean => code === SPACE || (code >= TAB && code <= 13 && code !== 11);
const endsName = (code: number): boolean => code === GREATER || code === SLASH || isSpace(code);

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** Reads the character references that pages of this site are written with: numbers and the six common names. */
export function readReferences(value: string): string {
  if (!value.includes("&")) return value;
  return value.replace(
    /&(?:#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))|(amp|lt|gt|quot|apos|nbsp));/gi,
    (source, hex, dec, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? source;
      const code = hex === undefined ? Number(dec) : Number.parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : source;
    },
  );
}
