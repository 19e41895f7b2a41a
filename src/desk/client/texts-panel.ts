import type { DeskArticle } from "../protocol.ts";
import { act } from "./api.ts";
import { button, el, fill } from "./dom.ts";
import { editUpstream } from "./forms.ts";
import { list, openArticle, refresh, store } from "./store.ts";
import { problemList } from "./reader.ts";
import { attempt } from "./report.ts";
import { idFrom, localised, t } from "./words.ts";

const chosen = new Set<string>();

/** What is known of every article, in one table: outlet, date, language, rights; what the file says stands there already. */
export function drawTexts(panel: HTMLElement, show: () => void): void {
  const articles = store.state?.articles ?? [];
  const open = (id: string): void => {
    void openArticle(id);
    show();
  };
  fill(
    panel,
    el(
      "div",
      { class: "section-head" },
      el("h2", { text: t("texts") }),
      button(t("adopt-chosen"), () => void adoptChosen(), { class: "main", attributes: { "data-key": "adopt" } }),
    ),
    el("p", { class: "hint", text: t("adopt-hint") }),
    el(
      "div",
      { class: "scroll", attributes: { tabindex: "0", role: "region", "aria-label": t("texts") } },
      el(
        "table",
        {},
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            el("th", { attributes: { scope: "col" } }, el("span", { class: "unseen", text: t("choose") })),
            ...["article", "is-read", "outlet", "date", "basis", "language", "rights", "upstream"].map((name) =>
              el("th", { text: t(name), attributes: { scope: "col" } }),
            ),
          ),
        ),
        el("tbody", {}, ...articles.map((article) => row(article, open))),
      ),
    ),
  );
}

function row(article: DeskArticle, open: (id: string) => void): HTMLElement {
  const { id, title } = article;
  const name = title ?? id;
  const tick = el("input", {
    attributes: {
      type: "checkbox",
      "aria-label": t("choose-one", { title: name }),
      "data-key": `tick-${id}`,
      disabled: article.adopted ? "" : undefined,
      checked: chosen.has(id) ? "" : undefined,
    },
    on: { change: () => void (tick.checked ? chosen.add(id) : chosen.delete(id)) },
  });
  const save = (fields: Record<string, unknown>): void =>
    void attempt(() => act("facts", { article: id, fields })).then(() => refresh());
  const read = el("input", {
    attributes: {
      type: "checkbox",
      "aria-label": t("read-one", { title: name }),
      "data-key": `read-${id}`,
      // Only the editor's own file says that somebody has gone through it.
      disabled: article.adopted ? undefined : "",
      checked: article.read ? "" : undefined,
    },
    on: { change: () => save({ read: read.checked, reviewed: null }) },
  });
  const select = (label: string, value: string, values: readonly [string, string][], set: (value: string) => void) => {
    const made = el("select", {
      attributes: { "aria-label": `${label}, ${name}`, "data-key": `${label}-${id}` },
      on: { change: () => set(made.value) },
    });
    for (const [each, text] of values)
      made.append(el("option", { text, attributes: { value: each, selected: each === value ? "" : undefined } }));
    return made;
  };
  const input = (label: string, value: string, set: (value: string) => void, size: string) => {
    const made = el("input", {
      attributes: { type: "text", size, "aria-label": `${label}, ${name}`, "data-key": `${label}-${id}` },
      on: { change: () => set(made.value.trim()) },
    });
    made.value = value;
    return made;
  };
  const outlets: [string, string][] = [
    ["", "—"],
    ...list("sources").map(({ value }): [string, string] => [value.id, localised(value["name"])]),
  ];
  const offer = article.source === null && article.outlet !== null ? article.outlet : null;
  const upstream = article.derivedFrom.length === 0 ? t("add") : t("n-upstream", { n: article.derivedFrom.length });
  return el(
    "tr",
    {},
    el("td", {}, tick),
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
    el("td", {}, read),
    el(
      "td",
      {},
      select(t("outlet"), article.source ?? "", outlets, (source) => save({ source: source === "" ? null : source })),
      offer === null
        ? null
        : button(t("make-outlet", { name: offer }), () => void makeOutlet(id, offer), { class: "quiet" }),
    ),
    el(
      "td",
      {},
      input(
        t("date"),
        article.published ?? "",
        (published) =>
          save(
            published === ""
              ? { published: null, publishedBasis: null }
              : { published, publishedBasis: article.publishedBasis === "unknown" ? "editor" : article.publishedBasis },
          ),
        "11",
      ),
    ),
    el(
      "td",
      {},
      select(
        t("basis"),
        article.publishedBasis,
        ["text", "url", "editor", "unknown"].map((each) => [each, t(`date-${each}`)]),
        (publishedBasis) => save({ publishedBasis }),
      ),
    ),
    el(
      "td",
      {},
      input(t("language"), article.lang, (lang) => save({ lang }), "4"),
    ),
    el(
      "td",
      {},
      select(
        t("rights"),
        article.rights?.mode ?? "",
        [
          ["", t("rights-default")],
          ...(store.state?.choices.rights ?? []).map((each): [string, string] => [each, t(`rights-${each}`)]),
        ],
        (mode) => save({ rights: mode === "" ? null : { mode } }),
      ),
    ),
    el(
      "td",
      {},
      button(upstream, () => editUpstream(id, name, article.derivedFrom), {
        class: "quiet",
        attributes: { "aria-label": `${upstream}: ${t("upstream")}, ${name}`, "data-key": `upstream-${id}` },
      }),
    ),
  );
}

async function adoptChosen(): Promise<void> {
  if (chosen.size === 0) return;
  await attempt(() => act("adopt", { articles: [...chosen] }));
  chosen.clear();
  await refresh();
}

/** An outlet from the name that a page gives, and the article is its. */
async function makeOutlet(article: string, name: string): Promise<void> {
  const known = list("sources").find(({ value }) => value["name"] === name);
  const id = known?.value.id ?? idFrom("", name, 5);
  await attempt(async () => {
    if (!known) await act("entry", { kind: "sources", id: null, fields: { id, name } });
    await act("facts", { article, fields: { source: id } });
  });
  await refresh();
}
