/** Languages written from right to left, by their first subtag. */
const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"]);

/** The dir attribute of a language. */
export function directionOf(lang: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(lang.split("-", 1)[0] ?? "") ? "rtl" : "ltr";
}
