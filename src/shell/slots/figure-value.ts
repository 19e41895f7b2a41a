import type { Translate } from "../../i18n/index.ts";
import { formatFigure } from "../../lib/format.ts";

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

/** A subject written as a kebab-case code, as words. */
export function subjectWords(subject: string): string {
  const words = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(subject) ? subject.replaceAll("-", " ") : subject;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
