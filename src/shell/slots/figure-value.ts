import type { Translate } from "../../i18n/index.ts";
import type { Digest } from "../../digest/types.ts";
import { formatFigure } from "../../lib/format.ts";
import { slugify } from "../../lib/text.ts";

/** Fractions that decimals can only approach. */
const FRACTIONS: readonly [number, string][] = [
  [1 / 3, "⅓"],
  [2 / 3, "⅔"],
  [1 / 6, "⅙"],
];

/**
 * A figure in the reader's number format with its unit: "92.4 million phones", "3 %", "rank 5". A unit for which the
 * interface has a word ("unit.people") is translated; any other is shown as the article has it.
 *
 * @param value Decimal notation with a point, as in the mark.
 */
export function figureValue(value: string, unit: string, lang: string, t: Translate): string {
  const number = Number(value);
  if (unit === "rank") return t("figures.rank", { rank: number });
  const key = `unit.${unit}`;
  const word = t.has(key) ? t(key, { count: number }) : unit;
  if ((value.split(".")[1]?.length ?? 0) > 4) {
    const fraction = FRACTIONS.find(([of]) => Math.abs(of - number) < 0.001)?.[1];
    if (fraction !== undefined) return `${fraction}\u00a0${word}`;
    return formatFigure(String(Number(number.toPrecision(4))), unit, lang, word);
  }
  return formatFigure(value, unit, lang, word);
}

const subjects = new WeakMap<Digest, Map<string, string>>();

/** A subject written as a kebab-case code, as words, with the story's names as they are spelt: "Mi AI Speaker price". */
export function subjectWords(subject: string, digest: Digest): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(subject)) return capital(subject);
  let known = subjects.get(digest);
  if (!known) subjects.set(digest, (known = new Map()));
  let words = known.get(subject);
  if (words === undefined) known.set(subject, (words = capital(spell(subject, digest))));
  return words;
}

function spell(subject: string, digest: Digest): string {
  let text = ` ${subject.replaceAll("-", " ")} `;
  const names = digest.names.filter(({ reviewed }) => reviewed).map(({ name }) => name);
  // Longer names first: "Mi AI Speaker" before "Mi".
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const plain = ` ${slugify(name).replaceAll("-", " ")} `;
    if (plain.length > 2) text = text.replaceAll(plain, ` ${name} `);
  }
  return text.trim();
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
