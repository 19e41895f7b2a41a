import { button, el, fill } from "./dom.ts";
import { adoptAll, onFacts, saveForAll, shownArticle } from "./facts.ts";
import { editEntry } from "./forms.ts";
import { problemsOf } from "./problems.ts";
import { openArticle, store } from "./store.ts";
import { NEW, outletChoices, rightsChoices, textRow } from "./text-row.ts";
import { t } from "./words.ts";

const COLUMNS = ["article", "is-read", "outlet", "date", "basis", "language", "rights", "upstream", "more-facts"];

const chosen = new Set<string>();
let drawn: { panel: HTMLElement; body: HTMLElement; draw: () => void } | null = null;
onFacts(() => {
  if (drawn?.panel.contains(drawn.body)) drawn.draw();
});

/** What is known of every article, in one table: outlet, date, language, rights; what the file says stands there already. */
export function drawTexts(panel: HTMLElement, show: () => void): void {
  const open = (id: string): void => {
    void openArticle(id);
    show();
  };
  if (!drawn?.panel.contains(drawn.body) || drawn.panel !== panel) drawn = makeTable(panel, open);
  drawn.draw();
}

/** The table's frame; `draw` changes the rows whose article is another than before, and leaves the rest as somebody uses it. */
function makeTable(panel: HTMLElement, open: (id: string) => void): NonNullable<typeof drawn> {
  const body = el("tbody");
  const forChosen = el("div", { class: "for-chosen", attributes: { role: "group", "aria-label": t("for-chosen") } });
  const all = el("input", {
    attributes: { type: "checkbox", "aria-label": t("choose-all") },
    on: {
      change: () => {
        for (const { id } of store.state?.articles ?? []) void (all.checked ? chosen.add(id) : chosen.delete(id));
        draw();
      },
    },
  });
  const shown = new Map<string, string>();
  const draw = (): void => {
    const articles = (store.state?.articles ?? []).map(shownArticle);
    const ids = articles.map(({ id }) => id);
    for (const id of chosen) if (!ids.includes(id)) chosen.delete(id);
    for (const row of Array.from(body.children)) if (!ids.includes(rowId(row))) row.remove();
    articles.forEach((article, i) => {
      const { id } = article;
      const key = JSON.stringify([article, chosen.has(id), problemsOf(id), outletChoices()]);
      const now = body.children[i];
      if (now && rowId(now) === id && shown.get(id) === key) return;
      shown.set(id, key);
      const set = (yes: boolean): void => {
        void (yes ? chosen.add(id) : chosen.delete(id));
        draw();
      };
      const row = textRow(article, open, { chosen: chosen.has(id), set });
      if (now && rowId(now) === id) replaceRow(now, row);
      else body.insertBefore(row, now ?? null);
    });
    all.checked = ids.length > 0 && ids.every((id) => chosen.has(id));
    all.indeterminate = chosen.size > 0 && !all.checked;
    drawForChosen(forChosen, () => {
      chosen.clear();
      draw();
    });
  };
  const heads = COLUMNS.map((name) => el("th", { text: t(name), attributes: { scope: "col" } }));
  const table = el("table", {}, el("thead", {}, el("tr", {}, el("td", {}, all), ...heads)), body);
  fill(
    panel,
    el("div", { class: "section-head" }, el("h2", { text: t("texts") })),
    el("p", { class: "hint", text: t("adopt-hint") }),
    forChosen,
    el("div", { class: "scroll", attributes: { tabindex: "0", role: "region", "aria-label": t("texts") } }, table),
  );
  return { panel, body, draw };
}

const rowId = (row: Element): string => (row as HTMLElement).dataset["article"] ?? "";

/** A row in another's place, with the focus and the caret where they were and what was being typed there. */
function replaceRow(now: Element, row: HTMLElement): void {
  const focused = now.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  const written = focused instanceof HTMLInputElement && focused.type === "text" ? focused : null;
  const caret = [written?.selectionStart ?? null, written?.selectionEnd ?? null] as const;
  const key = focused?.dataset["key"];
  now.replaceWith(row);
  if (key === undefined) return;
  const again = [...row.querySelectorAll<HTMLElement>("[data-key]")].find(({ dataset }) => dataset["key"] === key);
  if (written && again instanceof HTMLInputElement && written.value !== written.defaultValue)
    again.value = written.value;
  again?.focus();
  if (written && again instanceof HTMLInputElement) again.setSelectionRange(...caret);
}

/** What can be said of all chosen articles at once. */
function drawForChosen(holder: HTMLElement, none: () => void): void {
  const ids = [...chosen];
  const say = (
    label: string,
    values: readonly [string, string][],
    fieldsOf: (value: string) => Record<string, unknown> | null,
  ) => {
    const select = el("select", {
      attributes: {
        "aria-label": `${label}, ${t("for-chosen")}`,
        "data-key": `chosen-${label}`,
        disabled: ids.length > 0 ? undefined : "",
      },
      on: {
        change: () => {
          const fields = fieldsOf(select.value);
          // The choice is done: the same can be chosen again.
          select.value = "?";
          if (fields) void saveForAll(ids, fields);
        },
      },
    });
    select.append(el("option", { text: label, attributes: { value: "?", selected: "", disabled: "" } }));
    for (const [value, text] of values) select.append(el("option", { text, attributes: { value } }));
    return select;
  };
  const unowned = (store.state?.articles ?? []).filter(({ id, adopted }) => chosen.has(id) && !adopted);
  fill(
    holder,
    el("span", { class: "label", text: t("n-chosen", { n: ids.length }) }),
    button(t("choose-none"), none, {
      class: "quiet",
      attributes: { "data-key": "choose-none", disabled: ids.length > 0 ? undefined : "" },
    }),
    say(t("outlet"), [...outletChoices(), [NEW, t("new-sources")]], (value) => {
      if (value !== NEW) return { source: value === "" ? null : value };
      void editEntry("sources", null, {}, (source) => void saveForAll(ids, { source }));
      return null;
    }),
    say(t("rights"), rightsChoices(), (value) => ({ rights: value === "" ? null : { mode: value } })),
    button(t("adopt-chosen"), () => void adoptAll(unowned.map(({ id }) => id)), {
      class: "quiet",
      attributes: { "data-key": "adopt", disabled: unowned.length > 0 ? undefined : "" },
    }),
  );
}
