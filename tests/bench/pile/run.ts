import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FeatureReader } from "../../../src/digest/alike/features.ts";
import { groupUnits } from "../../../src/digest/alike/groups.ts";
import { unitsOf } from "../../../src/digest/alike/units.ts";
import { readFolderArticles } from "../../../src/editor/read-articles.ts";
import { getWorkspace, PROJECT_ROOT } from "../../../src/lib/workspace.ts";
import { measure, median, type Cost } from "../measure.ts";
import { makePile, PILE_OUTLETS, type PileArticle } from "./story.ts";

/** Articles of the small and of the large pile, where no sizes are given. */
export const PILE_SIZES = [300, 3000];

/** Of larger piles the draft alone is measured, with one article more, beside the published digest. */
const MOST_OF_ALL = 1000;

/**
 * Measures what a pile of raw articles costs: as a draft with and without its search index, once more with one article more,
 * and `suggest`; each beside a published digest of the same files, which shows nothing that a program found. Then how
 * many of the statements that several articles tell, each in words of its own, are found.
 *
 * @param folder Receives the folders that are built.
 */
export async function pile(folder: string, sizes: readonly number[], rounds: number): Promise<void> {
  for (const size of sizes) {
    const articles = makePile(size);
    const dir = path.join(folder, `pile-${size}`);
    const costs: Record<string, Cost[]> = {};
    for (let round = 0; round < rounds; round++) {
      const of = (name: string): string => path.join(dir, `${name}-${round}`);
      const add = async (name: string, command: string, content: string, ...options: string[]): Promise<void> => {
        (costs[name] ??= []).push(await run(command, content, ...options));
      };
      writePile(of("plain"), articles);
      writeFileSync(
        path.join(of("plain"), "digest.yaml"),
        "title: A story\nrights: { mode: full }\nfindings: none\ncards: none\n",
      );
      await add("published without findings", "build", of("plain"), "--no-search", "--out", `${of("plain")}-site`);
      writePile(of("draft"), articles);
      await add("draft", "build", of("draft"), "--no-search", "--out", `${of("draft")}-site`);
      writePile(of("draft"), [{ ...makePile(1, round)[0]!, name: "one-more" }]);
      await add("draft, one article more", "build", of("draft"), "--no-search", "--out", `${of("draft")}-site`);
      if (size > MOST_OF_ALL) continue;
      writePile(of("suggest"), articles);
      await add("suggest, nothing read before", "suggest", of("suggest"));
      writePile(of("index"), articles);
      await add("draft with its search index", "build", of("index"), "--out", `${of("index")}-site`);
    }
    print(size, costs);
    await judge(path.join(dir, "draft-0"), articles);
  }
}

function print(size: number, costs: Record<string, Cost[]>): void {
  const middle = (name: string, what: "cpu" | "memory"): number => median(costs[name]!.map((cost) => cost[what]));
  const base = middle("published without findings", "cpu");
  console.log(
    `| ${size} raw articles | processor | ratio | seconds an article | peak MB |\n| --- | --- | --- | --- | --- |`,
  );
  for (const name of Object.keys(costs)) {
    const cpu = middle(name, "cpu");
    const cells = [
      `${cpu.toFixed(1)} s`,
      (cpu / base).toFixed(2),
      (cpu / size).toFixed(3),
      middle(name, "memory").toFixed(0),
    ];
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
  console.log();
}

/** Every two passages of a group are a pair; a pair is right where both tell one statement. */
async function judge(contentDir: string, articles: readonly PileArticle[]): Promise<void> {
  const { articles: read } = await readFolderArticles(getWorkspace(contentDir));
  const statements = new Map(
    articles.flatMap(({ told }) => told.map(({ statement, sentence }) => [sentence, statement])),
  );
  const groups = groupUnits(unitsOf(read, new FeatureReader([])));
  const told = groups.map(({ units }) => units.map(({ text }) => statements.get(text) ?? null));
  const pairs = told.flatMap((own) => own.flatMap((a, i) => own.slice(i + 1).map((b) => a !== null && a === b)));
  const right = pairs.filter((each) => each).length;
  const found = new Set(told.flatMap((own) => own.filter((each, i) => each !== null && own.indexOf(each) !== i)));
  console.log(
    `${groups.length} groups: ${right} of ${pairs.length} pairs right; ${found.size} of ${new Set(statements.values()).size} statements found.\n`,
  );
}

function writePile(contentDir: string, articles: readonly PileArticle[]): void {
  for (const folder of ["raw", "sources"]) mkdirSync(path.join(contentDir, folder), { recursive: true });
  for (const id of PILE_OUTLETS) writeFileSync(path.join(contentDir, `sources/${id}.yaml`), `id: ${id}\nname: ${id}\n`);
  for (const { name, outlet, published, text } of articles) {
    writeFileSync(path.join(contentDir, `raw/${name}.txt`), text);
    writeFileSync(
      path.join(contentDir, `raw/${name}.txt.yaml`),
      `source: ${outlet}\npublished: "${published}"\nlang: en\n`,
    );
  }
}

function run(command: string, contentDir: string, ...options: string[]): Promise<Cost> {
  const entry = path.join(PROJECT_ROOT, "bin/accord.mjs");
  return measure(process.execPath, [entry, command, "--content", contentDir, ...options], PROJECT_ROOT);
}
