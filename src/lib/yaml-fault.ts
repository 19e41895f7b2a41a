import type { YAMLError } from "yaml";

/** What is wrong at a place, in an editor's words, and what to do where more than the usual is known. */
interface Diagnosis {
  detail: string;
  fix?: string;
}

const FIXES: Record<string, string> = {
  DUPLICATE_KEY: "Keep one of the two.",
  TAB_AS_INDENT: "Indent with spaces.",
  BAD_INDENT: "Indent with the same number of spaces as the fields above.",
  MISSING_CHAR: "Close the quotation mark or the bracket.",
};

/**
 * Of a parser's errors those that have a cause of their own: every field that is written twice, and the first place at which it
 * lost its way. What it says beyond that place it says of a text that nobody wrote.
 */
export function firstCauses(errors: readonly YAMLError[]): YAMLError[] {
  const lost = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  return errors.filter((error) => error === lost || (error.code === "DUPLICATE_KEY" && !isBefore(lost, error)));
}

const isBefore = (one: YAMLError | undefined, other: YAMLError): boolean =>
  one !== undefined && one.pos[0] < other.pos[0];

/** Says what an error of the parser most likely is, looking at the line it is in. */
export function diagnoseYaml(error: YAMLError, text: string): Diagnosis {
  const at = error.pos[0];
  const line = lineAt(text, at);
  if (/^[ -]*\t/.test(line))
    return {
      detail: "the line is indented with a tab",
      fix: "Put spaces in its place, as many as the fields above have.",
    };
  // As some keyboards and word processors set it before and after a colon.
  if (/^[ -]*(?:[A-Za-z]+[\u00a0\u2007\u202f]*:)?[\u00a0\u2007\u202f]/.test(line))
    return {
      detail: "a no-break space stands where a space has to",
      fix: "Take it out and type a space in its place: the two look alike.",
    };
  const joined = /^ *(?:- +)*([A-Za-z]+):([^\s:/].*)$/.exec(line);
  if (joined) {
    const [, field = "", value = ""] = joined;
    return {
      detail: `a space is missing after the colon of ${field}`,
      fix: `Write ${field}: ${value.trim().slice(0, 40)}`,
    };
  }
  if (error.code === "UNEXPECTED_TOKEN" && /["']\s*$/.test(text.slice(0, at))) {
    return {
      detail: "a text goes on after the quotation mark that ends it",
      fix: 'Look for a quotation mark that is missing before this place; inside "…" one is written \\".',
    };
  }
  if (error.code === "MULTIPLE_DOCS")
    return {
      detail: "a second document begins here",
      fix: 'Remove the line "---": one file holds one entry, or one list of them.',
    };
  const bracket = /end with a ([\]}])$/.exec(error.message)?.[1];
  if (bracket !== undefined)
    return { detail: "a bracket that is opened above is not closed", fix: `Write ${bracket} where it ends.` };
  return { detail: lowerFirst(error.message), ...(FIXES[error.code] && { fix: FIXES[error.code] }) };
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, end < 0 ? text.length : end);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
