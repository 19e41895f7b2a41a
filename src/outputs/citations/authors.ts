import type { NameView } from "../../digest/types.ts";
import { oneLine } from "./one-line.ts";

/** What stands between two names of a byline, in the languages of newsrooms. */
const BETWEEN = /\s*[,;]\s*(?:(?:and|et|und|y|e|en|og|och|i|и)\s+)?|\s+(?:and|et|und|y|e|en|og|och|i|и|&)\s+/iu;

/**
 * The authors that a byline names. It is taken apart only where each part is a person whom the editor knows by that name:
 * otherwise it is one author, in its own words, be it "Anna Roe and Ben Doe" or "Research and Development".
 */
export function authorsOf(byline: string | null, names: readonly NameView[]): string[] {
  const whole = oneLine(byline ?? "");
  if (whole === "") return [];
  const parts = whole.split(BETWEEN);
  if (parts.length === 1) return [whole];
  const persons = new Set(
    names
      .filter(({ type, reviewed }) => type === "person" && reviewed)
      .flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)].map(oneLine)),
  );
  return parts.every((part) => persons.has(part)) ? parts : [whole];
}
