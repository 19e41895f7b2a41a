import { isCertain } from "./date.ts";
import type { CitationItem } from "./item.ts";
import { primarySubtag } from "../../lib/primary-subtag.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Names of languages as TeX knows them, by first subtags. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: "arabic",
  da: "danish",
  de: "german",
  en: "english",
  es: "spanish",
  fr: "french",
  it: "italian",
  nl: "dutch",
  pl: "polish",
  pt: "portuguese",
  ru: "russian",
  sv: "swedish",
};

type Field = [name: string, value: string | undefined];

/**
 * An entry for BibTeX and BibLaTeX, in UTF-8. Titles and names stand in two pairs of braces: no style changes the case of a
 * headline, and no program takes a name apart.
 *
 * @see https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf
 */
export function bibtex(item: CitationItem): string {
  const { issued, accessed } = item;
  const isPaper = item.type === "article-newspaper" && item.container !== undefined;
  const container = item.container && whole(item.container);
  // Of a page styles print the first, and programs that keep references read the second.
  const where: Field[] = isPaper
    ? [
        ["journal", container],
        ["entrysubtype", "{newspaper}"],
      ]
    : [
        ["titleaddon", container],
        ["booktitle", container],
      ];
  const fields: Field[] = [
    ["title", whole(item.title)],
    ["author", item.authors.length > 0 ? `{${item.authors.map(whole).map(inner).join(" and ")}}` : undefined],
    ...where,
    ["organization", item.publisher && whole(item.publisher)],
    ["version", item.version && whole(item.version)],
    ["note", item.genre && whole(item.genre)],
    ["date", issued?.parts && `{${issued.edtf}}`],
    // For BibTeX, which does not know dates: BibLaTeX takes the field before.
    ["year", issued && (isCertain(issued) ? `{${issued.parts[0][0]}}` : whole(issued.text))],
    ["month", issued && isCertain(issued) ? MONTHS[(issued.parts[0][1] ?? 0) - 1] : undefined],
    ["urldate", accessed?.parts && `{${accessed.edtf}}`],
    ["url", item.url && `{${verbatim(item.url)}}`],
    ["langid", wrapped(LANGUAGES[primarySubtag(item.language)])],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`  ${name} = ${value},\n`],
  );
  return `@${isPaper ? "article" : "online"}{${item.id},\n${lines.join("")}}\n`;
}

const wrapped = (value: string | undefined): string | undefined => value && `{${value}}`;
const whole = (text: string): string => `{{${escapeTex(text)}}}`;
const inner = (value: string): string => value.slice(1, -1);

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "^": "{\\textasciicircum}",
  "~": "{\\textasciitilde}",
  "<": "{\\textless}",
  ">": "{\\textgreater}",
  "|": "{\\textbar}",
  '"': "{\\textquotedbl}",
  "`": "{\\textasciigrave}",
  "'": "{\\textquotesingle}",
};

/**
 * Text as TeX prints it and parsers read it: every character that TeX takes for an order is written as the order that prints it.
 * Braces are commands as well, since BibTeX counts them even behind a backslash; hyphens are kept apart, as two of them would
 * be a dash.
 */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}^~<>|"`']/g, (character) => COMMANDS[character]!)
    .replace(/[#$%&_]/g, "\\$&")
    .replace(/-(?=-)/g, "-{}")
    .replace(/([!?])(?=`)/g, "$1{}");
}

/** An address, whose field holds no commands: what could end it or be taken for one is written in percent. */
const verbatim = (url: string): string =>
  url.replace(
    /[\\{}^`"<>|\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
