/*
 * Opens the search where the reader asks for it: by the link, by "/", or by Ctrl-K. Nothing of it is loaded before: the
 * search page is fetched then, and its scripts are run, one of which answers the event. Who stays on the link with pointer
 * or focus is about to ask, and the search gets ready.
 */
import { primarySubtag } from "../../lib/primary-subtag.ts";
import { enginePath, startPath } from "../pagefind/start-path.ts";
import type { Asked, StartFile } from "../protocol.ts";
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

const tell = (asked: Asked): void => worker?.postMessage({ id: 0, asked });

/** Has the worker start with a file; where it does not come, the worker tries by itself. */
const send = async (name: StartFile, path: string, priority: RequestPriority): Promise<void> => {
  const file = await fetch(bundle + path, { cache: "no-cache", priority }).then(
    (answer) => (answer.ok ? answer.arrayBuffer() : undefined),
    () => undefined,
  );
  tell({ what: "file", name, file });
};

/** Loads the search page. What the search itself needs comes beside it, not after it. */
const load = async ({ href, dataset }: HTMLAnchorElement): Promise<Document> => {
  const index = dataset["searchTrigger"] || primarySubtag(document.documentElement.lang);
  const found = fetch(href);
  worker = new Worker(workerScript, { type: "module" });
  tell({ what: "ready" });
  void send("lists", startPath(index), "high");
  // The content security policy of this page speaks up against another's style elements, even unused.
  const html = (await (await found).text()).replace(/<style[^]*?<\/style>/g, "");
  const page = new DOMParser().parseFromString(html, "text/html");
  const settings = JSON.parse(page.querySelector("[data-search-settings]")?.textContent ?? "") as SearchSettings;
  tell({ what: "start", settings });
  const sources = (page.documentElement.dataset["script"] ?? "").split(" ");
  const scripts = sources.map((source) => import(/* @vite-ignore */ new URL(source, href).href));
  // The largest file comes behind all that a reader sees and types into, and that asks for the first part of the index.
  void send("engine", enginePath(index), "low");
  await Promise.all(scripts);
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
    tell({ what: "typed", text: typed });
    event.preventDefault();
  } else if (event.key === "/" ? plain && !writing : event.key === "k" && (event.ctrlKey || event.metaKey)) {
    void openSearch(event);
  }
});
