import type { Article } from "../articles/index.ts";
import type { Digest, DigestInput } from "../digest/types.ts";
import { parseAt } from "../lib/span.ts";
import { collapse } from "../lib/text.ts";
import { adviceProblem } from "../problems/advice-catalogue.ts";
import { uncorrectedClaims } from "./correction-advice.ts";
import type { Problem } from "../problems/problem.ts";
import { counted } from "../lib/counted.ts";

/** What an editor may want to look at. Nothing of it is wrong, and nothing of it stops a build. */
export function adviseOn(input: DigestInput, digest: Digest): Problem[] {
  // A folder of raw files alone has nothing that could be used or unused yet.
  if (input.claims.length === 0) return [...unreachable(input), ...partlyRead(input)];
  return [
    ...unreachable(input),
    ...partlyRead(input),
    ...unusedParagraphs(input),
    ...thinClaims(digest),
    ...uncorrectedClaims(input),
    ...undated(input),
    ...oldWords(input),
    ...conflictingFigures(digest),
    ...unusedIds(input, digest),
  ];
}

/** A digest for everybody that tells nobody where an error is reported. */
function unreachable({ config, draft }: DigestInput): Problem[] {
  return draft || config.contact !== undefined ? [] : [adviceProblem("contact-missing", { file: "digest.yaml" })];
}

/** Articles of which a part is missing, or beside which one stood. */
function partlyRead({ articles }: DigestInput): Problem[] {
  return articles.flatMap(({ file, ingested, extent, cleaning }) => {
    const where = ingested ? `${file}.yaml` : "its front matter";
    const beside = cleaning.filter(({ reason }) => reason === "another-article").length;
    return [
      ...(extent === "beginning" ? [adviceProblem("article-beginning", { file }, { where })] : []),
      ...(ingested && beside > 0 ? [adviceProblem("article-beside", { file })] : []),
    ];
  });
}

/** Paragraphs of edited articles that bear on no claim. */
function unusedParagraphs({ articles }: DigestInput): Problem[] {
  return articles
    .filter(({ ingested }) => !ingested)
    .flatMap((article) =>
      article.passages
        .filter(
          (passage) => !isHeading(article, passage.at) && !article.evidence.some((mark) => bearsOn(passage, mark)),
        )
        .map(({ text }) => adviceProblem("paragraph-unused", { file: article.file }, { detail: opening(text) })),
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

/** Key claims that one article alone asserts, or several that go back to one origin. */
function thinClaims({ claims, config }: Digest): Problem[] {
  return claims
    .filter(({ id, importance }) => importance === 1 || config.keyClaims.includes(id))
    .filter(({ status }) => status === "single-source" || status === "repeated" || status === "with-reserve")
    .map(({ id, status, reportedBy }) =>
      adviceProblem(
        "claim-thin",
        { file: "claims" },
        {
          detail:
            status === "single-source"
              ? `"${id}" has one source: ${reportedBy.join(", ")}`
              : status === "with-reserve"
                ? `"${id}" is asserted by one article at most: the others hedge it, attribute it or say less`
                : `"${id}" is reported by ${counted(reportedBy.length, "article")}, but they may go back to one origin`,
        },
      ),
    );
}

function undated({ articles }: DigestInput): Problem[] {
  return articles
    .filter(({ published }) => published === null)
    .map(({ file, ingested }) =>
      adviceProblem("article-undated", { file }, { where: ingested ? `${file}.yaml` : "its front matter" }),
    );
}

/** Articles that still say in the old word whether somebody has read them. */
function oldWords({ articles }: DigestInput): Problem[] {
  return articles
    .filter(({ reviewed }) => reviewed !== undefined)
    .map(({ file, reviewed }) => adviceProblem("old-word", { file }, { old: "reviewed", now: `read: ${reviewed}` }));
}

function conflictingFigures({ figures }: Digest): Problem[] {
  return figures
    .filter(({ conflicting, reviewed }) => conflicting && reviewed)
    .map(({ id, subject, unit, entries }) =>
      adviceProblem(
        "figures-conflict",
        { file: "articles" },
        {
          id,
          subject,
          detail: `${entries.map(({ articleId, mark }) => `${mark.value} (${articleId})`).join(", ")} ${unit}`,
        },
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
    ids.map(({ id }) => adviceProblem("id-unused", { file: type }, { id, why }));
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
