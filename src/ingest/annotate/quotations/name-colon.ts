import type { NamePlace } from "../names/index.ts";
import type { SpeechRules } from "./speech-rules.ts";

/** Who somebody is takes no more words than these. */
const MOST_WORDS = 8;

/**
 * Whether nothing but a name and who its bearer is stands before a colon: "Union leader Paul Lund: …", "The mayor of Orlin, Ida
 * Marsh: …", "Ida Marsh, the mayor: …". Any other words may say something else of a name: "He interrupted Paul Lund: …".
 *
 * @param clause The words from where a sentence begins to the colon.
 * @param at Where the clause begins in the text that the name's place counts in.
 */
export function isNamedBeforeColon(clause: string, name: NamePlace, at: number, rules: SpeechRules): boolean {
  const lead = clause.slice(0, name.start - at).trimStart();
  const rest = clause.slice(name.end - at).trimEnd();
  // "London, England: …", "New York (Reuters): …": what stands behind a place says where it is, or who wrote.
  if (name.type !== "person") return lead === "" && rest === "";
  return (lead === "" || isOffice(lead, rules)) && isApposition(rest, lead !== "");
}

/** "Union leader", "Die Bürgermeisterin", "The mayor of Orlin,": an office, with one word at most before it. */
function isOffice(lead: string, rules: SpeechRules): boolean {
  if (lead.split(/\s+/u).length > MOST_WORDS || /[;:.!?“”"«»()]/u.test(lead)) return false;
  const [office, comma] = /^(.*?)(,?)\s*$/u.exec(lead)!.slice(1) as [string, string];
  if (office.includes(",")) return false;
  if (comma === "") return rules.officeAlone.test(office);
  return rules.officeFirst.test(office);
}

/** "(SPD)", ", the mayor": at most one of both, and no sentence. */
function isApposition(rest: string, isLed: boolean): boolean {
  if (rest === "") return true;
  if (/^\s?\([^()]{1,40}\)$/u.test(rest)) return true;
  return !isLed && /^,\s[^,;:.!?()]{2,60}$/u.test(rest) && rest.split(/\s+/u).length <= MOST_WORDS;
}
