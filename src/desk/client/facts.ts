import type { DeskArticle, DeskRefusal } from "../protocol.ts";
import { act, NotDone } from "./api.ts";
import { attempt, report } from "./report.ts";
import { refresh, store } from "./store.ts";
import { t } from "./words.ts";

/* What the table says of articles that is not in the folder yet: on its way, or refused and to be mended. */

interface Facts {
  fields: Record<string, unknown>;
  /** Why a field was not written, by its name. */
  refused: Record<string, Reason>;
}

interface Reason {
  text: string;
  /** Where it is in another language than the desk. */
  lang: DeskRefusal["lang"];
}

const known = new Map<string, Facts>();
const watchers = new Set<() => void>();
export const onFacts = (watcher: () => void): void => void watchers.add(watcher);

/** An article as the table shows it: what was just said of it stands there until the folder says so too. */
export function shownArticle(article: DeskArticle): DeskArticle & { refused: Readonly<Record<string, Reason>> } {
  const { fields = {}, refused = {} } = known.get(article.id) ?? {};
  return { ...article, ...fields, refused };
}

/** Says something of an article. What is refused stays as it was typed, with the reason beside it. */
export async function saveFacts(id: string, fields: Record<string, unknown>): Promise<void> {
  const article = store.state?.articles.find((each) => each.id === id);
  const facts: Facts = known.get(id) ?? { fields: {}, refused: {} };
  known.set(id, facts);
  Object.assign(facts.fields, fields);
  for (const name of Object.keys(fields)) delete facts.refused[name];
  let refusal: ({ name: string } & Reason) | null = null;
  try {
    // Only the editor's own file says that somebody has gone through it.
    if (fields["read"] === true && article?.adopted === false) await act("adopt", { articles: [id] });
    await act("facts", { article: id, fields });
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    const { what, fix, lang, field } = error.refusal;
    if (field !== undefined && field in fields) {
      refusal =
        field === "published"
          ? { name: field, text: t("not-readable", { hint: t("edtf-hint") }), lang: undefined }
          : { name: field, text: `${what}. ${fix}`, lang };
    } else report(error.refusal);
  }
  await refresh();
  for (const [name, value] of Object.entries(fields)) {
    // Something else may have been said of it meanwhile.
    if (facts.fields[name] === value && refusal?.name !== name) delete facts.fields[name];
  }
  if (refusal) facts.refused[refusal.name] = refusal;
  for (const watcher of watchers) watcher();
}

/** Says the same of many articles, and of all of them before any page is read anew. */
export async function saveForAll(ids: readonly string[], fields: Record<string, unknown>): Promise<void> {
  await Promise.all(ids.map((id) => saveFacts(id, { ...fields })));
}

/** Takes articles over. */
export async function adoptAll(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const done = await attempt(() => act<{ refused: readonly DeskRefusal[] }>("adopt", { articles: ids }));
  const [first, ...others] = done?.data.refused ?? [];
  if (first) report({ ...first, what: [first, ...others].map(({ what }) => what).join(" ") });
  await refresh();
}
