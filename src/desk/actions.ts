import { adopt } from "../editor/adopt.ts";
import { RecordDamaged } from "../editor/adopted-record.ts";
import { deleteEntry } from "../editor/delete-entry.ts";
import { saveEntry, saveFacts, saveSettings, type FileChange, type FormKind, type Saved } from "../editor/entries.ts";
import { adoptFirst, markArticle, type MarkTarget } from "../editor/mark/mark-article.ts";
import { changeMark, removeMark, type Meaning } from "../editor/mark/unmark.ts";
import { ChangedMeanwhile, readOwn, writeOwn, type OwnFile } from "../editor/own-file.ts";
import { restoreRemoved } from "../editor/restore.ts";
import { takeBack } from "../editor/take-back.ts";
import { Refusal } from "../lib/folder-files.ts";
import type { Workspace } from "../lib/workspace.ts";
import { MODALITIES, STANCES } from "../schemas/claim.ts";
import { YAML_KINDS } from "../schemas/kinds.ts";
import { differenceOf } from "./difference.ts";
import { Refused } from "./guard.ts";
import { fieldsOf, idOf, numberOf, oneOf, optionalText, textOf, type Body } from "./input.ts";
import { rejectProposal } from "./proposals.ts";
import type { DeskRefusal } from "./protocol.ts";
import { readText } from "./read-text.ts";

/** Something that was done and can be taken back. */
interface Step {
  what: string;
  changes: FileChange[];
}

export type Done = { ok: true; data: unknown } | { ok: false; status: number; refusal: DeskRefusal };

/** Steps that can be taken back. */
const STEPS = 200;
const FORM_KINDS: readonly FormKind[] = [...YAML_KINDS, "areas"];

/** What the desk does to a content folder, one thing after the other, each with the way back. */
export class Actions {
  readonly #workspace: Workspace;
  readonly #steps: Step[] = [];
  /** Texts as the page last got them, by path: what a file that was changed meanwhile is held against. */
  readonly #seen = new Map<string, string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** What undo would take back, in words; null where there is nothing. */
  get undo(): string | null {
    return this.#steps.at(-1)?.what ?? null;
  }

  /** Remembers a text that the page was given. */
  saw(file: OwnFile | null): void {
    if (file) this.#seen.set(file.file, file.text);
  }

  /** Does one thing when those before it are done. Never throws for what a request or the folder holds. */
  run(name: string, body: Body): Promise<Done> {
    const work = this.#last.then(() => this.#guarded(name, body));
    this.#last = work.catch(() => undefined);
    return work;
  }

