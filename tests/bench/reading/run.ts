import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { getWorkspace, PROJECT_ROOT } from "../../../src/lib/workspace.ts";
import { mixedFiles } from "../../support/containers/every-format.ts";
import { writeFiles } from "../../support/odd-files.ts";
import { makeCorpus } from "../corpus.ts";
import { measure, median } from "../measure.ts";
import { benchPages } from "./pages.ts";

/** Files of all formats whose reading is measured in memory. */
const MIXED = 1_000;

/*
 * What reading costs: `npm run bench -- --only reading`, and `--only annotate` for what is looked for in what was read. All of it in
 * processor time, each step in processes of its own that take turns, so that what else the machine does disturbs the ratios least.
 */

type Step = "readability" | "read" | "annotate" | "article";

/** What one step costs on average. */
interface StepCost {
  pages: number;
  /** UTF-16 units of text a page. */
  characters: number;
  /** Milliseconds of the processor a page. */
  milliseconds: number;
}

/** Compares the reading of pages with Readability's own, then reads a folder of mixed files twice. */
export async function reading(rounds: number): Promise<void> {
  const costs = measureSteps(["readability", "read", "annotate", "article"], rounds);
  const ratio = (step: Step) => (costs[step]!.milliseconds / costs.readability!.milliseconds).toFixed(2);
  console.log(`${benchPages().what}, ${rounds} rounds. Readability itself, its parser included, is 1.`);
  console.log("| step | processor a page, to Readability |\n| --- | --- |");
  console.log(`| from bytes to a cleaned text with its title | ${ratio("read")} |`);
  console.log(`| dates, names, figures, quotations | ${ratio("annotate")} |`);
  console.log(`| from bytes to a verified article | ${ratio("article")} |\n`);
  await mixed();
}

/** Says what looking for dates, names, figures and quotations costs, to the reading and to the length of the text. */
export function annotation(rounds: number): void {
  const { read, annotate } = measureSteps(["read", "annotate"], rounds);
  const { characters, milliseconds } = annotate!;
  console.log(`${benchPages().what}, ${rounds} rounds, ${Math.round(characters)} characters each on average.`);
  console.log(
    `Annotating takes ${(milliseconds / read!.milliseconds).toFixed(2)} of what reading takes, and ` +
      `${((1000 * milliseconds) / characters).toFixed(2)} ms of processor per thousand characters.`,
  );
}

/** Medians of each step, in turns. */
function measureSteps(steps: readonly Step[], rounds: number): Partial<Record<Step, StepCost>> {
  const found = new Map<Step, StepCost[]>(steps.map((step) => [step, []]));
  for (let round = 0; round < rounds; round++) for (const step of steps) found.get(step)!.push(run(step));
  const middle = (costs: StepCost[]): StepCost => ({
    ...costs[0]!,
    milliseconds: median(costs.map(({ milliseconds }) => milliseconds)),
  });
  return Object.fromEntries([...found].map(([step, costs]) => [step, middle(costs)]));
}

function run(step: Step): StepCost {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.join(PROJECT_ROOT, "tests/bench/reading/step-run.ts"), step],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`measuring ${step} ended with ${status}\n${stderr}`);
  return JSON.parse(stdout) as StepCost;
}

/** Checks a folder of files of all formats twice, each time in a process of its own. */
async function mixed(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "accord-bench-reading-"));
  const content = path.join(folder, "content");
  try {
    mkdirSync(content);
    const articles = makeCorpus(MIXED).map(({ title, body }) => ({ title, paragraphs: body.split("\n\n") }));
    writeFiles(path.join(content, "raw"), Object.fromEntries(mixedFiles(articles)));
    const check = () =>
      measure(
        process.execPath,
        [path.join(PROJECT_ROOT, "src/cli/main.ts"), "check", "--content", content],
        PROJECT_ROOT,
      );
    const [first, second] = [await check(), await check()];
    const mebibytes = (of: number) => Math.round(of);
    console.log(`${MIXED} files of all formats, by check, from nothing and again with nothing changed.`);
    console.log(`Peak memory ${mebibytes(first.memory)} MiB, then ${mebibytes(second.memory)} MiB.`);
    console.log(`The second run takes ${(second.cpu / first.cpu).toFixed(2)} of the processor of the first.`);
  } finally {
    rmSync(getWorkspace(content).workDir, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}
