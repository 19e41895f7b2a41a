/** A token of CSS Syntax Level 3, as far as it matters what a sheet asks a browser for. */
export interface CssToken {
  /** function: a name with its opening bracket. url: unquoted. open, close: any bracket. bad: what never ends, or ends wrongly. */
  kind: "ident" | "function" | "at" | "hash" | "string" | "url" | "open" | "close" | "delim" | "bad";
  /** With escapes resolved. Of a function, its name; of a bracket or a delimiter, the character. */
  value: string;
  /** Where it begins, in UTF-16 units; of an unquoted address, where that begins in its brackets. */
  at: number;
  /** Where it begins with all that belongs to it, and where it ends. */
  start: number;
  end: number;
}

const NEWLINE = /[\n\r\f]/;
const SPACE = /[ \t\n\r\f]/;
const NAME_START = /[a-z_\u0000\u0080-\uffff]/i;
const NAME = /[a-z0-9_\u0000\u0080-\uffff-]/i;

/**
 * Reads a style sheet into its tokens, without white space, comments and numbers. Escapes are resolved as browsers do.
 *
 * @returns Also the sheet with spaces for its comments, position for position.
 */
export function tokenizeCss(css: string): { tokens: CssToken[]; blanked: string } {
  const tokenizer = new Tokenizer(css);
  const tokens = tokenizer.all();
  return { tokens, blanked: replaceAt(css, tokenizer.comments, (length) => " ".repeat(length)) };
}

/** The sheet with empty comments for what its comments say. They still part what they parted. */
export function withoutComments(css: string): string {
  const tokenizer = new Tokenizer(css);
  tokenizer.all();
  return replaceAt(css, tokenizer.comments, () => "/**/");
}

function replaceAt(css: string, places: readonly [number, number][], by: (length: number) => string): string {
  let from = 0;
  const parts = places.map(([start, end]) => {
    const part = css.slice(from, start) + by(end - start);
    from = end;
    return part;
  });
  return parts.join("") + css.slice(from);
}

class Tokenizer {
  readonly comments: [start: number, end: number][] = [];
  readonly #css: string;
  readonly #tokens: CssToken[] = [];
  #i = 0;

  constructor(css: string) {
    this.#css = css;
  }

  all(): CssToken[] {
    while (this.#i < this.#css.length) {
      const [start, count] = [this.#i, this.#tokens.length];
      this.#next();
      for (let i = count; i < this.#tokens.length; i++) Object.assign(this.#tokens[i]!, { start, end: this.#i });
    }
    return this.#tokens;
  }

  #add(kind: CssToken["kind"], value: string, at: number): void {
    this.#tokens.push({ kind, value, at, start: at, end: at });
  }

  #next(): void {
    const at = this.#i;
    const char = this.#css[at]!;
    const push = (kind: CssToken["kind"], value: string): void => this.#add(kind, value, at);
    if (this.#css.startsWith("/*", at)) {
      const end = this.#css.indexOf("*/", at + 2);
      this.#i = end < 0 ? this.#css.length : end + 2;
      this.comments.push([at, this.#i]);
      if (end < 0) push("bad", "/*");
    } else if (SPACE.test(char)) this.#i++;
    else if (char === '"' || char === "'") this.#string(char, at);
    else if (char === "#" && (NAME.test(this.#css[at + 1] ?? " ") || this.#isEscape(at + 1))) {
      this.#i++;
      push("hash", this.#name());
    } else if (char === "@" && this.#startsName(at + 1)) {
      this.#i++;
      push("at", this.#name());
    } else if (/^[+-]?\.?\d/.test(this.#css.slice(at, at + 3))) this.#number();
    else if (this.#startsName(at)) this.#identLike(at);
    else {
      this.#i++;
      push("{([".includes(char) ? "open" : "})]".includes(char) ? "close" : "delim", char);
    }
  }

  #string(quote: string, at: number): void {
    this.#i++;
    let value = "";
    for (; this.#i < this.#css.length;) {
      const char = this.#css[this.#i]!;
      if (char === quote) {
        this.#i++;
        this.#add("string", value, at);
        return;
      }
      if (NEWLINE.test(char)) break;
      if (char !== "\\") value += this.#take();
      else if (NEWLINE.test(this.#css[this.#i + 1] ?? " "))
        this.#i += this.#css.startsWith("\r\n", this.#i + 1) ? 3 : 2;
      else value += this.#escape();
    }
    this.#add("bad", value, at);
  }

  /** A number, and the name of its unit. */
  #number(): void {
    this.#i +=
      /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/i.exec(this.#css.slice(this.#i, this.#i + 400))?.[0].length ?? 1;
    if (this.#startsName(this.#i)) this.#name();
  }

  #identLike(at: number): void {
    const value = this.#name();
    if (this.#css[this.#i] !== "(") {
      this.#add("ident", value, at);
      return;
    }
    this.#i++;
    if (value.toLowerCase() !== "url") {
      this.#add("function", value, at);
      return;
    }
    let next = this.#i;
    while (SPACE.test(this.#css[next] ?? "x")) next++;
    if (this.#css[next] === '"' || this.#css[next] === "'") this.#add("function", value, at);
    else {
      this.#i = next;
      this.#url(next);
    }
  }

  #url(at: number): void {
    let value = "";
    while (this.#i < this.#css.length) {
      const char = this.#css[this.#i]!;
      if (char === ")") {
        this.#i++;
        this.#add("url", value.trimEnd(), at);
        return;
      }
      if (this.#isEscape(this.#i)) value += this.#escape();
      else if (SPACE.test(char) && !/^[ \t\n\r\f]*\)/.test(this.#css.slice(this.#i, this.#i + 1000))) break;
      else if (/["'(\\\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(char)) break;
      else value += this.#take();
    }
    this.#add("bad", value, at);
  }

  #name(): string {
    let value = "";
    for (;;) {
      if (this.#isEscape(this.#i)) value += this.#escape();
      else if (NAME.test(this.#css[this.#i] ?? " ")) value += this.#take();
      else return value;
    }
  }

  #take(): string {
    const char = this.#css[this.#i++]!;
    return char === "\0" ? "\ufffd" : char;
  }

  #isEscape(at: number): boolean {
    return this.#css[at] === "\\" && at + 1 < this.#css.length && !NEWLINE.test(this.#css[at + 1]!);
  }

  #startsName(at: number): boolean {
    const char = this.#css[at] ?? " ";
    if (char === "-")
      return this.#css[at + 1] === "-" || NAME_START.test(this.#css[at + 1] ?? " ") || this.#isEscape(at + 1);
    return NAME_START.test(char) || this.#isEscape(at);
  }

  /** The character that a backslash stands for; the place moves behind it and the one space that ends its digits. */
  #escape(): string {
    const digits = /^[0-9a-f]{1,6}/i.exec(this.#css.slice(this.#i + 1, this.#i + 7))?.[0];
    if (digits === undefined) {
      const char = String.fromCodePoint(this.#css.codePointAt(this.#i + 1) ?? 0xfffd);
      this.#i += 1 + char.length;
      return char === "\0" ? "\ufffd" : char;
    }
    this.#i += 1 + digits.length;
    if (this.#css.startsWith("\r\n", this.#i)) this.#i += 2;
    else if (SPACE.test(this.#css[this.#i] ?? "x")) this.#i++;
    const code = Number.parseInt(digits, 16);
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\ufffd" : String.fromCodePoint(code);
  }
}
