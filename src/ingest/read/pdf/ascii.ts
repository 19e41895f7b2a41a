/** Bytes written as letters, five for four, with "z" for four zeros: ISO 32000-2, 7.4.3. */
export function ascii85(data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.reduce((sum, byte) => sum + (byte === 0x7a ? 4 : 1), 4));
  let [word, digits, length] = [0, 0, 0];
  const push = (count: number) => {
    for (let i = 0; i < count; i++) out[length++] = Math.floor(word / 256 ** (3 - i)) & 255;
    [word, digits] = [0, 0];
  };
  for (const byte of data) {
    if (byte === 0x7a && digits === 0) push(4);
    else if (byte >= 0x21 && byte <= 0x75) {
      word = word * 85 + byte - 0x21;
      if (++digits === 5) push(4);
    }
  }
  if (digits > 1) {
    const rest = digits - 1;
    for (; digits < 5; digits++) word = word * 85 + 84;
    push(rest);
  }
  return out.subarray(0, length);
}

/** Bytes written as pairs of hexadecimal digits: ISO 32000-2, 7.4.2. */
export function asciiHex(data: Uint8Array): Uint8Array {
  const digits = Buffer.from(data)
    .toString("latin1")
    .replace(/[^0-9a-f]/gi, "");
  return Uint8Array.from(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex"));
}
