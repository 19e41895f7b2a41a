import type { Span } from "../../../lib/span.ts";
import { anyOf } from "../phrases.ts";
import { decimal } from "./decimal.ts";

/** A number with its powers of ten inside it, and what it is worth in decimal notation. */
export interface MyriadNumber extends Span {
  printed: string;
  plain: string;
}

/** More parts no number has. */
const MOST_PARTS = 6;

/**
 * Numbers such as 3万5000 and 1.2億, which hold characters for powers of ten; 多 and 余 ("and more") may stand before the last. Parts
 * that do not grow smaller are no number.
 *
 * @param text Digits as 0 to 9.
 */
export function myriadsIn(text: string, powers: Readonly<Record<string, number>>): MyriadNumber[] {
  const power = anyOf(Object.keys(powers));
  const part = `\\d[\\d,]*(?:\\.\\d+)?(?:[多余餘]?(?:${power}))+`;
  const whole = new RegExp(`(?<![\\d.,])(?:${part}){1,${MOST_PARTS}}(?:\\d[\\d,]*)?`, "gu");
  return [...text.matchAll(whole)].flatMap(({ index, 0: printed }) => {
    const plain = sum(
      printed,
      powers,
      new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)((?:[多余餘]?(?:${power}))*)`, "gu"),
      new RegExp(power, "gu"),
    );
    return plain === null ? [] : [{ start: index, end: index + printed.length, printed, plain }];
  });
}

function sum(printed: string, powers: Readonly<Record<string, number>>, parts: RegExp, power: RegExp): string | null {
  let total = 0n;
  let smallest = Infinity;
  for (const [, digits = "", signs = ""] of printed.matchAll(parts)) {
    const zeros = [...signs.matchAll(power)].reduce((all, [sign]) => all + powers[sign]!, 0);
    const value = decimal(digits.replaceAll(",", ""), zeros);
    if (value === null || value.includes(".") || zeros >= smallest) return null;
    smallest = zeros;
    total += BigInt(value);
  }
  return String(total);
}
