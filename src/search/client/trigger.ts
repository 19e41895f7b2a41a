/*
 * Opens the search where the reader asks for it: by the link, by "/", or by Ctrl-K. Nothing of it is loaded before: the
 * search page is fetched then, and its scripts are run, one of which answers the event. Who stays on the link with pointer
 * or focus is about to ask, and the search gets ready.
 */
import { primarySubtag } from "../../lib/primary-subtag.ts";
import { startPath } from "../pagefind/start-path.ts";
import type { Asked } from "../protocol.ts";
import workerScript from "../worker/worker.ts?worker&url";
import type { SearchSettings } from "./settings.ts";

const link = document.querySelector<HTMLAnchorElement>("[data-search-trigger]");

/** Milliseconds on the link that are no passing by. */
const STAYING = 120;

let loading: Promise<Document> | undefined;
let worker: Worker | undefined;
/** What is typed while the field is on its way; null where none is. */
let typed: string | null = null;

/** What is asked of the search. */
export interface SearchAsk {
  /** Whether it shall open, or only get ready. */
  open: boolean;
  /** The search page, and the worker that answers it. */
  page: Document | undefined;
  worker: Worker | undefined;
  link: HTMLElement;
  /** What was typed until now. */
  typed: string | null;
}

/** Whether somebody answers. Without a page, only a search that is here already can. */
const ask = (open: boolean, page?: Document): boolean =>
  !document.dispatchEvent(
    new CustomEvent("search:ask", { detail: { open, page, worker, link, typed }, cancelable: true }),
  );

/** Where Pagefind's files lie: beside the folder of the scripts, or, in development, under the same base. */
const bundle = `${import.meta.env.BASE_URL.replace(/\/?$/, "/")}pagefind/`;

/** The file to start with; undefined where it does not come, and the worker shall try by itself. */
const startFile = async (index: string): Promise<ArrayBuffer | undefined> => {
  const answer = await fetch(bundle + startPath(index), { cache: "no-cache" });
  return answer.ok ? answer.arrayBuffer() : undefined;
};

const tell = (asked: Asked): void => worker?.postMessage({ id: 0, asked });

/** Loads the search page. What the search itself needs comes beside it, not after it. */
const load = async ({ href, dataset }: HTMLAnchorElement): Promise<Document> => {
  const found = fetch(href);
  worker = new Worker(workerScript, { type: "module" });
  tell({ what: "ready", bundle });
  void startFile(dataset["searchTrigger"] || primarySubtag(document.documentElement.lang))
    .catch(() => undefined)
    .then((file) => tell({ what: "file", file }));
  // The content security policy of this page speaks up against another's style elements, even unused.
  const html = (await (await found).text()).replace(/<style[^]*?<\/style>/g, "");
  const page = new DOMParser().parseFromString(html, "text/html");
  const settings = JSON.parse(page.querySelector("[data-search-settings]")?.textContent ?? "") as SearchSettings;
  tell({ what: "start", settings });
  const sources = (page.documentElement.dataset["script"] ?? "").split(" ");
  await Promise.all(sources.map((source) => import(/* @vite-ignore */ new URL(source, href).href)));
  return page;
};

const getReady = async (open: boolean): Promise<void> => {
  if (!link || ask(open)) return;
  loading ??= load(link);
  if (!ask(open, await loading)) throw new Error("nobody answers");
};

const openSearch = async (event: Event): Promise<void> => {
  event.preventDefault();
  typed ??= "";
  try {
    await getReady(true);
  } catch {
    if (link) location.href = link.href;
  }
  typed = null;
};

link?.addEventListener("click", (event) => {
  if (!(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) void openSearch(event);
});
for (const [comes, goes] of [
  ["pointerenter", "pointerleave"],
  ["focus", "blur"],
] as const) {
  link?.addEventListener(comes, () => {
    const timer = setTimeout(() => void getReady(false).catch(() => (loading = undefined)), STAYING);
    link.addEventListener(goes, () => clearTimeout(timer), { once: true });
  });
}
addEventListener("keydown", (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const writing = (event.target as Element).closest?.("input, textarea, select, [contenteditable]");
  if (typed !== null && plain && event.key.length === 1 && !writing) {
    typed += event.key;
    event.preventDefault();
  } else if (event.key === "/" ? plain && !writing : event.key === "k" && (event.ctrlKey || event.metaKey)) {
    void openSearch(event);
  }
});
