import { wordCount } from "../../../lib/text.ts";
import { AGENCIES } from "./words.ts";

/** Words that names of newspapers and magazines end in, or hold, in the languages that they were collected for. */
const PRESS =
  "times|post|news|herald|tribune|journal|gazette|chronicle|guardian|observer|courier|telegraph|daily|weekly|independent|inquirer|examiner|dispatch|bulletin|sentinel|mirror|echo|argus|advertiser|reporter-herald|magazine|newspaper|press|broadcasting|" +
  "presse|courrier|figaro|dépêche|gazette|quotidien|nouvelles|tribüne|kurier|anzeiger|nachrichten|rundschau|tageblatt|tagblatt|bote|merkur|spiegel|" +
  "diario|periódico|noticias|correo|prensa|jornal|folha|notícias|corriere|giornale|gazzetta|dagblad|courant|tidende|dagbladet|avisen|dziennik|gazeta";
const HOLDS_PRESS = new RegExp(
  `(?<![\\p{L}-])(?:${PRESS})(?![\\p{L}-])|\\p{L}{3}(?:zeitung|blatt|tidning|tidningen|krant)$`,
  "iu",
);
const AGENCY = new RegExp(`^(?:${AGENCIES})(?=$|\\s+(?:writer|staff|correspondent|reporter)s?\\b)`, "iu");
/** What stands behind a name and is an office: "Science Reporter", "Business Editor". */
const OFFICE =
  /(?<![\p{L}])(?:writer|reporter|editor|correspondent|columnist|contributor|producer|photographer|staff|chief|fellow|professor|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|journaliste?|rédact(?:eur|rice)|correspondante?|redactora?|corresponsal)(?![\p{L}])/iu;

/**
 * The outlet that a line above a text names behind who wrote, where it can be nothing else: an agency, or a name in capitals that
 * holds a word that newspapers are called by. Undefined for offices, places and all else.
 */
export function outletIn(text: string): string | undefined {
  const name = text.trim().replace(/^(?:for|für|pour|at|of)\s+/iu, "");
  const agency = AGENCY.exec(name)?.[0];
  if (agency) return agency;
  if (name.length > 60 || wordCount(name) > 6 || !/^\p{Lu}/u.test(name) || /[.!?:;"“”()\d]/u.test(name))
    return undefined;
  const words = name.split(/\s+/u);
  const inCapitals = words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
  // One word of the list alone, as in "News", is a section.
  const isName = words.length > 1 || /(?:zeitung|blatt|tidning|krant)$/iu.test(name);
  return inCapitals && isName && HOLDS_PRESS.test(name) && !OFFICE.test(name) ? name : undefined;
}

const SMALL = /^(?:of|and|the|de|du|des|la|le|les|et|el|del|il|von|und|der|die|das|van|do|da|&)$/iu;
