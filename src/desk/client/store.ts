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

let turn = 0;
/** Reads the folder anew, and the article that is open. */
export async function refresh(): Promise<void> {
  const mine = ++turn;
  try {
    const [state, text] = await Promise.all([getState(), store.article === null ? null : getText(store.article)]);
    if (mine !== turn) return;
    store.state = state;
    store.text = text;
    tell();
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    if (mine === turn) report(error.refusal);
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
export const articleTitle = (id: string): string => {
  const article = store.state?.articles.find((each) => each.id === id);
  return article?.title ?? id;
};
