import { LIST_KINDS, kindOf } from "../../schemas/kinds.ts";
import type { Problem } from "../../problems/problem.ts";
import { adviceProblem } from "../../problems/advice-catalogue.ts";
import { localise } from "../../lib/localised.ts";
import type { Localised } from "../../schemas/primitives.ts";
import type { Reading } from "./context.ts";
import { primarySubtag } from "../../lib/primary-subtag.ts";

/** Of each kind the text that says what the thing is: readers of every language meet it in lists, headlines and search. */
const STATED = { claims: "statement", events: "title", disagreements: "topic", areas: "label" } as const;

/** What an editor may want to look at in the texts of entries: none of it stops a build. */
export function adviseOnTexts(reading: Reading): Problem[] {
  return [...untranslated(reading), ...strayQuotes(reading)];
}

/** Texts that some readers get in another language than their page's. */
function untranslated(reading: Reading): Problem[] {
  const { languages } = reading.config;
  const [main = "en"] = languages;
  return (Object.keys(STATED) as (keyof typeof STATED)[]).flatMap((kind) => {
    const field = STATED[kind];
    return reading[kind].flatMap(({ value, file, place }) => {
      // The engine's own areas are not the editor's to translate.
      if (kind === "areas" && !file.startsWith("areas/")) return [];
      const text = (value as unknown as Record<string, Localised | undefined>)[field];
      if (text === undefined) return [];
      const missing = languages.filter((lang) => languageOf(text, lang, main) !== primarySubtag(lang));
      if (missing.length === 0) return [];
      const shown = localise(text, missing[0]!, main).lang;
      const details = {
        kind: kindOf(kind).singular,
        id: value.id,
        detail: field,
        lang: missing.join(", "),
        other: shown,
      };
      return [adviceProblem("translation-missing", place([field]), details)];
    });
  });
}

const languageOf = (text: Localised, lang: string, main: string): string =>
  primarySubtag(localise(text, lang, main).lang);

/** Texts at whose beginning or end a quotation mark stands that has no other. */
function strayQuotes(reading: Reading): Problem[] {
  return LIST_KINDS.flatMap((kind) =>
    reading[kind].flatMap(({ value, place }) =>
      textsIn(value).flatMap(({ text, path }) =>
        isStray(text)
          ? [adviceProblem("quote-stray", place(path), { detail: text.length > 60 ? `…${text.slice(-60)}` : text })]
          : [],
      ),
    ),
  );
}

/** An odd number of straight marks, one of them at an end; after a digit it may be inches. */
function isStray(text: string): boolean {
  const trimmed = text.trim();
  return (trimmed.split('"').length - 1) % 2 === 1 && (trimmed.startsWith('"') || /[^\d]"$/.test(trimmed));
}

type Path = (string | number)[];

function textsIn(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
