import { adopt } from "../editor/adopt.ts";
import { RecordDamaged } from "../editor/adopted-record.ts";
import { deleteEntry } from "../editor/delete-entry.ts";
import { saveEntry, saveFacts, saveSettings, type FileChange, type FormKind } from "../editor/entries.ts";
import { adoptFirst } from "../editor/mark/mark-article.ts";
import { ChangedMeanwhile, readOwn, writeOwn } from "../editor/own-file.ts";
import { restoreRemoved } from "../editor/restore.ts";
import { Refusal } from "../lib/folder-files.ts";
import { YAML_KINDS } from "../schemas/kinds.ts";
import { Refused } from "./guard.ts";
import { fieldsOf, idOf, oneOf, optionalText, textOf, type Body } from "./input.ts";
import { markFound, rewriteMark, setMark } from "./mark-actions.ts";
import { rejectProposal } from "./rejected.ts";
import type { DeskRefusal } from "./protocol.ts";
import { takeUpstream } from "./upstream-action.ts";
import { adoption, no, Work, type Done } from "./work.ts";

export type { Done } from "./work.ts";

const FORM_KINDS: readonly FormKind[] = [...YAML_KINDS, "areas"];

/** What the desk does to a content folder, by the names that its page asks for. */
export class Actions extends Work {
  #last: Promise<unknown> = Promise.resolve();

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
}

const ACTIONS: Readonly<Record<string, (desk: Actions, body: Body) => Promise<Done>>> = {
  mark: setMark,
  "mark-found": markFound,
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
    return desk.saved(await saveEntry(desk.workspace.contentDir, { kind, id, fields, sha256 }), sha256);
  },
  "delete-entry": async (desk, body) => {
    const [kind, id] = [oneOf(body, "kind", FORM_KINDS), idOf(body, "id")];
    const sha256 = optionalText(body, "sha256");
    const deleted = await deleteEntry(desk.workspace, kind, id, sha256);
    if (deleted.status === "deleted") return desk.did(`− ${id}`, deleted.changes, {});
    if (deleted.status === "changed-meanwhile") return desk.meanwhile(deleted.file, deleted.now, sha256);
    return no(422, { what: deleted.what, fix: deleted.fix });
  },
  settings: async (desk, body) => {
    const seen = body.sha256 === null ? null : optionalText(body, "sha256");
    return desk.saved(await saveSettings(desk.workspace.contentDir, fieldsOf(body, "fields"), seen), seen);
  },
  facts: async (desk, body) => {
    const id = idOf(body, "article");
    const raw = await desk.rawOf(id);
    return desk.saved(await saveFacts(desk.workspace.contentDir, id, raw, fieldsOf(body, "fields")));
  },
  upstream: takeUpstream,
  reject: async (desk, body) => {
    const change = await rejectProposal(desk.workspace.contentDir, textOf(body, "key"));
    return desk.did(change.file, [change], {});
  },
  undo: (desk) => desk.takeBack(),
};

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

async function adoptAll(desk: Actions, body: Body): Promise<Done> {
  const ids = Array.isArray(body.articles) ? body.articles : [];
  const changes: FileChange[] = [];
  const refused: DeskRefusal[] = [];
  for (const article of ids.slice(0, 1000)) {
    const id = idOf({ article }, "article");
    const result = await adopt(desk.workspace, id);
    if (result.status === "refused") refused.push({ what: result.what, fix: result.fix });
    if (result.status !== "adopted") continue;
    for (const file of [result.record, result.file]) {
      const after = readOwn(desk.workspace.contentDir, file);
      if (after) changes.push({ file, before: null, after });
    }
  }
  if (changes.length === 0) return no(422, refused[0] ?? { what: "They are adopted already.", fix: "" });
  return desk.did(
    changes
      .filter(({ file }) => file.endsWith(".mdx"))
      .map(({ file }) => file)
      .join(", "),
    changes,
    { refused },
  );
}
