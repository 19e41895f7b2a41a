import * as pagefind from "accord:pagefind";
import { takeOverFetch, type BundleFetch } from "../pagefind/bundle-fetch.ts";
import { Engine } from "./engine.ts";
import { loadPagefind, type Entry } from "../pagefind/pagefind.ts";
import type { Asked, StartFile, Told } from "../protocol.ts";
import { viewAnswer } from "./result.ts";
import { metasAndOthers, restoreFiles, type Files } from "../pagefind/restore-files.ts";
import { withLists } from "../pagefind/with-lists.ts";
import { withoutFilters } from "../pagefind/without-filters.ts";
import { unpackFiles } from "../pagefind/unpack-files.ts";
import { wasmPath } from "../pagefind/start-path.ts";
import { foreseenParts } from "../pagefind/foreseen-parts.ts";
import { isPlain, parseQuery } from "./parse-query.ts";
import { typesOf, type SearchSettings } from "../client/settings.ts";

/* The search, beside the page: nothing a reader types waits for it. */

let settings: SearchSettings;
let network: BundleFetch | undefined;
/** The files to start with, where the page fetches them beside this script. */
let sent: Record<StartFile, PromiseWithResolvers<ArrayBuffer | undefined>> | undefined;
let engine: Promise<Engine> | undefined;
/** What was asked last while nothing can be answered yet, and what is to be done with it. */
let expected = "";
let expect = (text: string): void => void (expected = text);
let words: Promise<string[]> | undefined;

async function start(): Promise<Engine> {
  const { bundle, titleLanguages } = settings;
  network = takeOverFetch(globalThis, bundle);
  const engine = startFile("engine");
  engine.catch(() => undefined);
  const packed = unpackFiles(await startFile("lists"));
  const entry = JSON.parse(new TextDecoder().decode(packed.get("pagefind-entry.json"))) as Entry;
  const { unknown: first, ...others } = entry.languages;
  const hashes = [...new Set([first, ...Object.values(others)].flatMap((index) => index?.hash ?? []))];
  const [lists, rest] = metasAndOthers(packed);
  const metas = await restoreFiles(lists);
  foresee(metas, packed, hashes);
  const files: Files = new Map([...metas, ...(await restoreFiles(rest))]);
  const bare = withoutFilters(files);
  network.keep(bare.set(wasmPath(first), await engine));
  await loadPagefind(pagefind, bundle, titleLanguages, entry);
  expect = () => undefined;
  return new Engine(withLists(pagefind, files, bundle, network, titleLanguages, hashes), typesOf(settings));
}

/** Asks for the words of a query that has come before Pagefind runs, or is about to come. */
function foresee(metas: Files, here: Files, hashes: readonly string[]): void {
  expect = (text) => {
    if (!isPlain(parseQuery(text))) return;
    for (const word of text.toLowerCase().split(/\s+/))
      for (const part of foreseenParts(word, metas, hashes)) if (!here.has(part)) network?.ahead(part);
  };
  expect(expected);
}

const startFile = async (what: StartFile): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array((await sent?.[what].promise) ?? (await fetchFile(settings.start[what])));

/** A file of the bundle whose name stays the same when it changes. */
const fetchFile = (name: string): Promise<ArrayBuffer> =>
  fetch(settings.bundle + name, { cache: "no-cache" }).then((response) => response.arrayBuffer());

/** Loaded when something is not found for the first time. */
const vocabulary = (): Promise<string[]> =>
  (words ??= fetch(settings.bundle + settings.spellings, { cache: "no-cache" })
    .then((response) => response.text())
    .then((text) => text.split("\n")));

async function answer(asked: Asked): Promise<Told["answer"]> {
  if (asked.what === "ready") {
    sent = { lists: Promise.withResolvers(), engine: Promise.withResolvers() };
    return null;
  }
  if (asked.what === "file") {
    sent?.[asked.name].resolve(asked.file);
    return null;
  }
  if (asked.what === "typed") {
    expected = asked.text;
    return null;
  }
  if (asked.what === "start") {
    settings = asked.settings;
    await (engine ??= start());
    return null;
  }
  if (asked.what === "search") expect(asked.query.text);
  const running = await engine;
  if (!running) throw new Error("the search has not been started");
  if (asked.what === "search") {
    const found = await running.search(asked.query, asked.pages);
    return found && viewAnswer(asked.query, found, settings);
  }
  return running.suggest(asked.query, asked.unknown, asked.unknown.length > 0 ? await vocabulary() : []);
}

addEventListener("message", async ({ data: { id, asked } }: MessageEvent<{ id: number; asked: Asked }>) => {
  let told: Told;
  try {
    told = { id, answer: await answer(asked) };
    if (network?.failed()) told = { id, error: "a file of the search has not come" };
  } catch (error) {
    told = { id, error: String(error) };
  }
  postMessage(told);
});
