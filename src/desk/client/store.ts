import type { DeskEntry, DeskState, DeskText } from "../protocol.ts";
import { getState, getText, NotDone } from "./api.ts";
import { report } from "./report.ts";

/** What the page knows, and who wants to be told when it knows more. */
export const store: { state: DeskState | null; text: DeskText | null; article: string | null } = {
  state: null,
  text: null,
  article: null,
};

const watchers = new Set<() => void>();
export const onChange = (watcher: () => void): void => void watchers.add(watcher);
const tell = (): void => {
  for (const watcher of watchers) watcher();
};

let running: Promise<void> | null = null;
let again = false;

/** Reads the folder anew, and the article that is open. Whoever asks while it is being read waits for what is read after. */
export function refresh(): Promise<void> {
  if (running) {
    again = true;
    return running;
  }
  running = (async () => {
    do {
      again = false;
      await readOnce();
    } while (again);
  })().finally(() => (running = null));
  return running;
}

/** When nothing is being read: what the store holds then is what the last thing done has left. */
export const idle = (): Promise<void> => running ?? Promise.resolve();

async function readOnce(): Promise<void> {
  const { article } = store;
  try {
    const [state, text] = await Promise.all([getState(), article === null ? null : getText(article)]);
    store.state = state;
    if (store.article === article) store.text = text;
    tell();
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    report(error.refusal);
  }
}

/** Opens an article. */
export async function openArticle(id: string): Promise<void> {
  store.article = id;
  try {
    const text = await getText(id);
    if (store.article !== id) return;
    store.text = text;
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    store.text = null;
    report(error.refusal);
  }
  tell();
}

export const list = (kind: string): readonly DeskEntry[] => store.state?.lists[kind] ?? [];
/** An article's title with its outlet, where somebody said which. */
export const articleName = (id: string): string => {
  const article = store.state?.articles.find((each) => each.id === id);
  const outlet = list("sources").find(({ value }) => value.id === article?.source)?.value["name"];
  return typeof outlet === "string" ? `${articleTitle(id)} · ${outlet}` : articleTitle(id);
};
export const articleTitle = (id: string): string => {
  const article = store.state?.articles.find((each) => each.id === id);
  return article?.title ?? id;
};
