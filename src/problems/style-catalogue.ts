import { fillEntry, type Entry, type Place } from "./entry.ts";
import type { Problem } from "./problem.ts";

/** What can be wrong with an editor's own style sheet. `{name}` is filled in from the details. */
export const STYLE_PROBLEMS = {
  "style-elsewhere": {
    what: "the style sheet loads something that no page may load: {detail}",
    why: "Readers ask nobody but this site for anything; the pages' policy would refuse it.",
    fix: "Put the file into the content folder's fonts/ or images/ and name it by its path from there, without a scheme.",
  },
  "style-import": {
    what: "the style sheet imports another one",
    why: "It is part of every page, so that the first paint needs one request. An import there would not be read.",
    fix: "Copy the rules of the other style sheet into this file.",
  },
  "style-missing": {
    what: "the style sheet names a file that is not there: {detail}",
    why: "Readers would wait for it and go without.",
    fix: "Put the file there, or correct its name: capitals count.",
  },
  "style-place": {
    what: "the style sheet names a file that is not one of its own: {detail}",
    why: "The build publishes what a style sheet names, so it may name fonts in fonts/ and pictures in images/ alone.",
    fix: "Write fonts/NAME.woff2 (.woff, .ttf, .otf) in @font-face, images/NAME.svg (.png, .jpg, .gif, .webp, .avif) elsewhere.",
  },
  "style-function": {
    what: "the style sheet calls {detail}, which is not allowed there",
    why: "Functions that may load something, or that nobody has looked at yet, are refused, whatever they are given.",
    fix: "Write url() for a font or a picture; docs/editing.md lists the functions for everything else.",
  },
  "style-string": {
    what: "the style sheet names a picture by a string in image-set(): {detail}",
    why: "Only url() is found, checked and copied when the site is built.",
    fix: "Write url(…) around it.",
  },
  "style-call": {
    what: "the style sheet writes url() or image-set() inside a string: {detail}",
    why: "The site's bundler would take it for an address and publish the file that it names.",
    fix: "Leave the brackets out of the string.",
  },
  "style-rule": {
    what: "the style sheet holds the rule {detail}, which is not allowed there",
    why: "Rules that may load something, or that nobody has looked at yet, are refused.",
    fix: "Remove it; docs/editing.md lists the rules that may be used.",
  },
  "style-too-large": {
    what: "the style sheet is larger than {detail} kB",
    why: "It stands inside every page.",
    fix: "Remove what is not used, and move embedded pictures to images/.",
  },
  "style-too-deep": {
    what: "the style sheet has more than 64 brackets inside one another",
    why: "No style needs as many, and a parser may fail on them.",
    fix: "Write it flatter, or remove it.",
  },
  "style-syntax": {
    what: "the style sheet is not CSS: {detail}",
    why: "A mistake could take more of the page's style with it than the line it is in.",
    fix: "Correct it there, or just before.",
  },
  "style-unclosed": {
    what: "the style sheet has a comment, a string or a bracket that is not closed, or closed twice",
    why: "Everything after it would be read as something else, on every page.",
    fix: "Close it, or remove what closes it twice.",
  },
  "style-ends": {
    what: "the style sheet holds “<” in a string, a name or an address",
    why: "It stands inside every page, and a page's style ends where “</style” stands, however that was written.",
    fix: "Use another sign, such as “‹”; in a picture as data, write %3C.",
  },
} as const satisfies Record<string, Entry>;

export type StyleProblemCode = keyof typeof STYLE_PROBLEMS;

/** An error from the catalogue. */
export function styleProblem(code: StyleProblemCode, place: Place, details: Record<string, string> = {}): Problem {
  return { level: "error", code, ...place, ...fillEntry(STYLE_PROBLEMS[code], details) };
}
