import { saveEntry, saveFacts, type FileChange } from "../editor/entries.ts";
import { derivedFromSchema } from "../schemas/source.ts";
import { Refused } from "./guard.ts";
import { fieldsOf, idOf, textOf, type Body } from "./input.ts";
import { readState } from "./read-state.ts";
import type { Done, Work } from "./work.ts";

/**
 * Takes over what an article was found to rest on: a line in its file or its sidecar, and the source where there is none yet. Both
 * are one step, to be taken back together.
 */
export async function takeUpstream(desk: Work, body: Body): Promise<Done> {
  const { contentDir } = desk.workspace;
  const article = idOf(body, "article");
  const source = fieldsOf(body, "source");
  const line = derivedFromSchema.safeParse(body.line);
  if (!line.success || line.data.source !== idOf(source, "id")) throw new Refused(400, "This is no upstream source.");
  const state = await readState(desk.workspace, null);
  const changes: FileChange[] = [];
  if (!state.lists["sources"]?.some(({ value }) => value.id === line.data.source)) {
    const fields = { id: line.data.source, name: textOf(source, "name"), kind: source["kind"] };
    const made = await saveEntry(contentDir, { kind: "sources", id: null, fields });
    if (made.status !== "saved") return desk.saved(made);
    changes.push(made.change);
  }
  const stated = state.articles.find(({ id }) => id === article)?.derivedFrom ?? [];
  const fields = { derivedFrom: [...stated, line.data] };
  const saved = await saveFacts(contentDir, article, state.rawOf.get(article) ?? null, fields);
  // A source that nothing names is no harm, and what was done stays to be taken back.
  if (saved.status !== "saved") {
    if (changes.length > 0) desk.did(line.data.source, changes, {});
    return desk.saved(saved);
  }
  return desk.did(`${article} ← ${line.data.source}`, [...changes, saved.change], { id: article });
}
