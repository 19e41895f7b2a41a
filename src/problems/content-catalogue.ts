import { fillEntry, type Entry, type Place } from "./entry.ts";
import type { Problem } from "./problem.ts";

const BROKEN_PROMISE = "Every line shown must lead to its evidence; a link into nothing would break that.";
const EXACT = "Evidence is exact: a span of the raw file and its hash. It is never re-attached by guess.";

/** What can be wrong with a content folder. `{name}` is filled in from the details. */
export const CONTENT_PROBLEMS = {
  "content-missing": {
    what: "the content folder does not exist: {detail}",
    why: "There is nothing to build from.",
    fix: "Name another folder with --content, or make this one and put articles into its raw/ folder.",
  },
  "content-empty": {
    what: "the content folder holds no article",
    why: "A digest needs at least one article.",
    fix: "Put .txt, .md or .html files into raw/, or write an article as articles/<id>.mdx.",
  },
  "file-outside": {
    what: "a link leads out of the content folder",
    why: "What lies outside the folder was not meant for publishing, and is not there on another machine.",
    fix: "Replace the link by a copy of the file.",
  },
  "file-unreadable": {
    what: "the file cannot be read: {detail}",
    why: "What cannot be read cannot be checked.",
    fix: "Check that it exists, that it is UTF-8 text, and its permissions.",
  },
  "folder-unreadable": {
    what: "the folder cannot be read: {detail}",
    why: "Everything in it would be gone from the site.",
    fix: "Give yourself the right to read it, or move it out of the content folder.",
  },
  "no-file": {
    what: "this is no regular file but a folder, a link to one, a pipe, a socket or a device",
    why: "Only files and the folders they lie in are read; reading a pipe would wait for ever.",
    fix: "Remove it, or put a file in its place.",
  },
  "name-unreadable": {
    what: "the name is not UTF-8 text",
    why: "It can be read on this system alone, if at all.",
    fix: "Rename it, in letters that every system can store.",
  },
  "file-name": {
    what: 'the file\'s name gives no id: "{detail}"',
    why: "The name becomes a part of the page's address.",
    fix: "Rename it: lower-case letters, digits and single hyphens, at most 200 characters.",
  },
  "entry-not-a-map": {
    what: "an entry is a group of fields, found {detail}",
    why: "Only fields with names can be read.",
    fix: 'Write "id: …" and the other fields, or a list of such entries.',
  },
  "duplicate-id": {
    what: 'the id "{id}" is taken; it stands also in {other}',
    why: "An id is a permanent address: two things cannot share one.",
    fix: "Rename one of the two.",
  },
  "id-differs": {
    what: 'the id "{id}" differs from the file\'s name',
    why: "The file of an area is found by its id.",
    fix: "Rename the file to {id}.mdx, or change the id.",
  },
  dangling: {
    what: 'there is no {kind} "{id}"',
    why: BROKEN_PROMISE,
    fix: "{remedy}",
  },
  "claim-without-evidence": {
    what: 'the claim "{id}" has no evidence in any article',
    why: "Every claim shown has evidence in a named article, or says that the editor supplied it and why.",
    fix: 'Mark a passage with <Evidence claim="{id}" …>, or say under "supplied" why it stands without.',
  },
  "raw-changed": {
    what: "the raw file {detail} is not the one this article was written from (its SHA-256 differs)",
    why: EXACT,
    fix: "Put the original file back, or set every span anew and update raw.sha256 in the front matter.",
  },
  "raw-unread": {
    what: "the raw file {name} is not read: {detail}",
    why: EXACT,
    fix: "Put the raw file itself into raw/, or correct raw.file in the front matter.",
  },
  "raw-item": {
    what: "{name} of the raw file {detail} cannot be read, and this article's spans count in it",
    why: EXACT,
    fix: "Correct raw.file and raw.item in the front matter; npm run read -- FILE lists a file's items.",
  },
  "raw-reader": {
    what: "the raw file {detail} is the one this article was written from, but {other} decodes another text from it than {one}",
    why: EXACT,
    fix: "Build with the release that this article was written with, or run npm run verify, set every span anew, and update raw.reader and raw.sum in the front matter.",
  },
  "span-outside": {
    what: "{name}: the span {at} reaches beyond the raw file ({length} characters)",
    why: EXACT,
    fix: "Correct at: start-end in code points of the raw file, end not included.",
  },
  "span-sum": {
    what: "{name}: the text at {at} is “{found}”, which does not match the sum {sum}",
    why: EXACT,
    fix: "{remedy}",
  },
  "span-utf16": {
    what: "{name}: {at} counts UTF-16 units; a span counts characters (code points)",
    why: EXACT,
    fix: "Write at: {found}. Characters outside the basic plane, such as emoji, count once and are never split.",
  },
  "span-within": {
    what: "{name} at {at} does not lie within {detail}",
    why: "It is a part of what stands there.",
    fix: "Give within as the span of the whole quotation, inside the raw file ({length} characters).",
  },
  "span-words": {
    what: "{name}: the words “{words}” do not begin and end the passage at {at}",
    why: "They open the original at the passage; other words would open it elsewhere.",
    fix: "Give the first and last words of “{found}”, parted by an ellipsis (…).",
  },
  "words-differ": {
    what: "{name} shows “{shown}”, and at {at} of the raw file there stands “{found}”",
    why: "What is shown as an article's words, or as somebody's, is what stands in the raw file at that place.",
    fix: "{remedy}",
  },
  "words-absent": {
    what: "{name}: “{shown}” does not stand in the raw file at {at}",
    why: "What is shown as an article's words is what stands in its raw file.",
    fix: "Write it as it stands there, or make the article an abstract (form: abstract), which is in your own words.",
  },
  "record-malformed": {
    what: "the record of a proof is no JSON",
    why: "It records a comparison with a raw file; a damaged record proves nothing.",
    fix: "Take it back from your version control, or prove the article again: npm run verify -- FOLDER --record",
  },
  "blocks-differ": {
    what: "the front matter lists {length} blocks, and the body has {detail}",
    why: "Each paragraph of an article in its own words is held against its span; which one has which is unknown here.",
    fix: "Give each paragraph, heading and item of the body its line in blocks, in order. A part of the file that you leave out is a removal in cleaning.",
  },
  "excerpt-exceeded": {
    what: "the quotations of this article come to {detail} words; its rights allow {length}",
    why: "What may be shown of a source holds for everything that is shown of it, anywhere.",
    fix: "Quote less, or raise rights.words where the source allows more.",
  },
  "date-impossible": {
    what: 'the date "{date}" is not possible: {detail}',
    why: "A date that does not exist cannot be ordered, drawn or put into words.",
    fix: 'Give an EDTF date that exists, in quotes: "2018-02-23", "2018-02", "2016?", "2016-05/2016-06".',
  },
  "reason-missing": {
    what: 'the basis is "editor", but no reason is given',
    why: "Where a date comes from the editor, the reader is told on what grounds.",
    fix: "Add reason: how the date was arrived at.",
  },
  "derivation-cycle": {
    what: "sources derive from each other in a circle: {detail}",
    why: "Origins are counted by following derivations to their end; a circle has none.",
    fix: "Remove the derivation that is not shown by the texts.",
  },
  "edition-malformed": {
    what: "the record of an edition is not JSON",
    why: "What changed between editions is computed from these records.",
    fix: "Take back the change of this file, from your version control for instance; it is written by npm run edition alone.",
  },
  "edition-number": {
    what: "the file's name is not the number of the edition in it, {detail}",
    why: "An edition is found by its number.",
    fix: "Rename the file to {detail}.json.",
  },
  "id-vanished": {
    what: "{id} was published in edition {detail} and is gone",
    why: "Ids are permanent: somebody may have linked to it.",
    fix: "Put it back, or name what stands in its place in redirects.yaml: {id}: type/new-id",
  },
  "redirect-present": {
    what: "{id} is redirected, and is there as well",
    why: "An id that was given up is never used again; a reader could be led to either.",
    fix: "Remove the redirect, or give the new thing an id of its own.",
  },
  "redirect-circle": {
    what: "{id} is redirected in a circle",
    why: "Nobody would arrive anywhere.",
    fix: "Redirect it to something that exists.",
  },
  "redirect-dangling": {
    what: 'a redirect leads to "{id}", which does not exist',
    why: BROKEN_PROMISE,
    fix: "Redirect it to something that exists.",
  },
  "language-unknown": {
    what: "the language {detail} is not a language of the digest",
    why: "The text would be shown nowhere.",
    fix: "Add it to languages in digest.yaml, or rename the file.",
  },
  "language-code": {
    what: 'languages: "{lang}" is the code of no language',
    why: "Browsers, search engines and screen readers go by the code.",
    fix: "Write the code of ISO 639, such as en, fr or de.",
  },
  "language-twice": {
    what: 'languages: "{lang}" is named twice',
    why: "Two pages cannot share one address.",
    fix: "Remove one of the two.",
  },
  "prose-orphan": {
    what: 'a translation of "{id}", which does not exist',
    why: "A translation is shown in place of the text it translates.",
    fix: "Write {id}.mdx, or rename this file.",
  },
  "page-taken": {
    what: 'a page cannot be called "{id}": the site has something of its own at that address',
    why: "Two pages cannot stand at one address, and this one would never be seen.",
    fix: "Rename the file. Only about and method may be called like a page of the site's, and take its place.",
  },
  "page-twice": {
    what: "a page at the address of another: {other}",
    why: "Two pages cannot stand at one address.",
    fix: "Rename one of the two files, or remove it.",
  },
  "page-fails": {
    what: "no page can be made of this: {detail}",
    why: "Pages and introductions are carried out while the site is built, so one that fails stops the build.",
    fix: "Put it right there: import each component it uses, correct the address of an import, or leave the code out.",
  },
  "event-unreadable": {
    what: "this event cannot be read: {detail}",
    why: "Its evidence cannot be checked.",
    fix: "Run npm run check to see what is wrong.",
  },
} as const satisfies Record<string, Entry>;

type ContentProblemCode = keyof typeof CONTENT_PROBLEMS;

/** An error from the catalogue. */
export function contentProblem(code: ContentProblemCode, place: Place, details: Record<string, string> = {}): Problem {
  return { level: "error", code, ...place, ...fillEntry(CONTENT_PROBLEMS[code], details) };
}
