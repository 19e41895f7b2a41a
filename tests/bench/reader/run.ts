import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser, CDPSession, Page } from "playwright-core";
import { serve } from "../../../src/cli/serve.ts";
import { launch } from "../../support/browser.ts";
import { INPUT, outcome } from "../../support/search.ts";
import { makeCorpus } from "../corpus.ts";
import { accord } from "../generators/accord.ts";
import { median } from "../measure.ts";
import { http2 } from "./http2.ts";
import { SLOW_4G, slowLink, type SlowLink } from "./slow-link.ts";

/** The first query, and words that are then added, each for the first time. */
const FIRST = "battery";
const LATER = ["patent", "harvest", "journalist"];
/** Letters that are added once the words that begin with the first of them are here. */
const LETTERS = "factory";

/** What one reader's search cost. */
interface Walk {
  /** Milliseconds from opening the search to its first results. */
  first: number;
  /** Bytes that came over the line until then. */
  bytes: number;
  /** Milliseconds from a new word's last letter to what it finds. */
  later: number;
  /** Milliseconds of the page's processor a letter, and from a letter to its results. */
  processor: number;
  letter: number;
}

/**
 * Builds the corpus with its search, and searches it as a reader on slow 4G does: opens the search on an article's page and
 * types at once, asks for another word, and adds letters.
 *
 * @param folder Receives the corpus and the site.
 */
export async function reader(folder: string, sizes: readonly number[], rounds: number): Promise<void> {
  console.log(
    "| articles | start file, as sent | first results | sent until then | another word | a letter more | its processor |\n| --- | --- | --- | --- | --- | --- | --- |",
  );
  for (const size of sizes) {
    const generator = accord(true);
    const dir = path.join(folder, `reader-${size}`);
    const corpus = makeCorpus(size);
    await generator.prepare(dir, corpus);
    await generator.build(dir);
    const walks = await walked(generator.output(dir), `articles/${corpus[0]!.slug}/`, rounds);
    const of = (what: keyof Walk): number => median(walks.map((walk) => walk[what]));
    console.log(
      `| ${size} | ${kilobytes(startFile(generator.output(dir)))} | ${of("first").toFixed(0)} ms | ${kilobytes(of("bytes"))} | ${of("later").toFixed(0)} ms | ${of("letter").toFixed(0)} ms | ${of("processor").toFixed(0)} ms |`,
    );
  }
}

async function walked(site: string, start: string, rounds: number): Promise<Walk[]> {
  const server = await serve({ outDir: site, host: "127.0.0.1", port: 0 });
  const front = await http2(server.address, path.dirname(site));
  const link = await slowLink(front.address, SLOW_4G);
  const browser = await launch();
  try {
    const walks: Walk[] = [];
    for (let round = 0; round < rounds; round++) walks.push(await walk(browser, link, start));
    return walks;
  } finally {
    await browser.close();
    link.close();
    front.close();
    await server.close();
  }
}

/** A reader who comes for the first time. */
async function walk(browser: Browser, link: SlowLink, start: string): Promise<Walk> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await page.goto(link.address + start, { waitUntil: "networkidle" });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const before = link.received();
  const opened = performance.now();
  await page.keyboard.press("/");
  await page.keyboard.type(FIRST);
  await outcome(page, FIRST);
  const first = performance.now() - opened;
  const bytes = link.received() - before;
  const later: number[] = [];
  for (const word of LATER) later.push(await asked(page, word));
  const letters: number[] = [];
  await asked(page, LETTERS);
  await page.fill(INPUT, "");
  const processor = await processorOf(session);
  for (let i = 1; i <= LETTERS.length; i++) letters.push(await asked(page, LETTERS.slice(0, i)));
  const spent = (await processorOf(session)) - processor;
  await page.context().close();
  return { first, bytes, later: median(later), processor: spent / LETTERS.length, letter: median(letters) };
}

/** Milliseconds from a query's last letter to its results. */
async function asked(page: Page, query: string): Promise<number> {
  const begun = performance.now();
  await page.fill(INPUT, query);
  await outcome(page, query);
  return performance.now() - begun;
}

/** Milliseconds of processor that the page's process has taken, its worker included. */
async function processorOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "ProcessTime")?.value ?? Number.NaN);
}

/** Bytes of the file that the search starts with, as a host sends it with brotli. */
function startFile(site: string): number {
  const folder = path.join(site, "pagefind");
  const file = readdirSync(folder).find((name) => /^start\..*\.bin$/.test(name));
  if (!file) throw new Error("the search has no file to start with");
  return brotliCompressSync(readFileSync(path.join(folder, file))).length;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
