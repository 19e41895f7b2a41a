import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { remark } from "remark";
import remarkMdx from "remark-mdx";
import { parse as parseYaml } from "yaml";
import type { ArticleFrontMatter } from "../../../src/schemas/article.ts";
import { articleFrontMatterSchema } from "../../../src/schemas/article.ts";
import type { EvidenceAttributes, FigureAttributes, MarkName, QuoteAttributes } from "../../../src/schemas/marks.ts";
import { MARK_SCHEMAS } from "../../../src/schemas/marks.ts";

const ROOT = join(import.meta.dirname, "../../..");
const ARTICLES = join(ROOT, "content/articles");
const SHARED = join(ROOT, "../shared");
const skip = existsSync(join(SHARED, "truth/seeds-truth.json")) ? false : "skipped: no ../shared";

/** The truth file's article ids by the founding digest's slugs. */
const SLUGS: Record<string, string> = {
  a000: "naija-roko",
  a001: "games-world-italia",
  a002: "mnr-daily",
  a003: "sanvada",
  a004: "le-blog-domotique",
};

/** As much of a node of remark's tree as the tests look at. */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}
interface Mark {
  name: MarkName;
  attributes: Record<string, string>;
  text: string;
  line: number;
}
interface Founding {
  slug: string;
  matter: ArticleFrontMatter;
  body: string;
  tree: Node;
  marks: Mark[];
}

const PLAIN_NODES = ["root", "paragraph", "heading", "text", "emphasis", "strong"];

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join("");
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of node.children ?? []) visit(child, see);
}

function isMark(node: Node): boolean {
  return node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement";
}

function load(slug: string): Founding {
  const source = readFileSync(join(ARTICLES, `${slug}.mdx`), "utf8");
  const end = source.indexOf("\n---\n", 4);
  assert.ok(source.startsWith("---\n") && end > 0, `${slug}: front matter between two lines of three hyphens`);
  const matter = articleFrontMatterSchema.parse(parseYaml(source.slice(4, end)));
  const body = source.slice(end + 5);
  const tree = remark().use(remarkMdx).parse(body) as Node;
  const marks: Mark[] = [];
  visit(tree, (node) => {
    if (!isMark(node)) return;
    const attributes = Object.fromEntries((node.attributes ?? []).map(({ name, value }) => [name, value as string]));
    marks.push({ name: node.name as MarkName, attributes, text: textOf(node), line: node.position?.start.line ?? 0 });
  });
  return { slug, matter, body, tree, marks };
}

const founding = Object.values(SLUGS).map(load);
const bySlug = new Map(founding.map((article) => [article.slug, article]));

function marksOf(article: Founding, name: "Evidence"): EvidenceAttributes[];
function marksOf(article: Founding, name: "Quote"): QuoteAttributes[];
function marksOf(article: Founding, name: "Figure"): FigureAttributes[];
function marksOf(article: Founding, name: MarkName): unknown[] {
  return article.marks.filter((mark) => mark.name === name).map((mark) => MARK_SCHEMAS[name].parse(mark.attributes));
}

const sumOf = (text: string) => createHash("sha256").update(text, "utf8").digest("hex").slice(0, 12);
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const shingleWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

interface TruthSpan {
  article: string;
  start: number;
  end: number;
  sha256_12: string;
}
interface Truth {
  articles: { id: string; file: string; sha256: string; chars: number; cleanup: { start: number; end: number }[] }[];
  claims: {
    id: string;
    stances: { article: string; stance: string; modality: string; note?: string; evidence: TruthSpan[] }[];
  }[];
  figures: { id: string; value: number; evidence: TruthSpan[] }[];
  quotes: { id: string; span: TruthSpan }[];
}
const truth: Truth = skip
  ? { articles: [], claims: [], figures: [], quotes: [] }
  : (JSON.parse(readFileSync(join(SHARED, "truth/seeds-truth.json"), "utf8")) as Truth);
/** The raw files as code points, by slug. */
const raws = new Map(
  truth.articles.map(({ id, file }) => [SLUGS[id], Array.from(readFileSync(join(SHARED, "seeds", file), "utf8"))]),
);

function span(slug: string, at: string): string {
  const [start = 0, end = 0] = at.split("-").map(Number);
  const raw = raws.get(slug) ?? [];
  assert.ok(end <= raw.length, `${slug}: ${at} lies outside the raw file`);
  return raw.slice(start, end).join("");
}

