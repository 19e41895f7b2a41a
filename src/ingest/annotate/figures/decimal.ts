/**
 * Digits with an optional fraction ("1234.5"), times ten to the power of `zeros`, as decimal notation, exactly: no number of the
 * machine is in between. Null for what is no number.
 */
export function decimal(plain: string, zeros = 0): string | null {
  const found = /^(\d{1,30})(?:\.(\d{1,15}))?$/u.exec(plain);
  if (!found) return null;
  const fraction = found[2] ?? "";
  const digits = found[1]! + fraction + "0".repeat(Math.max(0, zeros - fraction.length));
  const point = found[1]!.length + zeros;
  const whole = digits.slice(0, point).replace(/^0+(?=\d)/u, "");
  const rest = digits.slice(point).replace(/0+$/u, "");
  return rest === "" ? whole : `${whole}.${rest}`;
}
