import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { annotate } from "../../../src/ingest/annotate/index.ts";
import { draftsOf, prepare } from "../../../src/ingest/item.ts";
import { openFile } from "../../../src/ingest/open.ts";
import { ingestSource } from "../../../src/ingest/pipeline.ts";
import { Quarantine } from "../../../src/ingest/quarantine.ts";
import { getWorkspace, PROJECT_ROOT } from "../../../src/lib/workspace.ts";
import { mixedFiles } from "../../support/containers/every-format.ts";
import { writeFiles } from "../../support/odd-files.ts";
import { makeCorpus } from "../corpus.ts";
import { measure } from "../measure.ts";
import { benchPages } from "./pages.ts";

/** Files of all formats whose reading is measured in memory. */
const MIXED = 1_000;

/*
 * What reading costs: `npm run bench -- --only reading`, and `--only annotate` for what is looked for in what was read. All of it in
 * processor time of one process, in the same turns, so that what else the machine does disturbs the ratios least.
 */

/** Milliseconds of the processor for each step, and characters, summed over pages. */
interface Sums {
  pages: number;
  characters: number;
  readability: number;
  read: number;
  annotate: number;
  whole: number;
}

/** Compares the reading of pages with Readability's own, then reads a folder of mixed files twice. */
export async function reading(rounds: number): Promise<void> {
  const { what, sums } = await measurePages(rounds);
  const ratio = (own: number) => (own / sums.readability).toFixed(2);
  console.log(`${what}, ${rounds} rounds. Readability itself, its parser included, is 1.`);
  console.log("| step | processor a page, to Readability |\n| --- | --- |");
  console.log(`| from bytes to a cleaned text with its title | ${ratio(sums.read)} |`);
  console.log(`| dates, names, figures, quotations | ${ratio(sums.annotate)} |`);
  console.log(`| from bytes to a verified article | ${ratio(sums.whole)} |\n`);
  await mixed();
}

/** Says what looking for dates, names, figures and quotations costs, to the reading and to the length of the text. */
export async function annotation(rounds: number): Promise<void> {
  const { what, sums } = await measurePages(rounds);
  console.log(`${what}, ${rounds} rounds, ${sums.characters / sums.pages} characters each on average.`);
  console.log(
    `Annotating takes ${(sums.annotate / sums.read).toFixed(2)} of what reading takes, and ` +
      `${((1000 * sums.annotate) / sums.characters).toFixed(2)} ms of processor per thousand characters.`,
  );
}

async function measurePages(rounds: number): Promise<{ what: string; sums: Sums }> {
  const { what, pages } = benchPages();
  let sums: Sums | undefined;
  // The first round only makes V8 compile what the others measure.
  for (let round = 0; round <= rounds; round++) {
    if (round === 1 || !sums) sums = { pages: 0, characters: 0, readability: 0, read: 0, annotate: 0, whole: 0 };
    for (const page of pages) await measurePage(page, sums);
  }
  return { what, sums: sums! };
}

/** Adds what one page costs; one that is left out is left out of every sum. */
async function measurePage({ file, bytes }: { file: string; bytes: Uint8Array }, sums: Sums): Promise<void> {
  try {
    const read = await cost(async () => {
      const { items } = await openFile(file, bytes);
      const [item] = items;
      const drafts = await draftsOf(item!);
      for (const draft of drafts) prepare(draft, item!, { sidecar: {} });
      return { item: item!, drafts };
    });
    const annotated = await cost(async () => {
      for (const draft of read.result.drafts) annotate(draft, draft.facts.published?.edtf ?? null);
    });
    const whole = await cost(() => ingestSource({ file, bytes, sidecar: {} }));
    const own = await cost(async () => {
      const { document } = parseHTML(read.result.item.text);
      return new Readability(document as unknown as Document).parse();
    });
    sums.pages += 1;
    for (const { blocks } of read.result.drafts) for (const { text } of blocks) sums.characters += text.length;
    sums.readability += own.milliseconds;
    sums.read += read.milliseconds;
    sums.annotate += annotated.milliseconds;
    sums.whole += whole.milliseconds;
  } catch (error) {
    if (!(error instanceof Quarantine)) throw error;
  }
}

async function cost<T>(work: () => Promise<T>): Promise<{ result: T; milliseconds: number }> {
  const begun = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(begun);
  return { result, milliseconds: (user + system) / 1000 };
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
