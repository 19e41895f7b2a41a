import type { Language } from "../languages/index.ts";
import { ideographicBegins, ideographicDates } from "./ideographic.ts";
import { calendarNames } from "./names.ts";
import { relativeDates } from "./relative.ts";
import type { DateRule } from "./rule.ts";
import { tensePattern } from "./tense.ts";
import { isoDate, writtenDates } from "./written.ts";
import { yearDates } from "./years.ts";

/** The rules of a language, ready for use. */
export interface CompiledRules {
  rules: readonly (DateRule & { pattern: RegExp })[];
  tense: RegExp;
  /** Where a date may begin. */
  begins: RegExp;
}

const compiled = new Map<string, CompiledRules>();

/** The date rules for a language; without one, those that need none. Compiled once a language. */
export function dateRules(language: Language | undefined): CompiledRules {
  const key = language?.code ?? "";
  const known = compiled.get(key);
  if (known) return known;
  const made = compile(language);
  compiled.set(key, made);
  return made;
}

function compile(language: Language | undefined): CompiledRules {
  const end = language?.unspaced ? "(?!\\d)" : "(?![\\p{L}\\p{N}_])";
  const rules = rulesOf(language);
  return {
    rules: rules.map((rule) => ({ ...rule, pattern: new RegExp(`(?:${rule.source})${end}`, "uy") })),
    tense: language ? tensePattern(language.dates) : /(?!)/gu,
    begins: language?.unspaced ? ideographicBegins(language) : wordBegins(rules, end),
  };
}

/** The words at which any of the rules matches. One pattern finds them sooner than one a rule, tried at each word. */
function wordBegins(rules: readonly DateRule[], end: string): RegExp {
  const any = rules.map(({ source }) => `(?:${source.replace(/\(\?<\w+>/g, "(?:")})`).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}_@#])(?=[\\p{L}\\p{N}])(?=(?:${any})${end})`, "gu");
}

function rulesOf(language: Language | undefined): DateRule[] {
  if (!language) return [isoDate];
  const names = calendarNames(language);
  if (language.unspaced) return [isoDate, ...ideographicDates(language, names)];
  return [isoDate, ...writtenDates(language, names), ...relativeDates(language, names), ...yearDates(language, names)];
}
