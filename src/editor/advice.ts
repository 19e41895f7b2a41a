import type { Article } from "../articles/index.ts";
import type { Digest, DigestInput } from "../digest/types.ts";
import { parseAt } from "../lib/span.ts";
import { collapse } from "../lib/text.ts";
import type { Problem } from "../problems/problem.ts";

/** What an editor may want to look at. Nothing of it is wrong, and nothing of it stops a build. */
export function adviseOn(input: DigestInput, digest: Digest): Problem[] {
  // A folder of raw files alone has nothing that could be used or unused yet.
  if (input.claims.length === 0) return [];
  return [
    ...unusedParagraphs(input),
    ...thinClaims(digest),
    ...undated(input),
    ...conflictingFigures(digest),
    ...unusedIds(input, digest),
  ];
}

const advice = (code: string, file: string, what: string, why: string, fix: string): Problem => ({
  level: "advice",
  code,
  file,
  what,
  why,
  fix,
});

/** Paragraphs of edited articles that bear on no claim. */
function unusedParagraphs({ articles }: DigestInput): Problem[] {
  return articles
    .filter(({ ingested }) => !ingested)
    .flatMap((article) =>
      article.passages
        .filter(
          (passage) => !isHeading(article, passage.at) && !article.evidence.some((mark) => bearsOn(passage, mark)),
        )
        .map(({ text }) =>
          advice(
            "paragraph-unused",
            article.file,
            `no claim uses the paragraph “${opening(text)}”`,
            "What an article says and no claim takes up can be found by search alone.",
            "Mark what bears on a claim, write the claim, or leave it.",
          ),
        ),
    );
}

function bearsOn(passage: Article["passages"][number], mark: Article["evidence"][number]): boolean {
  const [block, span] = [parseAt(passage.at ?? ""), parseAt(mark.at)];
  if (block && span) return span.start < block.end && block.start < span.end;
  return collapse(passage.text).includes(collapse(mark.text));
}

function isHeading(article: Article, at: string | undefined): boolean {
  return (
    at !== undefined && article.blocks.some((block) => block.at === at && (block.kind === "h2" || block.kind === "h3"))
  );
}

/** Key claims that one article alone reports, or several that go back to one origin. */
function thinClaims({ claims, config }: Digest): Problem[] {
  return claims
    .filter(({ id, importance }) => importance === 1 || config.keyClaims.includes(id))
    .filter(({ status }) => status === "single-source" || status === "repeated")
    .map(({ id, status, reportedBy }) =>
      advice(
        "claim-thin",
        "claims",
        status === "single-source"
          ? `the key claim "${id}" has one source: ${reportedBy.join(", ")}`
          : `the key claim "${id}" is reported by ${reportedBy.length} articles, but they may go back to one origin`,
        "Readers take a key claim for what the sources agree on.",
        "Look for another source, or let it be no key claim.",
      ),
    );
}

function undated({ articles }: DigestInput): Problem[] {
  return articles
    .filter(({ published }) => published === null)
    .map(({ file, ingested }) =>
      advice(
        "article-undated",
        file,
        "nobody knows when this article was published",
        "It stands last in every list, and relative dates in it cannot be resolved.",
        ingested
          ? `Write published and publishedBasis into ${file}.yaml, if you know.`
          : "Add published and publishedBasis, if you know.",
      ),
    );
}

function conflictingFigures({ figures }: Digest): Problem[] {
  return figures
    .filter(({ conflicting, reviewed }) => conflicting && reviewed)
    .map(({ id, subject, unit, entries }) =>
      advice(
        "figures-conflict",
        "articles",
        `the figures on "${subject}" differ: ${entries.map(({ articleId, mark }) => `${mark.value} (${articleId})`).join(", ")} ${unit}`,
        "Readers see them side by side and wonder.",
        `Write a disagreement about them, a caveat, or give ${id} a subject of its own.`,
      ),
    );
}

/** Entries that nothing refers to. */
function unusedIds(input: DigestInput, digest: Digest): Problem[] {
  const sources = new Set([
    ...input.articles.flatMap(({ source, derivedFrom, evidence }) => [
      source,
      ...derivedFrom.map((each) => each.source),
      ...evidence.map(({ via }) => via),
    ]),
    ...input.sources.flatMap(({ derivedFrom }) => derivedFrom.map((each) => each.source)),
    ...input.events.map(({ inherited }) => inherited),
  ]);
  const written = new Set(input.names.map(({ id }) => id));
  const speakers = new Set(
    input.articles.flatMap(({ evidence, quotes }) => [...evidence, ...quotes].map(({ speaker }) => speaker)),
  );
  const names = digest.names.filter(
    ({ id, mentions, quoteIds, claimIds }) =>
      written.has(id) && !speakers.has(id) && mentions.length + quoteIds.length + claimIds.length === 0,
  );
  const areas = digest.areas.filter(({ claimIds, passages }) => claimIds.length + passages.length === 0);
  const unused = (type: string, ids: readonly { id: string }[], why: string) =>
    ids.map(({ id }) =>
      advice("id-unused", type, `nothing refers to "${id}"`, why, "Remove it, unless it was published: then it stays."),
    );
  return [
    ...unused(
      "sources",
      input.sources.filter(({ id }) => !sources.has(id)),
      "A source without articles says nothing to readers.",
    ),
    ...unused("names", names, "A name that no article mentions has an empty page."),
    ...unused("areas", areas, "An area without claims or passages is an empty row in the matrix."),
  ];
}

function opening(text: string): string {
  const words = collapse(text).split(" ");
  return words.length <= 6 ? words.join(" ") : `${words.slice(0, 6).join(" ")} …`;
}
