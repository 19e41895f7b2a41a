import { takeOverFetch, type BundleFetch } from "../pagefind/bundle-fetch.ts";
import { Engine } from "./engine.ts";
import { loadPagefind, type PagefindModule } from "../pagefind/pagefind.ts";
import type { Asked, Told } from "../protocol.ts";
import { viewAnswer } from "./result.ts";
import { restoreFiles } from "../pagefind/restore-files.ts";
import { withLists } from "../pagefind/with-lists.ts";
import { withoutFilters } from "../pagefind/without-filters.ts";
import { unpackFiles } from "../pagefind/unpack-files.ts";
import { typesOf, type SearchSettings } from "../client/settings.ts";

/* The search, beside the page: nothing a reader types waits for it. */

let settings: SearchSettings;
let network: BundleFetch | undefined;
let module: Promise<PagefindModule> | undefined;
/** The file to start with, where the page fetches it beside this script. */
let sent: PromiseWithResolvers<ArrayBuffer | undefined> | undefined;
let engine: Promise<Engine> | undefined;
let words: Promise<string[]> | undefined;

/** Loads Pagefind, which asks for nothing by itself. */
const load = (bundle: string): Promise<PagefindModule> =>
  (module ??= import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<PagefindModule>);

async function start(): Promise<Engine> {
  const { bundle, titleLanguages } = settings;
  network = takeOverFetch(globalThis, bundle);
  const [pagefind, files] = await Promise.all([
    load(bundle),
    startFile().then((file) => restoreFiles(unpackFiles(new Uint8Array(file)))),
  ]);
  network.keep(withoutFilters(files));
  const entry = JSON.parse(new TextDecoder().decode(files.get("pagefind-entry.json"))) as Parameters<
    typeof loadPagefind
  >[3];
  await loadPagefind(pagefind, bundle, titleLanguages, entry);
  return new Engine(withLists(pagefind, files, bundle, network, titleLanguages, entry), typesOf(settings));
}

const startFile = async (): Promise<ArrayBuffer> =>
  (await sent?.promise) ??
  fetch(settings.bundle + settings.start, { cache: "no-cache" }).then((response) => response.arrayBuffer());

/** Loaded when something is not found for the first time. */
const vocabulary = (): Promise<string[]> =>
  (words ??= fetch(settings.bundle + settings.spellings, { cache: "no-cache" })
    .then((response) => response.text())
    .then((text) => text.split("\n")));

async function answer(asked: Asked): Promise<Told["answer"]> {
  if (asked.what === "ready") {
    // Whether it comes is told at the start.
    load(asked.bundle).catch(() => undefined);
    sent = Promise.withResolvers();
    return null;
  }
  if (asked.what === "file") {
    sent?.resolve(asked.file);
    return null;
  }
  if (asked.what === "start") {
    settings = asked.settings;
    await (engine ??= start());
    return null;
  }
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
