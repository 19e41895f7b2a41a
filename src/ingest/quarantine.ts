import type { Refusal } from "../lib/folder-files.ts";
import type { Problem } from "../problems/problem.ts";

/** Why a raw file is left out, and what its owner can do. */
export const QUARANTINE_REASONS = {
  "raw-empty": ["The file holds no text.", "Put the article's text into the file, or delete the file."],
  "raw-binary": ["The file is not text: it holds NUL bytes.", "Save the article as text, Markdown or HTML."],
  "raw-undecodable": ["The file's bytes are not text in a known encoding.", "Save the file as UTF-8."],
  "raw-oversized": [
    "The file is larger than 8 MB, or than 32 MB where it is a container such as a mail, a PDF or an archive.",
    "Save the article alone, without embedded pictures.",
  ],
  "raw-too-deep": ["The file nests deeper than any article does.", "Save the page's text, or a simpler copy of it."],
  "raw-too-much": [
    "The file holds more of one thing than any article does.",
    "Save the article's text alone, or a simpler copy of the page.",
  ],
  "raw-outside": ["A link leads out of the folder of raw files.", "Replace the link by a copy of the file."],
  "raw-no-file": [
    "This is no regular file but a pipe, a socket, a device or a link to a folder.",
    "Remove it, or put a file in its place.",
  ],
  "raw-name": ["The file's name is not UTF-8 text.", "Rename it, in letters that every system can store."],
  "raw-unreadable": ["The file cannot be read from the disk.", "Give yourself the right to read it, or remove it."],
  "raw-sidecar": [
    "The file's sidecar cannot be read, and might say what must not be shown.",
    "Write the sidecar as a file of its own beside the raw file, or remove it.",
  ],
  "raw-overrun": [
    "Reading the file took more processor time than one file may take, in two attempts. This depends on the machine: another one may read it.",
    "Save the page's text, or a simpler copy of it, and report the file.",
  ],
  "raw-memory": [
    "Reading the file took more memory than one file may take, twice.",
    "Save the page's text, or a simpler copy of it, and report the file.",
  ],
  "raw-failed": ["The file could not be read as its format says.", "Check that the file's ending fits what it holds."],
  "raw-unknown-format": [
    "No reader knows the file's ending.",
    "Save or export it as .txt, .html, .pdf or .docx. Accord also reads .md, .eml, .mhtml, .json, .epub, .warc and .wacz, and .xml for a feed.",
  ],
  "raw-damaged": [
    "The file is cut short or damaged.",
    "Fetch or save it again; if another program opens it, save the article's text from there as .txt or .html.",
  ],
  "raw-encrypted": [
    "The file is encrypted.",
    "Open it where you can, and save or print a copy without password and protection.",
  ],
  "raw-wrong-name": [
    "The file holds another format than its ending says.",
    "Give it the ending of the format that it holds.",
  ],
  "raw-item-twice": [
    "The file gives two articles one name, and only the first is read.",
    "Take one of them out, or save them as files of their own.",
  ],
  "raw-scanned": [
    "The file holds pictures of pages, and no text.",
    "Let a program for text recognition (OCR) add the text, or type the article into a .txt file.",
  ],
  "raw-glyphs": [
    "The file does not say which letters its fonts show, so its text cannot be read.",
    "Let a program for text recognition (OCR) add the text, or save the article from where it was published.",
  ],
  "raw-drm": [
    "The file is locked by digital rights management (DRM).",
    "Get a copy without a lock from the publisher, or save the article's text as .txt.",
  ],
  "raw-no-page": [
    "The file holds no HTML page that was fetched with success.",
    "Archive the article's page again, or save the page as .html.",
  ],
  "raw-no-article": ["The file holds no text of an article.", "Save the article's text as .txt."],
  "raw-unsafe": [
    "The article's text could not be written safely.",
    "Save the article's text as .txt, and report the file.",
  ],
} as const;

export const WHY_LEFT_OUT = "A file that cannot be read whole and safely is left out; the rest is built.";

export type QuarantineCode = keyof typeof QUARANTINE_REASONS;

/** Thrown by the steps of the ingestion; carries why a file is left out. */
export class Quarantine extends Error {
  readonly code: QuarantineCode;
  readonly detail: string | undefined;

  constructor(code: QuarantineCode, detail?: string) {
    super(detail ? `${QUARANTINE_REASONS[code][0]} ${detail}` : QUARANTINE_REASONS[code][0]);
    this.code = code;
    this.detail = detail;
  }
}

/** What a reason is told of. */
export interface LeftOutWhat {
  detail?: string | undefined;
  /** What people call the file's format. */
  format?: string | undefined;
  /** The item of the file, where the others are read. */
  item?: string | null;
}

/** The problem to report for a quarantined file; `file` is its path relative to the content folder. */
export function quarantineProblem(
  code: QuarantineCode,
  file: string,
  { detail, format, item }: LeftOutWhat = {},
): Problem {
  const [reason, fix] = QUARANTINE_REASONS[code];
  const name = format ?? "file";
  const said = item
    ? `${item} of the ${name}: ${reason.replace(/^The file('s)?\b/, (_, of?: string) => (of ? "its" : "it"))}`
    : reason.replace(/^The file\b/, `The ${name}`);
  return {
    level: "quarantine",
    code,
    file,
    what: detail ? `${said} (${detail})` : said,
    why: item ? "What cannot be read whole and safely is left out; the file's other articles are built." : WHY_LEFT_OUT,
    fix,
  };
}

/** Refuses a file that holds more of something than it may. `things` completes "12,345 …; 500 are read". */
export function refuseAbove(
  count: number,
  limit: number,
  things: string,
  code: "raw-too-much" | "raw-too-deep" = "raw-too-much",
): void {
  if (count > limit) throw new Quarantine(code, `${format(count)} ${things}; ${format(limit)} are read`);
}

const format = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** Why a raw file that the disk does not give is left out. */
export function quarantineOf(refusal: Refusal): Quarantine {
  switch (refusal.reason) {
    case "too-large":
      return new Quarantine("raw-oversized");
    case "outside":
      return new Quarantine("raw-outside");
    case "no-file":
    case "link":
      return new Quarantine("raw-no-file");
    case "name":
      return new Quarantine("raw-name");
    case "missing":
    case "unreadable":
      return new Quarantine("raw-unreadable", refusal.message);
  }
}
