import { Document, isMap, isSeq } from "yaml";
import { escapeAttribute, escapeInline } from "../../ingest/emit/escape.ts";
import { collapse, slugify, words } from "../../lib/text.ts";
import type { ClaimProposal, FittingProposal, Suggestions } from "./index.ts";
import { claimId } from "./keys.ts";
import type { PlacedSentence } from "./places.ts";
import { upstreamLine, type UpstreamProposal } from "./upstream/index.ts";
import { counted } from "../../lib/counted.ts";

/** Articles that are named one by one. */
const MOST_NAMED = 12;

/** Everything that is proposed, as Markdown with blocks of YAML and MDX to paste. */
export function formatSuggestions(suggestions: Suggestions): string {
  const { articles, fitting, claims, dates, figures, quotes, names, upstream, more } = suggestions;
  const each = articles.map(({ id, sentences }) => `${id} (${counted(sentences, "sentence")})`);
  const read = each.length > MOST_NAMED ? counted(each.length, "article") : each.join(", ");
  const out: string[] = [
    "# Suggestions",
    "",
    "Found by a machine, most likely first; nothing of it is in the digest. Judge each: a statement, an area, a stance and a modality",
    "are yours to write. docs/suggest.md says by what rule passages are put together, and how often that is right.",
    "",
    "A mark goes into the article's file, around the words it shows. An article that has none yet is taken over first: npm run adopt -- ID.",
    "",
    `Read: ${read || "nothing"}.`,
  ];
  section(out, "For claims that are written", fitting, fittingLines, more.fitting);
  section(out, "Claims", claims, (claim, i) => claimLines(claim, i + 1), more.claims);
  section(
    out,
    "Dated events",
    dates,
    ({ edtf, basis, evidence }) => [
      ...evidence.map(({ article, date }) => bullet(`${article}: “${oneLine(date.words)}”`)),
      "",
      ...yaml([
        {
          id: `e-${slugify(edtf) || "date"}`,
          edtf,
          basis,
          ...(basis === "inferred" ? { reason: "…" } : {}),
          title: { en: "…" },
          claims: ["c-…"],
          evidence: evidence.map(({ article, date }) => ({ article, at: date.at, sum: date.sum })),
        },
      ]),
    ],
    more.dates,
  );
  section(
    out,
    "Figures",
    figures,
    ({ value, unit, marks }) => [
      `**${value} ${unit}**`,
      "",
      ...mdx(
        marks.map(({ article, mark: { text, subject, asOf, at, sum } }) => [
          article,
          tag(
            "Figure",
            { id: `f-${slugify(`${subject ?? value}-${article}`).slice(0, 60)}`, subject, value, unit, asOf, at, sum },
            text,
          ),
        ]),
      ),
    ],
    more.figures,
  );
  section(
    out,
    "Quotations",
    quotes,
    ({ article, mark: { text, speaker, flags, at, sum } }) =>
      mdx([
        [
          article,
          tag(
            "Quote",
            { id: `q-${slugify(words(text).slice(0, 3).join(" ")) || "quote"}`, speaker, flags, at, sum },
            text,
          ),
        ],
      ]),
    more.quotes,
  );
  section(out, "What articles rest on", upstream, upstreamLines, more.upstream);
  if (names.length > 0) {
    out.push("", "## Names", "");
    out.push(
      ...yaml(
        names.map(({ text, type }) => ({
          id: slugify(text),
          type: type === "unknown" ? "organisation" : type,
          name: text,
        })),
        (i) => {
          const { articles: places, type } = names[i]!;
          const where = places.map(({ article, count }) => `${article} ${count}×`).join(", ");
          return ` ${where}${type === "unknown" ? "; what it is, nobody knows: set the type" : ""}`;
        },
      ),
      ...furtherLines(more.names),
    );
  }
  return `${out.join("\n")}\n`;
}

function section<T>(
  out: string[],
  title: string,
  items: readonly T[],
  lines: (item: T, index: number) => string[],
  more: number,
): void {
  if (items.length === 0) return;
  out.push("", `## ${title}`);
  items.forEach((item, i) => out.push("", ...lines(item, i)));
  out.push(...furtherLines(more));
}

