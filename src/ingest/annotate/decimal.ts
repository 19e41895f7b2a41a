/**
 * A printed number to decimal notation with a point, exactly: "92,4" with 6 zeros is "92400000". Null for what is no
 * number. `comma` says whether a comma is the decimal mark, as in French.
 */
export function decimal(printed: string, comma: boolean, zeros = 0): string | null {
  const grouped = printed.replace(/[\s\u00a0\u202f'’]/g, "");
  const plain = comma
    ? grouped.replace(/\.(?=\d{3}(?:\D|$))/g, "").replace(",", ".")
    : grouped.replace(/,(?=\d{3}(?:\D|$))/g, "");
  const found = /^(\d{1,30})(?:\.(\d{1,15}))?$/.exec(plain);
  if (!found) return null;
  const fraction = found[2] ?? "";
  const digits = found[1]! + fraction + "0".repeat(Math.max(0, zeros - fraction.length));
  const point = found[1]!.length + zeros;
  const whole = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const rest = digits.slice(point).replace(/0+$/, "");
  return rest === "" ? whole : `${whole}.${rest}`;
}
