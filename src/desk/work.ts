import type { FileChange, Saved } from "../editor/entries.ts";
import type { MarkTarget } from "../editor/mark/mark-article.ts";
import { ChangedMeanwhile, readOwn, type OwnFile } from "../editor/own-file.ts";
import { takeBack } from "../editor/take-back.ts";
import type { Workspace } from "../lib/workspace.ts";
import { differenceOf } from "./difference.ts";
import { idOf, type Body } from "./input.ts";
import type { DeskRefusal } from "./protocol.ts";
import { readState } from "./read-state.ts";
import { readText } from "./read-text.ts";

/** Something that was done and can be taken back. */
interface Step {
  what: string;
  changes: FileChange[];
}

export type Done = { ok: true; data: unknown } | { ok: false; status: number; refusal: DeskRefusal };

/** Steps that can be taken back. */
const STEPS = 200;
/** Texts of one file that are remembered: as many tabs can each show another one. */
const TEXTS = 20;

/** Work on a content folder: what the page was shown, what was done, and the way back. */
export class Work {
  readonly #workspace: Workspace;
  readonly #steps: Step[] = [];
  /** Texts as pages got them, by path and SHA-256, the last one last: what a file that was changed meanwhile is held against. */
  readonly #seen = new Map<string, Map<string, string>>();
  #rawOf: ReadonlyMap<string, string> = new Map();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** What undo would take back, in words; null where there is nothing. */
  get undo(): string | null {
    return this.#steps.at(-1)?.what ?? null;
  }

  /** Remembers a text that the page was given. */
  saw(file: OwnFile | null): void {
    if (!file) return;
    const texts = this.#seen.get(file.file) ?? new Map<string, string>();
    this.#seen.set(file.file, texts);
    texts.delete(file.sha256);
    texts.set(file.sha256, file.text);
    const [oldest] = texts.keys();
    if (texts.size > TEXTS && oldest !== undefined) texts.delete(oldest);
  }

  /** Remembers which raw file each article is read from. */
  sawFiles(rawOf: ReadonlyMap<string, string>): void {
    this.#rawOf = rawOf;
  }

  /** Path of the raw file that an article is read from, in the content folder; null where it is the editor's own, or none. */
  async rawOf(id: string): Promise<string | null> {
    return this.#rawOf.get(id) ?? (await readState(this.#workspace, null)).rawOf.get(id) ?? null;
  }

  /**
   * @param shown SHA-256 of the text that whoever asks has before them, null where there was none; without it the last one that any
   *   page got is meant.
   */
  meanwhile(file: string, now: OwnFile | null, shown?: unknown): Done {
    const texts = this.#seen.get(file) ?? new Map<string, string>();
    const known = typeof shown === "string" ? texts.get(shown) : undefined;
    const was = shown === null ? "" : (known ?? [...texts.values()].at(-1) ?? "");
    const difference = differenceOf(file, was, now?.text ?? "");
    this.saw(now);
    return no(409, {
      what: `${file} was changed by somebody else meanwhile. Nothing was written.`,
      fix: "Look at what changed, then do it again.",
      ...(difference.lines.length > 0 && { difference }),
    });
  }

  did(what: string, changes: FileChange[], data: unknown): Done {
    this.#steps.push({ what, changes });
    if (this.#steps.length > STEPS) this.#steps.shift();
    for (const { after } of changes) this.saw(after);
    return { ok: true, data };
  }

  saved(saved: Saved, shown?: unknown): Done {
    if (saved.status === "saved")
      return this.did(`${saved.id} (${saved.change.file})`, [saved.change], { id: saved.id });
    if (saved.status === "changed-meanwhile") return this.meanwhile(saved.file, saved.now, shown);
    const { what, fix, field } = saved;
    return no(422, { what, fix, ...(field !== undefined && { field }) });
  }

  get workspace(): Workspace {
    return this.#workspace;
  }

  /** The article, if its file is still the one that the page shows. */
  async target(body: Body): Promise<MarkTarget | Done> {
    const read = await readText(this.#workspace, idOf(body, "article"));
    if ("what" in read) return no(409, read);
    const { target } = read;
    const shown = body.sha256 ?? null;
    return (target.own?.sha256 ?? null) === shown ? target : this.meanwhile(target.file, target.own, shown);
  }

  async takeBack(): Promise<Done> {
    const step = this.#steps.at(-1);
    if (!step) return no(409, { what: "There is nothing to take back.", fix: "" });
    try {
      await takeBack(this.#workspace.contentDir, step.changes);
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      const left = step.changes.find(({ file }) => file === error.file)?.after;
      this.saw(left ?? null);
      return this.meanwhile(error.file, error.now, left?.sha256);
    }
    this.#steps.pop();
    for (const { before } of step.changes) this.saw(before);
    return { ok: true, data: { what: step.what } };
  }
}

export const no = (status: number, refusal: DeskRefusal): Done => ({ ok: false, status, refusal });

/** The record that adopting an article leaves, so that undo takes both away. */
export function adoption(desk: Work, { id }: MarkTarget): FileChange[] {
  const after = readOwn(desk.workspace.contentDir, `.adopted/${id}.json`);
  return after ? [{ file: after.file, before: null, after }] : [];
}
