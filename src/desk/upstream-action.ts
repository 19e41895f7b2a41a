import { saveEntry, saveFacts, type FileChange } from "../editor/entries.ts";
import { DERIVATIONS } from "../schemas/source.ts";
import { idOf, oneOf, textOf, type Body } from "./input.ts";
import { readState } from "./read-state.ts";
import type { Done, Work } from "./work.ts";

/**
 * Takes over what an article was found to rest on: a line in its file or its sidecar, and the source where there is none yet. Both
 * are one step, to be taken back together.
 */
export async function takeUpstream(desk: Work, body: Body): Promise<Done> {
  const { contentDir } = desk.workspace;
  const [article, source, name] = [idOf(body, "article"), idOf(body, "id"), textOf(body, "name")];
  const how = oneOf(body, "how", DERIVATIONS);
  const state = await readState(desk.workspace, null);
  const changes: FileChange[] = [];
  if (!state.lists["sources"]?.some(({ value }) => value.id === source)) {
    const fields = { id: source, name, ...(body.kind === "agency" && { kind: "agency" }) };
    const made = await saveEntry(contentDir, { kind: "sources", id: null, fields });
    if (made.status !== "saved") return desk.saved(made);
    changes.push(made.change);
  }
  const stated = state.articles.find(({ id }) => id === article)?.derivedFrom ?? [];
  const line = { source, how, evidence: `“${textOf(body, "evidence")}”` };
  const fields = { derivedFrom: [...stated, line] };
  const saved = await saveFacts(contentDir, article, state.rawOf.get(article) ?? null, fields);
  // A source that nothing names is no harm, and what was done stays to be taken back.
  if (saved.status !== "saved") {
    if (changes.length > 0) desk.did(source, changes, {});
    return desk.saved(saved);
  }
  return desk.did(`${article} ← ${source}`, [...changes, saved.change], { id: article });
}
