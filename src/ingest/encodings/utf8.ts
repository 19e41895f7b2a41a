/** What a walk over bytes as UTF-8 finds. */
export interface Utf8Count {
  /** Well-formed sequences of two to four bytes. */
  letters: number;
  /**
   * Places of ill-formed sequences, as UTF-16 offsets of the text that TextDecoder makes; each is one U+FFFD there. One more than
   * were asked for where there are too many: nothing is counted beyond.
   */
  bad: number[];
}

/**
 * Walks bytes as UTF-8 and tells its letters beyond ASCII from what is ill-formed. Parts of a broken sequence are counted as the
 * Encoding Standard replaces them: one U+FFFD for the longest beginning that could have become a character.
 */
export function countUtf8(bytes: Uint8Array, mostBad: number): Utf8Count {
  const bad: number[] = [];
  let letters = 0;
  let units = 0;
  for (let i = 0; i < bytes.length && bad.length <= mostBad;) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      i++;
      units++;
      continue;
    }
    const needed =
      lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
    let found = 0;
    while (found < needed && follows(lead, found, bytes[i + 1 + found])) found++;
    if (needed > 0 && found === needed) {
      letters++;
      units += needed === 3 ? 2 : 1;
    } else {
      bad.push(units);
      units++;
    }
    i += 1 + found;
  }
  return { letters, bad };
}

/** Whether a byte may stand behind a lead byte and `before` further bytes (Unicode Standard, table 3-7). */
function follows(lead: number, before: number, byte: number | undefined): boolean {
  if (byte === undefined || byte < 0x80 || byte > 0xbf) return false;
  if (before > 0) return true;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90;
  return lead === 0xf4 ? byte <= 0x8f : true;
}
