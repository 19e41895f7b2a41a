import type { DeskArticle } from "../protocol.ts";
import { act } from "./api.ts";
import { button, el } from "./dom.ts";
import { editFacts } from "./facts-form.ts";
import { saveFacts, type shownArticle } from "./facts.ts";
import { editEntry, editUpstream } from "./forms.ts";
import { freeId, idOfName } from "./ids.ts";
import { problemList } from "./problems.ts";
import { attempt } from "./report.ts";
import { list, refresh, store } from "./store.ts";
import { localised, t } from "./words.ts";

/** The value of the last choice of an outlet: one that is not there yet. No id holds it. */
export const NEW = "+";

/** One article of the table: a box to choose it, its title, and a cell for each fact. */
export function textRow(
  article: ReturnType<typeof shownArticle>,
  open: (id: string) => void,
  choose: { chosen: boolean; set: (chosen: boolean) => void },
): HTMLElement {
  const { id } = article;
  const name = article.title ?? id;
  const save = (fields: Record<string, unknown>): void => void saveFacts(id, fields);
  const cell = (...children: (Node | null)[]) => el("td", {}, ...children);
  const tick = (label: string, key: string, checked: boolean, set: (checked: boolean) => void) => {
    const made = el("input", {
      attributes: {
        type: "checkbox",
        "aria-label": label,
        "data-key": `${key}-${id}`,
        checked: checked ? "" : undefined,
      },
      on: { change: () => set(made.checked) },
    });
    return made;
  };
  const select = (label: string, value: string, values: readonly [string, string][], set: (value: string) => void) => {
    const made = el("select", {
      attributes: { "aria-label": `${label}, ${name}`, "data-key": `${label}-${id}` },
      on: { change: () => set(made.value) },
    });
    for (const [each, text] of values)
      made.append(el("option", { text, attributes: { value: each, selected: each === value ? "" : undefined } }));
    return made;
  };
  const input = (
    label: string,
    value: string,
    set: (value: string) => void,
    given: { size: string; field: string },
  ) => {
    let said = value;
    const commit = (): void => {
      const now = made.value.trim();
      if (now !== said) set((said = now));
    };
    const wrong = article.refused[given.field];
    const made = el("input", {
      attributes: {
        type: "text",
        size: given.size,
        "aria-label": `${label}, ${name}`,
        "aria-invalid": wrong === undefined ? undefined : "true",
        "data-key": `${label}-${id}`,
        value,
      },
      // A row that is drawn anew while one types in it keeps what was typed: that is no change for the browser.
      on: { change: commit, blur: commit },
    });
    return cell(
      made,
      wrong === undefined ? null : el("p", { class: "wrong", text: wrong.text, attributes: { lang: wrong.lang } }),
    );
  };
  const newOutlet = (): void =>
    void editEntry("sources", null, {}, (source) => save({ source })).then(() => void refresh());
  const upstream = article.derivedFrom.length === 0 ? t("add") : t("n-upstream", { n: article.derivedFrom.length });
  const offer = article.source === null && article.outlet !== null ? article.outlet : null;
  return el(
    "tr",
    { attributes: { "data-article": id } },
    cell(tick(t("choose-one", { title: name }), "tick", choose.chosen, choose.set)),
    el(
      "th",
      { attributes: { scope: "row" } },
      button(name, () => open(id), { class: "statement", attributes: { "data-key": `open-${id}` } }),
      el(
        "p",
        { class: "says" },
        el("code", { text: id }),
        article.adopted ? ` · ${t("adopted")}` : "",
        article.marks > 0 ? ` · ${t("n-marks", { n: article.marks })}` : "",
      ),
      problemList(id),
    ),
    cell(tick(t("read-one", { title: name }), "read", article.read, (read) => save({ read, reviewed: null }))),
    cell(
      select(t("outlet"), article.source ?? "", [...outletChoices(), [NEW, t("new-sources")]], (source) =>
        source === NEW ? newOutlet() : save({ source: source === "" ? null : source }),
      ),
      offer === null
        ? null
        : button(t("make-outlet", { name: offer }), () => void makeOutlet(id, offer), { class: "quiet" }),
    ),
    input(t("date"), article.published ?? "", (published) => save(dateFacts(article, published)), {
      size: "11",
      field: "published",
    }),
    cell(
      select(
        t("basis"),
        article.publishedBasis,
        ["text", "url", "editor", "unknown"].map((each) => [each, t(`date-${each}`)]),
        (publishedBasis) => save({ publishedBasis }),
      ),
    ),
    input(t("language"), article.lang, (lang) => save({ lang }), { size: "4", field: "lang" }),
    cell(
      select(t("rights"), article.rights?.mode ?? "", rightsChoices(), (mode) =>
        save({ rights: mode === "" ? null : { ...ownRights(article), mode } }),
      ),
    ),
    cell(
      button(upstream, () => void editUpstream(id, name, article.derivedFrom), {
        class: "quiet",
        attributes: {
          "aria-label": t("about", { what: upstream, title: `${t("upstream")}, ${name}` }),
          "data-key": `upstream-${id}`,
        },
      }),
    ),
    cell(
      button(t("more-facts"), () => void editFacts(id), {
        class: "quiet",
        attributes: { "aria-label": t("about", { what: t("more-facts"), title: name }), "data-key": `more-${id}` },
      }),
    ),
  );
}

export const outletChoices = (): [string, string][] => [
  ["", "—"],
  ...list("sources").map(({ value }): [string, string] => [value.id, localised(value["name"])]),
];

export const rightsChoices = (): [string, string][] => [
  ["", t("rights-default")],
  ...(store.state?.choices.rights ?? []).map((each): [string, string] => [each, t(`rights-${each}`)]),
];

/** What somebody said of the rights beside their mode: another mode does not change who holds them. */
const ownRights = ({ rights }: DeskArticle): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ holder: rights?.holder, licence: rights?.licence }).filter(([, each]) => each !== undefined),
  );

const dateFacts = ({ publishedBasis }: DeskArticle, published: string): Record<string, unknown> =>
  published === ""
    ? { published: null, publishedBasis: null }
    : { published, publishedBasis: publishedBasis === "unknown" ? "editor" : publishedBasis };

/** An outlet from the name that a page gives, and the article is its. */
async function makeOutlet(article: string, name: string): Promise<void> {
  const known = list("sources").find(({ value }) => value["name"] === name);
  const id = known?.value.id ?? freeId(idOfName(name), new Set(list("sources").map(({ value }) => value.id)));
  await attempt(async () => {
    if (!known) await act("entry", { kind: "sources", id: null, fields: { id, name } });
    await act("facts", { article, fields: { source: id } });
  });
  await refresh();
}
