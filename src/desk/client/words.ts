import type { Localised, Words } from "../protocol.ts";

let words: Words = {};

export function useWords(given: Words): void {
  words = given;
  document.documentElement.lang = given["lang"] ?? "en";
}

/** A word of the interface, its {holes} filled. */
export function t(key: string, holes: Readonly<Record<string, string | number>> = {}): string {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(holes[name] ?? ""));
}

/** Why cleaning left something out; the code itself, as words, where the interface has none for it. */
export const reasonWords = (reason: string): string => words[`ledger.reason.${reason}`] ?? reason.replaceAll("-", " ");

const interfaceLang = (): string => words["lang"] ?? "en";

/** Text of the content in the language of the interface, else in the first that it has. */
export function localised(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  const map = value as Exclude<Localised, string>;
  return map[interfaceLang()] ?? Object.values(map)[0] ?? "";
}
