/** Characters that Unicode has raised. Source: the block "Superscripts and Subscripts", and Latin-1. */
const RAISED: Record<string, string> = {
  ...Object.fromEntries([..."0123456789"].map((digit, i) => [digit, "⁰¹²³⁴⁵⁶⁷⁸⁹"[i]!])),
  "+": "⁺",
  "-": "⁻",
  "−": "⁻",
  "–": "⁻",
  "=": "⁼",
  "(": "⁽",
  ")": "⁾",
  n: "ⁿ",
  i: "ⁱ",
};
const LOWERED: Record<string, string> = {
  ...Object.fromEntries([..."0123456789"].map((digit, i) => [digit, "₀₁₂₃₄₅₆₇₈₉"[i]!])),
  "+": "₊",
  "-": "₋",
  "−": "₋",
  "=": "₌",
  "(": "₍",
  ")": "₎",
};
const SIGNS: Record<string, string> = { tm: "™", sm: "℠", "®": "®", "©": "©" };
/** What is raised by custom and reads the same on the line: ordinals and abbreviations. */
const BY_CUSTOM = /^\p{L}{1,4}\.?$/u;
const ORDINAL = /^(?:st|nd|rd|th|er|re|e|è|d|de|ème|eme|ère|nde|o|a|os|as|ste|:?[ae])\.?$/iu;
const MONEY = /(?:[$€£¥₹]|\b(?:US|CA|AU)\$|\b(?:USD|EUR|GBP|CHF))\s?\d{1,3}(?:[,.' ]\d{3})*$/u;

/** How raised text is written on the line, by what stands before it. Null where it reads the same without being raised. */
export function raised(text: string, before: string): string | null {
  const sign = SIGNS[text.toLowerCase()];
  if (sign) return sign;
  // Cents set small beside the amount.
  if (/^\d{2}$/.test(text) && MONEY.test(before)) return `.${text}`;
  if (/^[ªº°*†‡§¶⁎]+$/u.test(text) || (/\d$/.test(before) ? ORDINAL : BY_CUSTOM).test(text)) return null;
  return mapped(text, RAISED) ?? (/^[\p{L}\p{N}]+$/u.test(text) ? `^${text}` : `^(${text})`);
}

/** The same of lowered text. After letters it reads the same on the line, as in CO2. */
export function lowered(text: string, before: string): string | null {
  if (!/\d$/.test(before) && /^[\p{L}\d]+$/u.test(text)) return null;
  return mapped(text, LOWERED) ?? (/^[\p{L}\p{N}]+$/u.test(text) ? `_${text}` : `_(${text})`);
}

function mapped(text: string, by: Record<string, string>): string | null {
  let out = "";
  for (const char of text) {
    if (/\s/.test(char)) continue;
    const to = by[char];
    if (to === undefined) return null;
    out += to;
  }
  return out;
}
