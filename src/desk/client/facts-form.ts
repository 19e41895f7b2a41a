import type { DeskArticle } from "../protocol.ts";
import { act } from "./api.ts";
import { choiceField, localisedField, textField, type Field } from "./fields.ts";
import { openForm } from "./form-dialog.ts";
import { idle, store } from "./store.ts";
import { t } from "./words.ts";

/** What the table has no column for: headline, address, byline, what kind of text it is, and how its rights are held. */
export async function editFacts(id: string): Promise<void> {
  await idle();
  const article = store.state?.articles.find((each) => each.id === id);
  if (!article) return;
  const { more, rights } = article;
  const text = (name: string, value: unknown, given: Parameters<typeof textField>[1] = {}): Field =>
    textField({ value, label: t(`field-${name}`) }, given);
  const fields = {
    title: text("headline", article.title, { hint: more.titleBasis === "lead" ? t("headline-hint") : undefined }),
    url: text("original", more.url, { type: "url" }),
    archived: text("archived", more.archived, { type: "url" }),
    byline: text("byline", more.byline),
    kind: choiceField(
      { value: more.kind, label: t("kind") },
      store.state!.choices.articleKinds.map((value) => ({ value, text: t(`article-${value}`) })),
    ),
    retrieved: text("retrieved", more.retrieved, { hint: t("edtf-hint") }),
    words: text("words", rights?.mode === "excerpt" ? rights.words : null, { hint: t("words-hint") }),
    holder: text("holder", rights?.holder),
    licence: text("rights-licence", rights?.licence),
    note: localisedField({ value: more.note, label: t("field-note") }),
  };
  const before = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, JSON.stringify(field.read())]),
  );
  openForm(t("about", { what: t("more-facts"), title: article.title ?? id }), fields, async (said) => {
    const changed = Object.fromEntries(
      Object.entries(said).filter(([name, each]) => JSON.stringify(each) !== before[name]),
    );
    const ofRights = ["words", "holder", "licence"];
    const facts = Object.fromEntries(Object.entries(changed).filter(([name]) => !ofRights.includes(name)));
    if ("title" in changed) Object.assign(facts, titleFacts(article, changed["title"]));
    if (ofRights.some((name) => name in changed)) facts["rights"] = rightsOf(article, said);
    if (Object.keys(facts).length > 0) await act("facts", { article: id, fields: facts });
  });
}

/** A headline of the editor's; in the article's own file it says that it is. */
const titleFacts = ({ adopted }: DeskArticle, title: unknown): Record<string, unknown> =>
  adopted ? { title, titleBasis: "editor" } : { title };

/** The rights with what the form says of them; none of them where it says nothing, and nobody said more. */
function rightsOf({ rights }: DeskArticle, said: Record<string, unknown>): Record<string, unknown> | null {
  const words = said["words"] === null ? null : Number(said["words"]);
  const own = Object.entries({ words, holder: said["holder"], licence: said["licence"] }).filter(
    ([, each]) => each !== null,
  );
  if (own.length === 0 && rights === null) return null;
  return { mode: words !== null ? "excerpt" : (rights?.mode ?? "excerpt"), ...Object.fromEntries(own) };
}
