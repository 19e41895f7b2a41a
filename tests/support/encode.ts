/** Tables from characters to bytes, made by decoding every sequence of one, two and, for some letters of GB 18030, no more bytes. */
const tables = new Map<string, Map<string, number[]>>();

/** A text's bytes in any of the older encodings. Throws for a character that has none in it. */
export function encodeAs(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((char) => {
      if (char < "\x80") return [char.charCodeAt(0)];
      const bytes = table.get(char);
      if (!bytes) throw new RangeError(`${encoding} has no ${char}`);
      return bytes;
    }),
  );
}

function tableOf(encoding: string): Map<string, number[]> {
  const kept = tables.get(encoding);
  if (kept) return kept;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  const add = (bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (!text.includes("\ufffd") && [...text].length === 1 && !table.has(text)) table.set(text, bytes);
  };
  for (let a = 0x80; a <= 0xff; a++) add([a]);
  if (/^(?:gb|big5|shift_jis|euc-)/.test(encoding))
    for (let a = 0x81; a <= 0xfe; a++) for (let b = 0x40; b <= 0xfe; b++) add([a, b]);
  tables.set(encoding, table);
  return table;
}
