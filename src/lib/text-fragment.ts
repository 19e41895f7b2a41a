/**
 * The address that opens a page at a passage (WICG URL Fragment Text Directives): `words` are the passage's first and last
 * words, parted by an ellipsis where they do not touch. The address alone where it has a fragment of its own.
 */
export function withTextFragment(url: string, words: string | undefined): string {
  if (!words || url.includes("#")) return url;
  // "-", "," and "&" have a meaning inside the directive; encodeURIComponent leaves "-" alone.
  const encode = (text: string): string => encodeURIComponent(text.trim().toWellFormed()).replaceAll("-", "%2D");
  const parts = words.split(/\s*(?:…|\.\.\.)\s*/).filter((part) => part !== "");
  const first = parts[0];
  if (first === undefined) return url;
  const last = parts.at(-1);
  return `${url}#:~:text=${encode(first)}${parts.length > 1 && last !== undefined ? `,${encode(last)}` : ""}`;
}
