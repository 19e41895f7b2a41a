import bounds from "../data/bounds.json" with { type: "json" };

/** How a number is meant: as it is, as what there is at least or at most, rounded, or as a part of more. */
export type Bound = "exact" | "least" | "most" | "roughly" | "part";

interface Bounds {
  before: [Bound, RegExp][];
  sum: RegExp;
}

const LANGUAGES = new Map(
  Object.entries(bounds).flatMap(([lang, lists]): [string, Bounds][] => {
    if (typeof lists === "string") return [];
    const { sum, ...before } = lists;
    // The longer phrase first: "no more than" holds "more than".
    const phrases = Object.entries(before)
      .flatMap(([bound, list]) => list.split(", ").map((phrase) => ({ bound: bound as Bound, phrase })))
      .sort((a, b) => b.phrase.length - a.phrase.length);
    const own: Bounds = {
      before: phrases.map(({ bound, phrase }) => [bound, new RegExp(`(?<![\\p{L}\\p{N}])${phrase}$`, "iu")]),
      sum: new RegExp(`(?<![\\p{L}\\p{N}])(?:${sum.replaceAll(", ", "|")})(?![\\p{L}\\p{N}])`, "iu"),
    };
    return [[lang, own]];
  }),
);

/** A currency's sign and opening marks may stand between. */
const BETWEEN = /[\s"“«(]*(?:US)?[\s\p{Sc}#"“«(]*$/u;

/**
 * How a number is meant, by the words right before it; as it is where they say nothing, or nobody has listed the language's.
 *
 * @param before What stands before the number in its sentence.
 * @param lang Without its region.
 */
export function boundOf(before: string, lang: string): Bound {
  const own = before.replace("’", "'").replace(BETWEEN, "");
  return LANGUAGES.get(lang)?.before.find(([, pattern]) => pattern.test(own))?.[0] ?? "exact";
}

/** Whether a sentence says that it adds numbers up. */
export const isSum = (text: string, lang: string): boolean => LANGUAGES.get(lang)?.sum.test(text) ?? false;
