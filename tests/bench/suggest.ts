import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parse } from "yaml";
import { groupUnits } from "../../src/digest/alike/groups.ts";
import { FeatureReader } from "../../src/digest/alike/features.ts";
import type { Unit } from "../../src/digest/alike/sentences.ts";
import { unitsOf } from "../../src/digest/alike/units.ts";
import { Places } from "../../src/editor/suggest/places.ts";
import { readFolderArticles } from "../../src/editor/read-articles.ts";
import { decodeRaw } from "../../src/ingest/index.ts";
import { parseAt } from "../../src/lib/span.ts";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { SEEDS, SHARED, withoutShared } from "../support/shared.ts";

/*
 * Measures how often two sentences that suggest puts together bear on one claim. Run: node tests/bench/suggest.ts [-v]
 * docs/suggest.md explains the measure and has the results.
 */

/** A passage that a reader found to bear on a claim, in one raw file. */
interface Marked {
  file: string;
  claim: string;
  start: number;
  end: number;
}

/** A sentence with its place in the raw file. */
type Sentence = Unit & { at: string };
type Pair = { a: Sentence; b: Sentence };

interface Story {
  name: string;
  rawDir: string;
  glossary: string[][];
  marked: Marked[];
}

const verbose = process.argv.includes("-v");
const founding = withoutShared
  ? []
  : [
      foundingStory("founding story, no glossary", []),
      foundingStory("founding story, its glossary", foundingGlossary()),
    ];
for (const story of [...founding, secondStory()]) if (story) await measure(story);

function foundingStory(name: string, glossary: string[][]): Story {
  const truth = JSON.parse(readFileSync(path.join(SHARED, "truth/seeds-truth.json"), "utf8"));
  const files = new Map<string, string>(
    truth.articles.map((each: { id: string; file: string }) => [each.id, each.file]),
  );
  const marked: Marked[] = [];
  for (const claim of truth.claims) {
    for (const { evidence } of claim.stances) {
      for (const { article, start, end } of evidence)
        marked.push({ file: files.get(article) ?? "", claim: claim.id, start, end });
    }
  }
  return { name, rawDir: SEEDS, glossary, marked };
}

function foundingGlossary(): string[][] {
  return parse(readFileSync(path.join(PROJECT_ROOT, "content/digest.yaml"), "utf8")).glossary;
}

/** The second story, with its passages marked in claims.yaml by their words. */
function secondStory(): Story | null {
  const dir = path.join(PROJECT_ROOT, "tests/corpora/suggest/causeway");
  let claims: Record<string, { file: string; words: string }[]>;
  try {
    claims = parse(readFileSync(path.join(dir, "claims.yaml"), "utf8"));
  } catch {
    return null;
  }
  const marked = Object.entries(claims).flatMap(([claim, passages]) =>
    passages.map(({ file, words }): Marked => {
      const text = readFileSync(path.join(dir, "raw", file), "utf8");
      const index = text.indexOf(words);
      if (index < 0) throw new Error(`${file} does not hold ${JSON.stringify(words)}`);
      const start = Array.from(text.slice(0, index)).length;
      return { file, claim, start, end: start + Array.from(words).length };
    }),
  );
  return { name: "second story, no glossary", rawDir: path.join(dir, "raw"), glossary: [], marked };
}

async function measure({ name, rawDir, glossary, marked }: Story): Promise<void> {
  const root = mkdtempSync(path.join(os.tmpdir(), "accord-suggest-"));
  try {
    const contentDir = path.join(root, "content");
    mkdirSync(contentDir);
    cpSync(rawDir, path.join(contentDir, "raw"), { recursive: true });
    const { articles } = await readFolderArticles({ contentDir, workDir: path.join(root, "work") });
    const raws = new Map<string, string>();
    for (const { id, file } of articles) {
      const bytes = readFileSync(path.join(contentDir, file));
      raws.set(id, (await decodeRaw(file, bytes))?.text ?? "");
    }
    const places = new Places(articles, raws);
    const units = unitsOf(articles, new FeatureReader(glossary)).flatMap((unit): Sentence[] => {
      const at = places.of(unit)?.at;
      return at === undefined ? [] : [{ ...unit, at }];
    });
    for (const [index, unit] of units.entries()) unit.index = index;
    const fileOf = new Map(articles.map(({ id, file }) => [id, path.basename(file)]));
    report(name, units, marked, fileOf);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** A sentence bears on a claim where it and a marked passage share at least half of the shorter of the two. */
function claimsOf(unit: Sentence, marked: readonly Marked[], file: string | undefined): Set<string> {
  const span = parseAt(unit.at)!;
  const found = marked.filter((each) => {
    const common = Math.min(span.end, each.end) - Math.max(span.start, each.start);
    return each.file === file && common > 0 && common * 2 >= Math.min(span.end - span.start, each.end - each.start);
  });
  return new Set(found.map(({ claim }) => claim));
}

function report(name: string, units: Sentence[], marked: readonly Marked[], fileOf: ReadonlyMap<string, string>): void {
  const claims = units.map((unit) => claimsOf(unit, marked, fileOf.get(unit.articleId)));
  const common = (a: Sentence, b: Sentence) => [...claims[a.index]!].filter((claim) => claims[b.index]!.has(claim));
  // Every two passages of a group are a pair: that they bear on one claim is what a group says.
  const pairs = groupUnits(units).flatMap(({ units: own }) =>
    own.flatMap((a, i) => own.slice(i + 1).map((b): Pair => ({ a: units[a.index]!, b: units[b.index]! }))),
  );
  const right = (pair: Pair) => common(pair.a, pair.b).length > 0;
  const everyPair = units.flatMap((a) =>
    units.filter((b) => b.index > a.index && b.articleId !== a.articleId).map((b) => ({ a, b })),
  );
  const gold = everyPair.filter(({ a, b }) => common(a, b).length > 0);

  console.log(
    `\n${name}: ${units.length} sentences of ${new Set(units.map(({ articleId }) => articleId)).size} articles`,
  );
  console.log(
    `  chance: ${gold.length} of ${everyPair.length} pairs bear on one claim, ${percent(gold.length, everyPair.length)}`,
  );
  const across = (pair: { a: Sentence; b: Sentence }) => pair.a.lang !== pair.b.lang;
  line("all pairs", pairs, gold.length, right);
  line("across languages", pairs.filter(across), gold.filter(across).length, right);
  const several = [...new Set(marked.map(({ claim }) => claim))].filter(
    (claim) =>
      new Set(units.filter((unit) => claims[unit.index]!.has(claim)).map(({ articleId }) => articleId)).size > 1,
  );
  const reached = several.filter((claim) => pairs.some((pair) => common(pair.a, pair.b).includes(claim)));
  console.log(
    `  claims of several articles that some right pair leads to: ${reached.length} of ${several.length}, ${percent(reached.length, several.length)}`,
  );
  if (verbose) {
    for (const pair of pairs) {
      console.log(`${right(pair) ? "+" : "-"}\n    ${pair.a.text}\n    ${pair.b.text}`);
    }
  }
}

function line(what: string, pairs: readonly Pair[], gold: number, right: (pair: Pair) => boolean): void {
  const at = (k: number) => {
    const top = pairs.slice(0, k);
    return `${percent(top.filter(right).length, top.length)} of ${top.length}`;
  };
  const found = pairs.filter(right).length;
  console.log(
    `  ${what}: right at 10: ${at(10)}; at 20: ${at(20)}; at 40: ${at(40)}; all: ${at(Infinity)}; recall ${found} of ${gold}, ${percent(found, gold)}`,
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((100 * part) / whole)}%`;
}
