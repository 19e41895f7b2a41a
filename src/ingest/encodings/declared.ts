/** A page's head rarely takes more; one that says its encoding later is taken for one that says none. */
const LONGEST_HEAD = 512 * 1024;
/** What is no part of a head's own markup: nothing in it declares anything. */
const HIDDEN = /<!--[^]*?(?:-->|$)|<(script|style|title|noscript|template)\b[^]*?(?:<\/\1\s*>|$)/gi;

/**
 * The encoding that a page declares, as it spells it: in its XML declaration, else in a `<meta>` anywhere in its head.
 * Undefined where it declares none.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, LONGEST_HEAD));
  const inXml = /^[^<]{0,16}<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(start)?.[1];
  if (inXml) return inXml.toLowerCase();
  const shown = start.replace(HIDDEN, " ");
  const end = /<\/head\s*>|<body\b/i.exec(shown)?.index ?? shown.length;
  for (const [tag] of shown.slice(0, end).matchAll(/<meta\b[^>]{0,2000}>/gi)) {
    const label = /\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(tag)?.[1];
    if (label) return label.toLowerCase();
  }
  return undefined;
}
