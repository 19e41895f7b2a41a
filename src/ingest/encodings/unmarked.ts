/** Bytes that are looked at for a pattern, and how many it takes. */
const SHOWN = 64 * 1024;
const FEWEST = 16;
/** In UTF-16 at least this share of the bytes is zero where the text is of Latin letters; in other scripts, its spaces and line ends. */
const LATIN = 0.2;
const OTHER = 0.002;

/**
 * The encoding of bytes that only a pattern names: UTF-16 without a mark by the side on which its zero bytes stand, ISO-2022-JP by
 * its escapes. Undefined where there is no such pattern.
 */
export function patternedEncoding(bytes: Uint8Array): string | undefined {
  const shown = bytes.subarray(0, SHOWN);
  const zeros = [0, 0];
  let escapes = 0;
  let controls = 0;
  let high = false;
  for (let i = 0; i < shown.length; i++) {
    const byte = shown[i]!;
    if (byte === 0) zeros[i % 2]!++;
    else if (byte === 0x1b && isEscape(shown, i)) escapes++;
    else if (byte >= 0x80) high = true;
    else if (byte < 0x09) controls++;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return escapes > 0 && !high ? "iso-2022-jp" : undefined;
  if (shown.length < FEWEST || Math.min(even, odd) > Math.max(even, odd) / 50) return undefined;
  const share = (even + odd) / shown.length;
  const otherScript = share >= OTHER && (controls > even + odd || (high && !isUtf8(shown)));
  return share >= LATIN || otherScript ? (odd > even ? "utf-16le" : "utf-16be") : undefined;
}

/** ESC $ @, ESC $ B, ESC ( I: a change to a Japanese character set (RFC 1468). Terminals use those back to ASCII for themselves. */
function isEscape(bytes: Uint8Array, i: number): boolean {
  const [a, b] = [bytes[i + 1], bytes[i + 2]];
  return (a === 0x28 && b === 0x49) || (a === 0x24 && (b === 0x40 || b === 0x42));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // A stream may be cut within a character.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
