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
  if (shown.length < FEWEST) return undefined;
  if (Math.min(even, odd) > Math.max(even, odd) / 50) return isUtf8(shown) ? undefined : eastAsian(shown);
  const share = (even + odd) / shown.length;
  const otherScript = share >= OTHER && (controls > even + odd || (high && !isUtf8(shown)));
  if (share >= LATIN || otherScript) return odd > even ? "utf-16le" : "utf-16be";
  return high && !isUtf8(shown) ? eastAsian(shown) : undefined;
}

const EAST_ASIAN =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff00-\uffef\u2010-\u2027\x20-\x7e\t\r\n]/gu;
/** Share of such characters in a text of these languages, and the most of them that the other order of bytes may have. */
const ALL = 0.98;
const SOME = 0.8;

/** UTF-16 of Chinese, Japanese or Korean, of which any byte may be zero: one order of the bytes is such a text, the other is none. */
function eastAsian(bytes: Uint8Array): string | undefined {
  const [little, big] = ["utf-16le", "utf-16be"].map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length & ~1));
    return (text.match(EAST_ASIAN)?.join("").length ?? 0) / Math.max(1, text.length);
  }) as [number, number];
  if (little >= ALL && big <= SOME) return "utf-16le";
  return big >= ALL && little <= SOME ? "utf-16be" : undefined;
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
