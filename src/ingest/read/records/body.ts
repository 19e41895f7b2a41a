import type { Item } from "../format.ts";

/** A record's text, and what it is. Undefined where there is no text. */
export function bodyOf(value: unknown, said?: "html" | "text"): Pick<Item, "text" | "as"> | undefined {
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const isHtml = said === undefined ? looksLikeHtml(value) : said === "html";
  return { text: value, as: isHtml ? "fragment" : "text" };
}

/** Text that has a tag of HTML or a reference of it in it. */
function looksLikeHtml(text: string): boolean {
  return /<\/?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|img|figure|table|article)\b[^<>]{0,2000}>/i.test(
    text,
  );
}
