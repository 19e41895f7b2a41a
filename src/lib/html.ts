/*
 * HTML from template literals, safe by default: whatever is put into a template is escaped unless it is itself HTML made
 * here. Attribute values must be written in double quotes.
 */

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Escapes text for element content and for quoted attribute values. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character) : text;
}

/** A piece of finished HTML. Only `html` and `raw` make one, so data that merely looks like one is still escaped. */
export class Html {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  toString(): string {
    return this.#value;
  }
}

/** What a template takes. null, undefined and booleans are nothing, so that `condition && html`…`` works. */
export type HtmlValue = Html | string | number | boolean | null | undefined | readonly HtmlValue[];

function write(value: HtmlValue): string {
  if (value === null || value === undefined || typeof value === "boolean") return "";
  if (value instanceof Html) return value.toString();
  if (typeof value === "object") {
    let out = "";
    for (const each of value) out += write(each);
    return out;
  }
  return escapeHtml(String(value));
}

/** Tagged template: html`<p>${text}</p>`. Strings are escaped, Html is kept, arrays are joined. String(…) gives the text. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  let out = strings[0] ?? "";
  for (let i = 0; i < values.length; i++) out += write(values[i]) + (strings[i + 1] ?? "");
  return new Html(out);
}

/** Marks a string as finished HTML. For what the renderer of this project made, never for input. */
export function raw(value: string): Html {
  return new Html(value);
}

/** Puts a separator, which is escaped unless it is Html, between the parts. */
export function join(parts: readonly HtmlValue[], separator: HtmlValue = ""): Html {
  const between = write(separator);
  return new Html(parts.map(write).join(between));
}
