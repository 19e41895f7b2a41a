import { t } from "./words.ts";
import type { DeskProposal, DeskRefusal, DeskState, DeskText, Words } from "../protocol.ts";

/** Something that the desk did not do, with what it says about it. */
export class NotDone extends Error {
  readonly refusal: DeskRefusal;
  constructor(refusal: DeskRefusal) {
    super(refusal.what);
    this.refusal = refusal;
  }
}

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const said = { "Accept-Language": document.documentElement.lang };
  const response = await fetch(
    path,
    body === undefined
      ? { headers: said }
      : {
          method: "POST",
          headers: { ...said, "Content-Type": "application/json", "X-Accord-Desk": "1" },
          body: JSON.stringify(body),
        },
  ).catch(() => {
    throw new NotDone({ what: t("no-answer"), fix: t("start-again") });
  });
  const value: unknown = await response.json();
  if (!response.ok) throw new NotDone(value as DeskRefusal);
  return value as T;
}

export const getWords = (lang: string | null): Promise<Words> => ask(`api/words${lang ? `?lang=${lang}` : ""}`);
export const getState = (): Promise<DeskState> => ask("api/state");
export const getText = (id: string): Promise<DeskText> => ask(`api/text/${encodeURIComponent(id)}`);
export const getProposals = (): Promise<DeskProposal[]> => ask("api/proposals");
export const act = <T>(name: string, body: unknown): Promise<{ data: T; undo: string | null }> =>
  ask(`api/do/${name}`, body);

/** Calls back whenever a file of the content folder has changed. */
export function follow(changed: () => void): void {
  new EventSource("api/changes").addEventListener("message", changed);
}
