import { button, el, fill } from "./dom.ts";
import { titleOf } from "./fields.ts";
import { editEntry } from "./forms.ts";
import { problemList } from "./problems.ts";
import { list } from "./store.ts";
import { t } from "./words.ts";

/** Everything of one kind, each with its form: events, disagreements, areas, outlets, names. */
export function drawList(panel: HTMLElement, kind: string): void {
  const entries = list(kind);
  fill(
    panel,
    el(
      "div",
      { class: "section-head" },
      el("h2", { text: t(kind) }),
      button(t(`new-${kind}`), () => void editEntry(kind, null), {
        class: "main",
        attributes: { "data-key": `new-${kind}` },
      }),
    ),
    problemList(`${kind}/`),
    entries.length === 0 ? el("p", { class: "hint", text: t("none-yet") }) : null,
    el(
      "ul",
      { class: "list" },
      ...entries.map(({ value, file }) =>
        el(
          "li",
          {},
          button(titleOf(value), () => void editEntry(kind, value.id), {
            class: "statement",
            attributes: { "data-key": `${kind}-${value.id}` },
          }),
          el(
            "p",
            { class: "says" },
            el("code", { text: value.id }),
            typeof value["edtf"] === "string" ? ` · ${value["edtf"]}` : "",
            ` · ${file}`,
          ),
        ),
      ),
    ),
  );
}
