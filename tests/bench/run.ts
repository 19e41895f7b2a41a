import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { checking } from "./checking.ts";
import { makeCorpus } from "./corpus.ts";
import { days } from "./days.ts";
import { extraction } from "./extraction/run.ts";
import { founding } from "./founding.ts";
import { readFrame } from "./frame.ts";
import { indexing } from "./indexing.ts";
import { accord } from "./generators/accord.ts";
import { eleventy } from "./generators/eleventy.ts";
import { hugo } from "./generators/hugo.ts";
import type { Generator } from "./generators/types.ts";
import { hasLighthouse, lighthouse } from "./lighthouse.ts";
import { median, type Cost } from "./measure.ts";
import { pile, PILE_SIZES } from "./pile/run.ts";
import { reader } from "./reader/run.ts";
import { annotation, reading } from "./reading/run.ts";

const HELP = `npm run bench -- [options]

Builds a generated corpus with Accord and, where the machine has them, with Hugo
and Eleventy, in turn, and prints medians and their ratios to Hugo: of the time
on the clock, and of the processor's, which other programs on the machine disturb
less. Then the founding digest: how long it takes, how many bytes each kind of
page has, and what Lighthouse says of five of its pages, on a simulated phone, in
medians of three runs or of as many as there are rounds, whichever is more.
Eleventy and Lighthouse are installed from npm into the system's temporary folder.

  --sizes LIST    numbers of articles (default 1000,10000)
  --rounds N      how often each is built (default 3)
  --only LIST     names of generators, for example Accord,Hugo; Lighthouse alone
                  looks at the pages and compares nothing; check alone measures
                  what checking a folder costs beside one of a tenth of it;
                  index alone measures the search index, whole and in parts;
                  extraction alone measures how well articles are found in
                  marked pages, days alone how well a story's main days are
                  found, reading alone what reading raw files costs beside
                  Readability, annotate alone what looking for dates, names and
                  figures costs, pile alone what a draft of raw articles and
                  suggest cost, and how much of what several tell they find
                  (300 and 3000 articles where no sizes are given), reader alone
                  how long a search takes on a phone's slow line`;

const { values } = parseArgs({
  options: {
    sizes: { type: "string" },
    rounds: { type: "string", default: "3" },
    only: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}

const wanted = values.only?.split(",");
if (wanted?.length === 1 && wanted[0] === "extraction") {
  await extraction();
  process.exit();
}
if (wanted?.length === 1 && wanted[0] === "days") {
  await days();
  process.exit();
}
if (wanted?.length === 1 && wanted[0] === "reading") {
  await reading(Number(values.rounds));
  process.exit();
}
if (wanted?.length === 1 && wanted[0] === "annotate") {
  annotation(Number(values.rounds));
  process.exit();
}
const generators: Generator[] = [];
for (const generator of [hugo, accord(false), accord(true), eleventy]) {
  if (wanted && !wanted.includes(generator.name)) continue;
  if (await generator.available()) generators.push(generator);
  else console.log(`${generator.name} is not on this machine and is left out.`);
}

console.log(`Node ${process.version}, ${cpus().length} processors.\n`);
const folder = mkdtempSync(path.join(tmpdir(), "accord-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const rounds = Number(values.rounds);
const sizes = (values.sizes ?? "1000,10000").split(",").map(Number);
if (wanted?.length === 1 && wanted[0] === "pile") {
  await pile(folder, values.sizes ? sizes : PILE_SIZES, rounds);
  process.exit();
}
if (wanted?.length === 1 && wanted[0] === "reader") {
  await reader(folder, sizes, rounds);
  process.exit();
}
if (!wanted || wanted.includes("check")) await checking(folder, rounds);
if (wanted?.length === 1 && wanted[0] === "check") process.exit();
if (wanted?.length === 1 && wanted[0] === "index") {
  await indexing(folder, sizes, rounds);
  process.exit();
}
if (generators.length > 0) {
  await readFrame(folder);
  for (const size of sizes) await compare(size, rounds);
}
const site = await founding(folder);
if (!wanted || wanted.includes("Lighthouse")) {
  if (hasLighthouse()) await lighthouse(site, Math.max(3, rounds));
  else console.log("Lighthouse needs Chromium and npm's registry, and is left out.");
}

async function compare(size: number, rounds: number): Promise<void> {
  const corpus = makeCorpus(size);
  const costs = new Map<Generator, { cold: Cost[]; warm: Cost[] }>();
  for (const generator of generators) {
    costs.set(generator, { cold: [], warm: [] });
    await generator.prepare(dirOf(generator, size), corpus);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [generator, { cold, warm }] of costs) {
      const dir = dirOf(generator, size);
      await generator.forget(dir);
      cold.push(await generator.build(dir));
      await generator.touch(dir, corpus[Math.floor(size / 2)]!, `Round ${round} changed this article.`);
      warm.push(await generator.build(dir));
    }
  }
  const base = costs.get(hugo);
  const ratio = (own: Cost[], other: Cost[] | undefined, what: "wall" | "cpu"): string =>
    other ? `${(median(own.map((cost) => cost[what])) / median(other.map((cost) => cost[what]))).toFixed(2)} ×` : "–";
  console.log(
    `| ${size} articles | cold build | to Hugo | processor | one article changed | to Hugo | processor | peak MB | pages | site, MB |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |`,
  );
  for (const [generator, { cold, warm }] of costs) {
    const seconds = (list: Cost[]) => `${median(list.map((cost) => cost.wall)).toFixed(1)} s`;
    const memory = Math.max(median(cold.map((cost) => cost.memory)), median(warm.map((cost) => cost.memory)));
    const { pages, bytes } = outputOf(generator.output(dirOf(generator, size)));
    console.log(
      `| ${generator.name} | ${seconds(cold)} | ${ratio(cold, base?.cold, "wall")} | ${ratio(cold, base?.cold, "cpu")} | ${seconds(warm)} | ${ratio(warm, base?.warm, "wall")} | ${ratio(warm, base?.warm, "cpu")} | ${Math.round(memory)} | ${pages} | ${(bytes / 1e6).toFixed(0)} |`,
    );
  }
  console.log();
}

/** What a reader needs to judge whether the programs made the same site. */
function outputOf(dir: string): { pages: number; bytes: number } {
  let pages = 0;
  let bytes = 0;
  for (const file of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
    const { size } = statSync(path.join(dir, file));
    if (file.endsWith(".html")) pages += 1;
    if (/\.(?:html|xml)$/.test(file)) bytes += size;
  }
  return { pages, bytes };
}

function dirOf(generator: Generator, size: number): string {
  return path.join(folder, `${generator.name.replaceAll(" ", "-").toLowerCase()}-${size}`);
}
