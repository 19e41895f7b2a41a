import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser, CDPSession, Page } from "playwright-core";
import { serve } from "../../../src/cli/serve.ts";
import { launch } from "../../support/browser.ts";
import { INPUT, outcome } from "../../support/search.ts";
import { AREAS, OUTLETS, type CorpusArticle } from "../corpus.ts";
import { accord } from "../generators/accord.ts";
import { median } from "../measure.ts";
import { makePile } from "../pile/story.ts";
import { http2 } from "./http2.ts";
import { SLOW_4G, slowLink, type SlowLink } from "./slow-link.ts";

/** Of the articles so many hold a word that is asked for, as they do a name or a thing that a reader looks for. */
const SHARE = 0.02;
/** Words that are asked for, of so many letters at least. */
const WORDS = 5;
const LETTERS = 6;

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
  /** Milliseconds of processor a letter, typed as fast as a person does. */
  typed: number;
}

/** Milliseconds from a letter to the next of somebody who types four a second. */
const BETWEEN = 250;

/**
 * Builds a story whose words are as unevenly frequent as real ones, and searches it as a reader on slow 4G does: opens the
 * search on an article's page and types at once, asks for other words, and adds letters.
 *
 * @param folder Receives the corpus and the site.
 */
export async function reader(folder: string, sizes: readonly number[], rounds: number): Promise<void> {
  console.log(
    "| articles | start files, as sent | first results | sent until then | another word | a letter more | its processor | typed on |\n| --- | --- | --- | --- | --- | --- | --- | --- |",
  );
  for (const size of sizes) {
    const generator = accord(true);
    const dir = path.join(folder, `reader-${size}`);
    const corpus = storyOf(size);
    await generator.prepare(dir, corpus);
    await generator.build(dir);
    const walks = await walked(generator.output(dir), `articles/${corpus[0]!.slug}/`, wordsToAsk(corpus), rounds);
    const of = (what: keyof Walk): number => median(walks.map((walk) => walk[what]));
    console.log(
      `| ${size} | ${kilobytes(startFiles(generator.output(dir)))} | ${of("first").toFixed(0)} ms | ${kilobytes(of("bytes"))} | ${of("later").toFixed(0)} ms | ${of("letter").toFixed(0)} ms | ${of("processor").toFixed(0)} ms | ${of("typed").toFixed(0)} ms |`,
    );
  }
}

function storyOf(size: number): CorpusArticle[] {
  return makePile(size).map(({ name, published, text }, i) => {
    const [title = "", ...paragraphs] = text.split("\n\n");
    const [area, outlet] = [AREAS[i % AREAS.length]!, OUTLETS[i % OUTLETS.length]!];
    return { slug: name, title, date: published, area, outlet, body: paragraphs.join("\n\n") };
  });
}

/** Words that the right share of the articles hold, no two of which begin alike. */
function wordsToAsk(corpus: readonly CorpusArticle[]): string[] {
  const held = new Map<string, number>();
  for (const { body } of corpus)
    for (const word of new Set(body.match(/(?<!\p{L})\p{Ll}+/gu))) held.set(word, (held.get(word) ?? 0) + 1);
  const off = ([, count]: [string, number]): number => Math.abs(count - SHARE * corpus.length);
  const fit = [...held].filter(([word]) => word.length >= LETTERS).sort((a, b) => off(a) - off(b));
  const firsts = [...Map.groupBy(fit, ([word]) => word.slice(0, 2)).values()].map(([first]) => first![0]);
  return firsts.slice(0, WORDS);
}

async function walked(site: string, start: string, words: readonly string[], rounds: number): Promise<Walk[]> {
  const server = await serve({ outDir: site, host: "127.0.0.1", port: 0 });
  const front = await http2(server.address, path.dirname(site));
  const link = await slowLink(front.address, SLOW_4G);
  const browser = await launch();
  try {
    const walks: Walk[] = [];
    for (let round = 0; round < rounds; round++) walks.push(await walk(browser, link, start, words));
    return walks;
  } finally {
    await browser.close();
    link.close();
    front.close();
    await server.close();
  }
}

/** A reader who comes for the first time, and asks for one word after the other. */
async function walk(browser: Browser, link: SlowLink, start: string, words: readonly string[]): Promise<Walk> {
  const [word, ...others] = words;
  const last = others.pop()!;
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await page.goto(link.address + start, { waitUntil: "networkidle" });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const before = link.received();
  const opened = performance.now();
  await page.keyboard.press("/");
  await page.keyboard.type(word!);
  await outcome(page, word);
  const first = performance.now() - opened;
  const bytes = link.received() - before;
  const later: number[] = [];
  for (const each of others) later.push(await asked(page, each));
  const letters: number[] = [];
  await asked(page, last);
  await page.fill(INPUT, "");
  const processor = await processorOf(session);
  for (let i = 1; i <= last.length; i++) letters.push(await asked(page, last.slice(0, i)));
  const spent = (await processorOf(session)) - processor;
  const typed = await typedOn(page, session, last);
  await page.context().close();
  return { first, bytes, later: median(later), processor: spent / last.length, letter: median(letters), typed };
}

/** Milliseconds from a query's last letter to its results. */
async function asked(page: Page, query: string): Promise<number> {
  const begun = performance.now();
  await page.fill(INPUT, query);
  await outcome(page, query);
  return performance.now() - begun;
}

/** Milliseconds of processor a letter of a word that is typed without a stop; what it needs is loaded. */
async function typedOn(page: Page, session: CDPSession, word: string): Promise<number> {
  await page.fill(INPUT, "");
  const before = await processorOf(session);
  await page.type(INPUT, word, { delay: BETWEEN });
  await outcome(page, word);
  return ((await processorOf(session)) - before) / word.length;
}

/** Milliseconds of processor that the page's process has taken, its worker included. */
async function processorOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "ProcessTime")?.value ?? Number.NaN);
}

/** Bytes of the files that the search starts with in a corpus of one language, as a host sends them with brotli. */
function startFiles(site: string): number {
  const folder = path.join(site, "pagefind");
  const files = readdirSync(folder).filter((name) => /^(?:start|engine)\..*\.bin$/.test(name));
  if (files.length !== 2) throw new Error(`the search has ${files.length} files to start with`);
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(path.join(folder, file))).length, 0);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
