import type { ReadArticle, ReadFile } from "./read-files.ts";

/** Characters of a removed passage, or of a block, that are shown. */
const SHOWN = 90;
/** Entries of one kind that are listed; the rest are counted. */
const LISTED = 40;

const TITLE_BASIS = { text: "stated in the file", lead: "shortened from the first sentence", editor: "the sidecar's" };
const DATE_BASIS = { text: "stated in the file", url: "from the address", editor: "the sidecar's", unknown: "" };

/** What Accord makes of a file, for people to read. */
export function formatReading({ file, outcome, problem, articles, leftOut }: ReadFile): string {
  const lines = [file, "=".repeat(Math.min(file.length, SHOWN))];
  if (outcome !== "article") {
    lines.push(`${outcome === "skipped" ? "Passed over" : "Left out"}: ${problem?.what ?? ""}`);
    lines.push(`What to do: ${problem?.remedy ?? ""}`);
  }
  for (const article of articles) lines.push("", ...articleLines(article));
  if (articles.length > 0)
    for (const each of leftOut) lines.push("", `Left out: ${each.what}`, `What to do: ${each.remedy}`);
  return `${lines.join("\n")}\n`;
}

function articleLines(article: ReadArticle): string[] {
  const { item, reader, parts, doubts, cleaning } = article;
  return [
    ...(item === null ? [] : [`Item: ${item}`]),
    ...(reader === null ? [] : [`Opened with: ${reader}`]),
    ...facts(article),
    ...section(
      "Blocks",
      article.blocks.map(({ kind, text, at }) => `${kind.padEnd(10)} ${at.padEnd(13)} ${cut(text)}`),
    ),
    ...section(
      "Pictures' captions",
      article.media.map(({ caption, credit }) => cut([caption, credit && `(${credit})`].filter(Boolean).join(" "))),
    ),
    ...section(
      "Dates",
      article.dates.map(
        ({ edtf, basis, yearless = "?", words, at, rule }) =>
          `${edtf ?? yearless} (${basis}) ${believed(at, rule)}: ${cut(words)}`,
      ),
    ),
    ...section(
      "Figures",
      article.figures.map(({ value, unit, subject, words, at, rule }) =>
        [
          `${value} ${unit}`,
          subject === null ? "" : ` (${cut(subject)})`,
          ` ${believed(at, rule)}: ${cut(words)}`,
        ].join(""),
      ),
    ),
    ...section(
      "Quotations",
      article.quotes.map(
        ({ text, speaker, at, rule }) => `${speaker ?? "nobody named"} ${believed(at, rule)}: ${cut(text)}`,
      ),
    ),
    ...section(
      "Names",
      article.names.map(({ text, type, at, rule }) => `${text} (${type}) ${believed(at[0] ?? "", rule)}`),
    ),
    ...section(
      "Cleaning",
      cleaning.map(({ op, reason, words, at, now }) =>
        [`${op} ${at} ${reason}: ${cut(words)}`, now === undefined ? "" : ` → ${cut(now)}`].join(""),
      ),
    ),
    ...section(
      "Held beside the text",
      parts.map(({ kind, count, bytes }) => `${count} × ${kind}, ${bytes} bytes`),
    ),
    ...section("Doubted", doubts),
  ];
}

/** Where a finding stands, and the rule by which it was believed. */
const believed = (at: string, rule: string): string => `[${at}, ${rule}]`;

function facts(article: ReadArticle): string[] {
  const { title, titleBasis, published, publishedBasis, candidates } = article;
  const rows: [about: string, value: string | null, basis: string][] = [
    ["title", title, TITLE_BASIS[titleBasis]],
    ["byline", article.byline, ""],
    ["outlet", article.outlet, ""],
    ["published", published, DATE_BASIS[publishedBasis]],
    ["lang", article.lang, ""],
    ["url", article.url, ""],
    ["id", article.id, ""],
  ];
  return rows.flatMap(([about, value, basis]) => [
    `${`${about}:`.padEnd(11)}${value ?? "unknown"}${value !== null && basis !== "" ? `  (${basis})` : ""}`,
    ...candidates
      .filter((candidate) => candidate.about === about)
      .map(
        ({ value: other, origin, note }) => `             also: ${cut(other)}  (${origin}${note ? `; ${note}` : ""})`,
      ),
  ]);
}

function section(name: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - LISTED;
  return ["", `${name} (${lines.length})`, ...lines.slice(0, LISTED).map((line) => `  ${line}`)].concat(
    more > 0 ? [`  … and ${more} more`] : [],
  );
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
