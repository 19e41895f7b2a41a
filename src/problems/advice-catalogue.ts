import { fillEntry, type Entry, type Place } from "./entry.ts";
import type { Problem } from "./problem.ts";

/** What an editor may want to look at. Nothing of it is wrong. `{name}` is filled in from the details. */
export const ADVICE = {
  "paragraph-unused": {
    what: "no claim uses the paragraph “{detail}”",
    why: "What an article says and no claim takes up can be found by search alone.",
    fix: "Mark what bears on a claim, write the claim, or leave it.",
  },
  "claim-thin": {
    what: "the key claim {detail}",
    why: "Readers take a key claim for what the sources agree on.",
    fix: "Look for another source, or take it off the key claims.",
  },
  "claim-uncorrected": {
    what: 'the claim "{id}" says something else than in edition {number}: “{was}” was published, now it is “{now}”',
    why: "Readers of the earlier edition read something else, and nothing tells them that it changed.",
    fix: "If its meaning changed, write a correction with target: claims/{id}, what it said (was), what it says (now) and why. If only its words did, record the edition.",
  },
  "contact-missing": {
    what: "nothing says where a reader reports an error",
    why: "Readers who find an error have no address to report it to.",
    fix: "Write contact: { email: … } or contact: { form: https://… }. Each claim and each article then leads there, and so does the masthead.",
  },
  "article-undated": {
    what: "nobody knows when this article was published",
    why: "It stands last in every list, and relative dates in it cannot be resolved.",
    fix: "Write published and publishedBasis into {where}, if you know.",
  },
  "article-beginning": {
    what: "this may be only the beginning of the article: its page offered the rest for money or an account",
    why: "What stands behind the offer is missing, and readers are told so.",
    fix: "Save the whole article, or, where it is whole, write extent: whole into {where}.",
  },
  "article-beside": {
    what: "the page holds another article, which is left out",
    why: "Of two articles on one page the one under the page's title is read.",
    fix: "Save the other one's own page if the digest needs it.",
  },
  "old-word": {
    what: "{old} is an old word; it still works",
    why: "An article is read when its editor has gone through it: only then does it say something by not saying it.",
    fix: "Write {now} instead.",
  },
  "figures-conflict": {
    what: 'the figures on "{subject}" differ: {detail}',
    why: "Readers see them side by side and wonder.",
    fix: "Write a disagreement about them, a caveat, or give {id} a subject of its own.",
  },
  "id-unused": {
    what: 'nothing refers to "{id}"',
    why: "{why}",
    fix: "Remove it, unless it was published: then it stays.",
  },
  "colour-unread": {
    what: "--{token} is “{value}” on {side} pages, a form that only browsers can read",
    why: "The pictures of shared links take another colour, and nobody has checked that text in it can be read.",
    fix: "Write it as #rrggbb, rgb(), hsl() or oklch(), light and dark as light-dark(…, …).",
  },
  "contrast-low": {
    what: "--{ink} on --{paper} has a contrast of {ratio} : 1 on {side} pages",
    why: "Below {least} : 1 many people find the text hard to read, and in sunlight everybody does.",
    fix: "Make the one darker or the other lighter.",
  },
  "language-without-words": {
    what: 'languages: the interface has no words in {detail} ("{lang}")',
    why: "Readers of its pages will see your texts in {detail} where you wrote them, and the words of menus, labels and search in English.",
    fix: "Leave it out if that is not wanted. The interface has {known}; docs/extending.md tells how to add a language. Articles may be in any language without being named here.",
  },
  "translation-missing": {
    what: 'the {kind} "{id}" has no {detail} in {lang}',
    why: "Readers of that language meet it in {other}.",
    fix: "Write it beside the other one, with one text for each language: {other}: … and {lang}: …",
  },
  "quote-stray": {
    what: "a quotation mark stands alone in “{detail}”",
    why: "It is shown to readers as it stands; most often its partner was lost.",
    fix: "Put the other one back: where the text is to be in quotation marks for YAML's sake, one at its beginning and one at its end.",
  },
  "nothing-read": {
    what: "this is not read",
    why: "Each folder holds one kind of file; others, and folders in it, are skipped.",
    fix: "Move it, or give a file the ending {detail}.",
  },
} as const satisfies Record<string, Entry>;

/** A piece of advice from the catalogue. */
export function adviceProblem(code: keyof typeof ADVICE, place: Place, details: Record<string, string> = {}): Problem {
  return { level: "advice", code, ...place, ...fillEntry(ADVICE[code], details) };
}
