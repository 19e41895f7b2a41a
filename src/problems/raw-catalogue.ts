import { fillEntry, type Entry, type Place } from "./entry.ts";
import type { Problem } from "./problem.ts";

const SIDECAR = "A sidecar says what the raw text does not; a slip in it would show on the page.";

/** What can be wrong around raw files, so that the build stops. `{name}` is filled in from the details. */
export const RAW_PROBLEMS = {
  "raw-folder": {
    what: "This folder of raw files is not read: {detail}.",
    why: "Every article in it would be gone from the site.",
    fix: "{remedy}",
  },
  "raw-same-id": {
    what: '{one} and {other} would both become the article "{id}".',
    why: "An id is an article's permanent address.",
    fix: "Rename one of the two files.",
  },
  "sidecar-unreadable": {
    what: "{detail}",
    why: "It may say that the article must not be shown in full, so that nothing is built without it.",
    fix: "{remedy}",
  },
  "sidecar-stray": {
    what: "this sidecar belongs to no file",
    why: "What it says, of rights perhaps, would hold for nothing.",
    fix: "Name it after its file, letter for letter: article.txt.yaml for article.txt. Or remove it.",
  },
  "sidecar-malformed": {
    what: "in this sidecar, {detail}",
    why: SIDECAR,
    fix: "{remedy}",
  },
  "sidecar-invalid": {
    what: "in this sidecar, {detail}",
    why: SIDECAR,
    fix: "{remedy}",
  },
  "sidecar-several": {
    what: "{field}: the sidecar says this of {length} articles, which its file holds: {detail}",
    why: "A title, an author, a date and an address belong to one article; for several articles they would be wrong for all but one.",
    fix: "Take it out of the sidecar, which may say what holds for the whole file: source, lang, kind, derivedFrom, rights, retrieved, note, encoding. What is to be said of one article goes into that article: npm run adopt -- ID",
  },
} as const satisfies Record<string, Entry>;

/** An error about raw files, from the catalogue. */
export function rawProblem(
  code: keyof typeof RAW_PROBLEMS,
  place: Place,
  details: Record<string, string> = {},
): Problem {
  return { level: "error", code, ...place, ...fillEntry(RAW_PROBLEMS[code], details) };
}
