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
  const known = personsOf(names);
  return parts.every((part) => known.has(part)) ? parts : [whole];
}

const persons = new WeakMap<readonly NameView[], ReadonlySet<string>>();

/** What the persons are called whom an editor has written; worked out once for a digest. */
function personsOf(names: readonly NameView[]): ReadonlySet<string> {
  let found = persons.get(names);
  if (!found) {
    const written = names.filter(({ type, reviewed }) => type === "person" && reviewed);
    found = new Set(written.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)].map(oneLine)));
    persons.set(names, found);
  }
  return found;
}
