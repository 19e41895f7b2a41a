import { numberWords } from "./number-words.ts";

/**
 * How a number is meant: as it is, as what there is at least or at most, rounded, as a part of more, as a name ("year seven"), as
 * what something changed by, or as where a length of time ends ("in two months").
 */
export type Bound = "exact" | "least" | "most" | "roughly" | "part" | "name" | "change" | "span";

/** A currency's sign and opening marks may stand between. */
const BETWEEN = /[\s"“«]*(?:US)?[\s\p{Sc}#"“«]*$/u;

/** What says how exact a number is, and may stand between it and what it is. */
const EXACTNESS: ReadonlySet<string> = new Set(["least", "most", "roughly"]);

/**
 * How a number is meant, by the words right before it; as it is where they say nothing, or nobody has listed the language's. What a
 * number is comes before how exact it is: "by more than 12" tells a change.
 *
 * @param before What stands before the number in its sentence.
 * @param lang Without its region.
 * @param isTime Whether the number is a length of time.
 */
export function boundOf(before: string, lang: string, isTime = false): Bound {
  const own = before.replace("’", "'").replace(BETWEEN, "");
  const [name, pattern] =
    numberWords(lang)?.before.find(([each, phrase]) => (isTime || each !== "span") && phrase.test(own)) ?? [];
  if (!name || !pattern) return "exact";
  if (!EXACTNESS.has(name)) return name as Bound;
  const further = boundOf(own.replace(pattern, ""), lang, isTime);
  return further === "exact" || EXACTNESS.has(further) ? (name as Bound) : further;
}