  async #guarded(name: string, body: Body): Promise<Done> {
    try {
      const act = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
      if (!act) throw new Refused(404, "The desk knows no such thing to do.");
      return await act(this, body);
    } catch (error) {
      if (error instanceof Refused) throw error;
      if (error instanceof ChangedMeanwhile) return this.meanwhile(error.file, error.now);
      if (error instanceof RecordDamaged)
        return no(409, { what: `${error.message}.`, fix: `Take back the change of ${error.file}.` });
      if (error instanceof Refusal)
        return no(error.reason === "outside" ? 403 : 409, { what: `It cannot be read: ${error.message}.`, fix: "" });
      throw error;
    }
  }

  meanwhile(file: string, now: OwnFile | null): Done {
    const difference = differenceOf(file, this.#seen.get(file) ?? "", now?.text ?? "");
    this.saw(now);
    return no(409, {
      what: `${file} was changed by somebody else meanwhile. Nothing was written.`,
      fix: "Look at what changed, then do it again.",
      difference,
    });
  }

  did(what: string, changes: FileChange[], data: unknown): Done {
    this.#steps.push({ what, changes });
    if (this.#steps.length > STEPS) this.#steps.shift();
    for (const { after } of changes) this.saw(after);
    return { ok: true, data };
  }

  saved(saved: Saved): Done {
    if (saved.status === "saved")
      return this.did(`${saved.id} (${saved.change.file})`, [saved.change], { id: saved.id });
    if (saved.status === "changed-meanwhile") return this.meanwhile(saved.file, saved.now);
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
    return (target.own?.sha256 ?? null) === shown ? target : this.meanwhile(target.file, target.own);
  }

  async takeBack(): Promise<Done> {
    const step = this.#steps.at(-1);
    if (!step) return no(409, { what: "There is nothing to take back.", fix: "" });
    await takeBack(this.#workspace.contentDir, step.changes);
    this.#steps.pop();
    for (const { before } of step.changes) this.saw(before);
    return { ok: true, data: { what: step.what } };
  }
}

const no = (status: number, refusal: DeskRefusal): Done => ({ ok: false, status, refusal });

const ACTIONS: Readonly<Record<string, (desk: Actions, body: Body) => Promise<Done>>> = {
  mark: setMark,
  "change-mark": (desk, body) => rewriteMark(desk, body, false),
  "remove-mark": (desk, body) => rewriteMark(desk, body, true),
  restore,
  adopt: adoptAll,
  entry: async (desk, body) => {
    const kind = oneOf(body, "kind", FORM_KINDS);
    const id = body.id === null ? null : idOf(body, "id");
    const fields = fieldsOf(body, "fields");
    if (id === null) idOf(fields, "id");
    const sha256 = optionalText(body, "sha256");
    return desk.saved(await saveEntry(desk.workspace.contentDir, { kind, id, fields, sha256 }));
  },
  "delete-entry": async (desk, body) => {
    const [kind, id] = [oneOf(body, "kind", FORM_KINDS), idOf(body, "id")];
    const deleted = await deleteEntry(desk.workspace, kind, id, optionalText(body, "sha256"));
    if (deleted.status === "deleted") return desk.did(`− ${id}`, deleted.changes, {});
    if (deleted.status === "changed-meanwhile") return desk.meanwhile(deleted.file, deleted.now);
    return no(422, { what: deleted.what, fix: deleted.fix });
  },
  settings: async (desk, body) =>
    desk.saved(await saveSettings(desk.workspace.contentDir, fieldsOf(body, "fields"), optionalText(body, "sha256"))),
  facts: async (desk, body) => {
    const id = idOf(body, "article");
    const { rawOf } = await import("./read-state.ts").then(({ readState }) => readState(desk.workspace, null));
    return desk.saved(await saveFacts(desk.workspace.contentDir, id, rawOf.get(id) ?? null, fieldsOf(body, "fields")));
  },
  reject: async (desk, body) => {
    const change = await rejectProposal(desk.workspace.contentDir, textOf(body, "key"));
    return desk.did("rejected", [change], {});
  },
  undo: (desk) => desk.takeBack(),
};

async function setMark(desk: Actions, body: Body): Promise<Done> {
  const target = await desk.target(body);
  if ("ok" in target) return target;
  const speaker = optionalText(body, "speaker");
  const note = optionalText(body, "note");
  const raw = body.raw === undefined ? undefined : fieldsOf(body, "raw");
  const result = await markArticle(desk.workspace, target, {
    passage: { start: numberOf(body, "start"), end: numberOf(body, "end") },
    ...(raw && { evidence: { start: numberOf(raw, "start"), end: numberOf(raw, "end") } }),
    meaning: {
      claim: idOf(body, "claim"),
      stance: oneOf(body, "stance", STANCES),
      modality: oneOf(body, "modality", MODALITIES),
      ...(speaker !== undefined && { speaker }),
      ...(note !== undefined && { note }),
    },
  });
  switch (result.status) {
    case "marked": {
      const after = result.own!;
      const adopted: FileChange[] = target.own ? [] : adoption(desk, target);
      const before = target.own ?? { ...after, text: target.mdx };
      const change = { file: result.file, before: target.own ? before : null, after };
      return desk.did(`${idOf(body, "claim")} · ${target.id}`, [...adopted, change], {
        notes: result.notes,
        at: result.at,
      });
    }
    case "changed-meanwhile":
      return desk.meanwhile(result.file, result.now);
    case "refused":
      return no(422, { what: result.what, fix: result.fix });
    case "ambiguous":
      return no(422, { what: "These words stand at several places.", fix: "Take more words.", places: result.places });
    case "not-found":
      return no(422, { what: "There are no words there.", fix: "Select some words." });
  }
}

/** The record that adopting an article leaves, so that undo takes both away. */
function adoption(desk: Actions, { id }: MarkTarget): FileChange[] {
  const after = readOwn(desk.workspace.contentDir, `.adopted/${id}.json`);
  return after ? [{ file: after.file, before: null, after }] : [];
}

/** Puts back what cleaning left out; an article that is not adopted yet is adopted for it. */
async function restore(desk: Actions, body: Body): Promise<Done> {
  const target = await desk.target(body);
  if ("ok" in target) return target;
  if (!target.raw) return no(422, { what: "The raw file is not there.", fix: "Put it into raw/." });
  const result = restoreRemoved(target.mdx, target.file, target.raw, textOf(body, "at"));
  if (result.status === "refused") return no(422, { what: result.what, fix: result.fix });
  const was = target.own ?? (await adoptFirst(desk.workspace, target));
  if ("status" in was) return no(422, { what: was.what, fix: was.fix });
  const after = await writeOwn(desk.workspace.contentDir, target.file, was, result.mdx);
  const adopted = target.own ? [] : adoption(desk, target);
  return desk.did(
    `${target.id} ${textOf(body, "at")}`,
    [...adopted, { file: target.file, before: target.own, after }],
    {},
  );
}

async function rewriteMark(desk: Actions, body: Body, remove: boolean): Promise<Done> {
  const target = await desk.target(body);
  if ("ok" in target) return target;
  if (!target.own) return no(422, { what: "This mark was found by the machine.", fix: "Take the article over first." });
  const n = numberOf(body, "n");
  const result = remove
    ? removeMark(target.mdx, target.file, n)
    : changeMark(target.mdx, target.file, n, meaningOf(body));
  if (result.status === "refused") return no(422, { what: result.what, fix: result.fix });
  const after = await writeOwn(desk.workspace.contentDir, target.file, target.own, result.mdx);
  return desk.did(`${target.id} [${n}]`, [{ file: target.file, before: target.own, after }], {});
}

function meaningOf(body: Body): Meaning {
  return {
    claim: idOf(body, "claim"),
    stance: oneOf(body, "stance", STANCES),
    modality: oneOf(body, "modality", MODALITIES),
    speaker: optionalText(body, "speaker") ?? "",
  };
}

async function adoptAll(desk: Actions, body: Body): Promise<Done> {
  const ids = Array.isArray(body.articles) ? body.articles : [];
  const changes: FileChange[] = [];
  const refused: DeskRefusal[] = [];
  for (const article of ids.slice(0, 1000)) {
    const id = idOf({ article }, "article");
    const result = await adopt(desk.workspace, id);
    if (result.status === "refused") refused.push({ what: `${id}: ${result.what}`, fix: result.fix });
    if (result.status !== "adopted") continue;
    for (const file of [result.record, result.file]) {
      const after = readOwn(desk.workspace.contentDir, file);
      if (after) changes.push({ file, before: null, after });
    }
  }
  if (changes.length === 0) return no(422, refused[0] ?? { what: "They are adopted already.", fix: "" });
  return desk.did(`${changes.length / 2} × adopt`, changes, { refused });
}