describe("the founding articles", () => {
  test("should be the five of the story, and no other", () => {
    const files = readdirSync(ARTICLES).filter((file) => file.endsWith(".mdx"));
    assert.deepEqual(
      files.sort(),
      Object.values(SLUGS)
        .map((slug) => `${slug}.mdx`)
        .sort(),
    );
  });

  for (const article of founding) {
    const { slug, matter, tree, body } = article;

    test(`${slug}: should be an abstract whose outside facts say so`, () => {
      assert.equal(matter.form, "abstract");
      assert.equal(matter.source, slug);
      assert.equal(matter.read, true);
      assert.equal(matter.lang, slug === "le-blog-domotique" ? "fr" : "en");
      assert.deepEqual([matter.rights?.mode, matter.rights?.words], ["excerpt", 60]);
      assert.equal(matter.publishedBasis, matter.published === null ? "unknown" : "url");
      const note = matter.note;
      assert.ok(typeof note === "object" && note.en && note.fr, "a note in both languages");
      assert.ok(matter.derivedFrom.length > 0);
      if (matter.published !== null) assert.ok(matter.url?.includes(matter.published.replaceAll("-", "/").slice(0, 7)));
    });

    test(`${slug}: should hold nothing but paragraphs, headings, emphasis and the listed components`, () => {
      visit(tree, (node) => {
        if (!isMark(node))
          return assert.ok(PLAIN_NODES.includes(node.type), `line ${node.position?.start.line}: ${node.type}`);
        assert.equal(node.type, "mdxJsxTextElement", `line ${node.position?.start.line}: a component stands alone`);
        assert.ok(Object.hasOwn(MARK_SCHEMAS, node.name ?? ""), `component ${node.name}`);
        const names = (node.attributes ?? []).map((attribute) => attribute.name);
        assert.equal(new Set(names).size, names.length, "each attribute once");
        for (const attribute of node.attributes ?? []) {
          assert.equal(attribute.type, "mdxJsxAttribute");
          assert.equal(typeof attribute.value, "string");
        }
      });
      for (const mark of article.marks) {
        const parsed = MARK_SCHEMAS[mark.name].safeParse(mark.attributes);
        assert.ok(parsed.success, `line ${mark.line}, ${mark.name}: ${parsed.error?.message}`);
        assert.ok(wordsOf(mark.text).length > 0, `line ${mark.line}: an empty ${mark.name}`);
      }
      for (const paragraph of (tree.children ?? []).filter((node) => node.type === "paragraph")) {
        assert.equal(paragraph.children?.[0]?.type, "text", "a paragraph starts with a word");
      }
    });

    test(`${slug}: should be 200 to 400 words long`, () => {
      const count = wordsOf((tree.children ?? []).map(textOf).join("\n")).length;
      assert.ok(count >= 200 && count <= 400, `${count} words`);
    });

    test(`${slug}: should show at most 60 of the source's words`, () => {
      const shown = [
        ...marksOf(article, "Evidence").map((mark) => mark.words ?? ""),
        ...article.marks.filter((mark) => mark.name === "Quote").map((mark) => mark.text),
      ];
      const count = shown.flatMap(wordsOf).length;
      assert.ok(count <= 60, `${count} words`);
    });

    test(`${slug}: should match its raw file, span by span`, { skip }, () => {
      const raw = truth.articles.find(({ id }) => SLUGS[id] === slug);
      assert.deepEqual(matter.raw, { file: raw?.file, sha256: raw?.sha256, chars: raw?.chars });
      for (const { name, attributes, text, line } of article.marks) {
        const at = attributes.at ?? "";
        assert.equal(sumOf(span(slug, at)), attributes.sum, `line ${line}: ${name} at ${at}`);
        if (name === "Quote") assert.equal(text, span(slug, at), `line ${line}: the words of ${attributes.id}`);
      }
      for (const { at, words } of marksOf(article, "Evidence")) {
        if (words === undefined) continue;
        const [first = "", last] = words.split(" … ");
        const passage = span(slug, at);
        if (last === undefined) assert.equal(passage, first);
        else assert.ok(passage.startsWith(`${first} `) && passage.endsWith(` ${last}`), `${at}: ${words}`);
      }
      for (const entry of [...matter.cleaning, ...matter.media]) {
        assert.equal(sumOf(span(slug, entry.at ?? "")), entry.sum, `${entry.at}`);
      }
      assert.deepEqual(
        matter.cleaning.map(({ at }) => at),
        raw?.cleanup.map(({ start, end }) => `${start}-${end}`),
      );
    });

    test(`${slug}: should hold exactly the evidence of the careful reading`, { skip }, () => {
      const found = marksOf(article, "Evidence").flatMap(({ claim, stance, modality, at, sum }) =>
        claim.split(" ").map((id) => [id, stance, modality, at, sum].join(" ")),
      );
      const expected = truth.claims.flatMap(({ id, stances }) =>
        stances
          .filter((stance) => SLUGS[stance.article] === slug)
          .flatMap(({ stance, modality, evidence }) =>
            evidence.map(({ start, end, sha256_12 }) =>
              [id, stance === "overstates" ? "goes-further" : stance, modality, `${start}-${end}`, sha256_12].join(" "),
            ),
          ),
      );
      assert.ok(expected.length > 0);
      assert.deepEqual(found.sort(), expected.sort());
    });

    test(`${slug}: should explain every stance that has a note`, { skip }, () => {
      const marks = marksOf(article, "Evidence");
      for (const { id, stances } of truth.claims) {
        for (const { note } of stances.filter((stance) => stance.note && SLUGS[stance.article] === slug)) {
          const explained = marks.some((mark) => mark.claim.split(" ").includes(id) && mark.note !== undefined);
          assert.ok(explained, `${id}: ${note}`);
        }
      }
    });

    test(`${slug}: should copy no run of nine words from any raw file`, { skip }, () => {
      const runs = new Set<string>();
      for (const raw of raws.values()) {
        const words = shingleWords(raw.join(""));
        for (let start = 0; start + 9 <= words.length; start += 1) runs.add(words.slice(start, start + 9).join(" "));
      }
      const values = article.marks.flatMap(({ attributes }) => Object.values(attributes));
      const matterText = JSON.stringify([matter.note, matter.derivedFrom, matter.cleaning, matter.media]);
      for (const text of [body.replace(/<[^>]*>/g, ""), matterText, ...values]) {
        const words = shingleWords(text);
        for (let start = 0; start + 9 <= words.length; start += 1) {
          const run = words.slice(start, start + 9).join(" ");
          assert.ok(!runs.has(run), run);
        }
      }
    });
  }

  test("should hold every figure where it is stated", { skip }, () => {
    const figures = founding.flatMap((article) =>
      marksOf(article, "Figure").map((mark) => ({ ...mark, slug: article.slug })),
    );
    for (const { id, value, evidence } of truth.figures) {
      const [place] = evidence;
      assert.ok(place);
      const mark = figures.find((figure) => figure.id === id);
      assert.ok(mark, id);
      assert.deepEqual(
        [mark.slug, Number(mark.value), mark.at, mark.sum],
        [SLUGS[place.article], value, `${place.start}-${place.end}`, place.sha256_12],
      );
    }
    const speakers = figures.filter(({ subject }) => subject === "cortana-speakers").map(({ slug }) => slug);
    assert.deepEqual(speakers, ["games-world-italia", "sanvada", "le-blog-domotique"]);
    assert.equal(figures.length, truth.figures.length + 2);
  });

  test("should hold a fragment of every quotation, inside it", { skip }, () => {
    const quotes = founding.flatMap((article) =>
      marksOf(article, "Quote").map((mark) => ({ ...mark, slug: article.slug })),
    );
    assert.deepEqual(quotes.map(({ id }) => id).sort(), truth.quotes.map(({ id }) => id).sort());
    for (const { id, span: whole } of truth.quotes) {
      const mark = quotes.find((quote) => quote.id === id);
      assert.ok(mark, id);
      assert.equal(mark.slug, SLUGS[whole.article]);
      assert.equal(mark.within, `${whole.start}-${whole.end}`);
      const [start = 0, end = 0] = mark.at.split("-").map(Number);
      assert.ok(start >= whole.start && end <= whole.end, `${id} at ${mark.at}`);
      assert.ok(wordsOf(span(mark.slug, mark.at)).length <= 6, `${id}: at most six words`);
    }
  });

  test("should mark 127 passages for claims in all", () => {
    const count = founding
      .flatMap((article) => marksOf(article, "Evidence"))
      .flatMap(({ claim }) => claim.split(" ")).length;
    assert.equal(count, 127);
  });

  test("should set French with French spaces", () => {
    const article = bySlug.get("le-blog-domotique");
    assert.ok(article);
    const prose = (article.tree.children ?? []).map(textOf).join("\n");
    assert.doesNotMatch(prose, / [:;!?»]|« |[^\s\u00A0\u202F][;!?»]|«[^\u00A0\u202F]|'/u);
  });
});