const furtherLines = (more: number): string[] =>
  more > 0 ? ["", `${more} more: npm run suggest -- --all lists them.`] : [];

function fittingLines({ claim, sentence, like, fragment }: FittingProposal): string[] {
  return [
    `### This passage seems to bear on ${claim}`,
    "",
    bullet(`${sentence.articleId}: ${oneLine(sentence.text)}`),
    bullet(`like ${like.articleId}: ${oneLine(like.text)}`),
    "",
    ...mdx([[sentence.articleId, evidence(claim, sentence, fragment)]]),
  ];
}

/** Lines for an article's front matter, or its sidecar; a source that is not there yet comes first. */
function upstreamLines(proposal: UpstreamProposal): string[] {
  const { article, how, source, words: shown } = proposal;
  const { id, name, known, kind } = source;
  return [
    `### ${article}: ${name}`,
    "",
    bullet(`${how === "credits" ? "credits it" : "has wording of its earlier article"}: “${oneLine(shown)}”`),
    "",
    ...(known ? [] : ["sources/:", "", ...yaml([{ id, name, ...(kind && { kind }) }]), ""]),
    ...yaml([upstreamLine(proposal)], undefined, "derivedFrom"),
  ];
}

function claimLines({ sentences, outlets, shared, areas, fragments }: ClaimProposal, n: number): string[] {
  const id = claimId(sentences[0]?.text ?? "", shared) ?? `c-${n}`;
  return [
    `### ${n}. ${id} (${counted(outlets, "outlet")})`,
    "",
    ...sentences.map(({ articleId, text }) => bullet(`${articleId}: ${oneLine(text)}`)),
    "",
    ...yaml([{ id, statement: { en: "…" }, areas: areas.length > 0 ? areas.slice(0, 2) : ["…"] }]),
    "",
    ...mdx(
      sentences.map((sentence, i) => [sentence.articleId, evidence(id, sentence, fragments[i])] as [string, string]),
    ),
  ];
}

/** A mark for a claim. `inner`: what it goes around, where that holds marks already. */
function evidence(claim: string, { at, sum, text }: PlacedSentence, inner?: string | null): string {
  return tag("Evidence", { claim, stance: "asserts", modality: "fact", at, sum, words: edges(text) }, text, inner);
}

/** A passage's first and last words: eight at most, the ellipsis counted. */
function edges(text: string): string {
  const parts = collapse(text).split(" ");
  return parts.length <= 8 ? parts.join(" ") : `${parts.slice(0, 4).join(" ")} … ${parts.slice(-3).join(" ")}`;
}

/** `inner`: MDX to go around, in place of the text. */
function tag(
  name: string,
  attributes: Record<string, string | undefined>,
  text: string,
  inner?: string | null,
): string {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const written = given.map(([key, value]) => ` ${key}="${escapeAttribute(oneLine(value))}"`).join("");
  return `<${name}${written}>${inner ?? escapeInline(oneLine(text))}</${name}>`;
}

function yaml(items: object[], comment?: (i: number) => string, field?: string): string[] {
  const document = new Document(field === undefined ? items : { [field]: items }, {
    version: "1.2",
    schema: "core",
    aliasDuplicateObjects: false,
  });
  if (isSeq(document.contents)) {
    document.contents.items.forEach((item, i) => {
      if (!isMap(item)) return;
      const note = comment?.(i);
      if (note) item.commentBefore = note;
      const evidence = item.get("evidence");
      if (isSeq(evidence)) for (const each of evidence.items) if (isMap(each)) each.flow = true;
      for (const key of ["areas", "claims", "statement", "title"]) {
        const value = item.get(key);
        if (isSeq(value) || isMap(value)) value.flow = true;
      }
    });
  }
  return ["```yaml", ...document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd().split("\n"), "```"];
}

/** One block an article: an article may hold no comment, so its name stands outside. */
function mdx(lines: [article: string, line: string][]): string[] {
  return lines.flatMap(([article, line], i) => [
    ...(i > 0 ? [""] : []),
    `articles/${article}.mdx:`,
    "",
    "```mdx",
    line,
    "```",
  ]);
}

function bullet(text: string): string {
  return `- ${text}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
