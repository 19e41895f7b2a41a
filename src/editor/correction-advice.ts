import { mainLanguage } from "../lib/localised.ts";
import type { DigestInput } from "../digest/types.ts";
import { adviceProblem } from "../problems/advice-catalogue.ts";
import type { Problem } from "../problems/problem.ts";
import type { Localised } from "../schemas/primitives.ts";

/**
 * Claims that say something else than in the edition that was recorded last, and of which no correction tells that is younger than
 * that edition. Who read them then is to learn that they were wrong, and why.
 */
export function uncorrectedClaims({ claims, config, corrections, editions }: DigestInput): Problem[] {
  const last = (editions ?? []).toSorted((a, b) => b.number - a.number)[0];
  if (!last) return [];
  const main = mainLanguage(config);
  const told = new Set(
    corrections.filter(({ id }) => !Object.hasOwn(last.entries.corrections, id)).map(({ target }) => target),
  );
  return claims.flatMap(({ id, statement }) => {
    const before = Object.hasOwn(last.entries.claims, id) ? last.entries.claims[id] : undefined;
    if (before === undefined || told.has(`claims/${id}`)) return [];
    const lang = differingLanguage(before.label, statement, main);
    if (lang === undefined) return [];
    const [was, now] = [wordsIn(before.label, main)[lang], wordsIn(statement, main)[lang]];
    return [
      adviceProblem("claim-uncorrected", { file: "claims" }, { id, number: String(last.number), was: was!, now: now! }),
    ];
  });
}

/** A language in which both say something, and not the same. A translation that was added changes nothing. */
function differingLanguage(before: Localised, now: Localised, main: string): string | undefined {
  const [old, fresh] = [wordsIn(before, main), wordsIn(now, main)];
  return Object.keys(old).find((lang) => fresh[lang] !== undefined && fresh[lang].trim() !== old[lang]?.trim());
}

const wordsIn = (value: Localised, main: string): Record<string, string> =>
  typeof value === "string" ? { [main]: value } : value;
