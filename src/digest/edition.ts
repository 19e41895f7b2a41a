import type { Article } from "../articles/types.ts";
import type { Edition, EditionEntry } from "../schemas/edition.ts";
import { isListKind, KIND_NAMES, kindOf, type KindName, type ListKind } from "../schemas/kinds.ts";
import type { Localised } from "../schemas/primitives.ts";
import { compareText } from "../lib/compare.ts";
import { sha256 } from "../lib/hash.ts";
import { isFoundMark, withoutFindings } from "./findings.ts";
import type { Digest, DigestInput } from "./types.ts";

type Entries = Record<string, EditionEntry>;

/**
 * What an edition holds: every id an editor gave, with a digest of the content behind it, and the statuses that were
 * computed. What a machine found and nobody reviewed is not recorded. Depends on the content alone: the same content gives
 * the same edition.
 */
export function makeEdition(input: DigestInput, digest: Digest, number: number, date: string): Edition {
  const status = new Map(digest.claims.map((claim) => [claim.id, claim.status as string]));
  // An edition is published: it names an article as far as its rights allow.
  const title = new Map(digest.articles.map((article) => [article.id, article.title]));
  const made: Partial<Record<KindName, Entries>> = {
    articles: record(input.articles, (each) => entry(articleContent(each), title.get(each.id) ?? each.id, each.lang)),
    claims: record(input.claims, (each) => ({
      ...entry(each, each.statement),
      status: status.get(each.id) ?? "unsupported",
    })),
    quotes: record(marksOf(input, "quotes"), (each) =>
      entry(each, each.about ?? each.id, each.about === undefined ? undefined : each.lang),
    ),
    figures: record(marksOf(input, "figures"), (each) =>
      entry(each, `${each.subject === undefined ? "" : `${each.subject}: `}${each.value} ${each.unit}`),
    ),
  };
  const entries = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, made[kind] ?? (isListKind(kind) ? listed(input, kind) : {})]),
  ) as Record<KindName, Entries>;
  return { number, date, entries, counts: countsOf(digest) };
}

/** What an edition counts. */
export const countsOf = ({ articles, claims, disagreements, origins }: Digest): Edition["counts"] => ({
  articles: articles.length,
  claims: claims.length,
  ...(origins.traced && { origins: origins.count }),
  disagreements: disagreements.length,
});

/** The entries of a list as they were written, called by the field that the table of kinds names. */
function listed(input: DigestInput, kind: ListKind): Entries {
  const { title } = kindOf(kind);
  return record<{ id: string }>(input[kind], (each) =>
    entry(each, title === null ? each.id : (each as unknown as Record<string, Localised>)[title.field]!),
  );
}

function record<T extends { id: string }>(items: readonly T[], make: (item: T) => EditionEntry): Entries {
  return Object.fromEntries(items.map((item) => [item.id, make(item)] as const).sort(([a], [b]) => compareText(a, b)));
}

function entry(content: object, label: Localised, lang?: string): EditionEntry {
  return { label, ...(lang !== undefined && { lang }), digest: digestOf(content) };
}

/** What a reader sees of an article beside its text. How its file is laid out, and what a machine noted beside it, is left out. */
const SHOWN = [
  "title",
  "lang",
  "source",
  "url",
  "archived",
  "published",
  "publishedBasis",
  "byline",
  "kind",
  "form",
  "derivedFrom",
  "rights",
  "note",
] as const satisfies readonly (keyof Article)[];

function articleContent(article: Article): object {
  const own = withoutFindings(article);
  return {
    shown: Object.fromEntries(SHOWN.map((field) => [field, article[field]])),
    passages: article.passages.map(({ text }) => text),
    marks: [...article.evidence, ...own.quotes, ...own.figures].map(withoutPlace),
  };
}

function marksOf<Kind extends "quotes" | "figures">(
  input: DigestInput,
  kind: Kind,
): (Article[Kind][number] & { lang: string })[] {
  return input.articles.flatMap((article) =>
    (article[kind] as Article[Kind][number][])
      .filter((mark) => !isFoundMark(article, mark))
      .map((mark) => ({ ...(withoutPlace(mark) as Article[Kind][number]), lang: article.lang })),
  );
}

function withoutPlace(mark: object): object {
  return Object.fromEntries(Object.entries(mark).filter(([key]) => !["n", "anchor", "line", "column"].includes(key)));
}

const digestOf = (content: object): string => sha256(canonical(content)).slice(0, 16);

/** JSON with keys in order and without what is undefined. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${fields
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
    .join(",")}}`;
}
