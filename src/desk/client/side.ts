import { act } from "./api.ts";
import { button, el, fill } from "./dom.ts";
import { editEntry } from "./forms.ts";
import type { MarkPanel } from "./mark-panel.ts";
import { isAbout, problemItems, problemsOf } from "./problems.ts";
import { attempt } from "./report.ts";
import { list, refresh, store } from "./store.ts";
import { localised, t } from "./words.ts";

/** The right of the desk: the panel for the chosen words, the claims, and the marks of the open article. */
export class Side {
  readonly element: HTMLElement;
  readonly #claims = el("section", { class: "claims", attributes: { "aria-label": t("claims") } });
  readonly #marks = el("section", { class: "marks", attributes: { "aria-label": t("marks-here") } });
  readonly #panel: MarkPanel;

  constructor(panel: MarkPanel) {
    this.#panel = panel;
    this.element = el("div", { class: "side" }, panel.element, this.#claims, this.#marks);
  }

  draw(): void {
    const claims = list("claims");
    fill(
      this.#claims,
      el(
        "div",
        { class: "section-head" },
        el("h2", { text: t("claims") }),
        button(t("new"), () => void editEntry("claims", null), {
          class: "quiet",
          attributes: { "data-key": "new-claim" },
        }),
      ),
      problemItems(problemsOf("claims/").filter((each) => !claims.some(({ value }) => isAbout(each, value.id)))),
      claims.length === 0 ? el("p", { class: "hint", text: t("no-claims") }) : null,
      el("ul", { class: "list" }, ...claims.map(({ value }) => this.#claim(value))),
    );
    const { text } = store;
    const marks = text?.marks.filter(({ name }) => name === "Evidence") ?? [];
    fill(
      this.#marks,
      el("h2", { text: t("marks-here") }),
      marks.length === 0 ? el("p", { class: "hint", text: t("no-marks") }) : null,
      el(
        "ol",
        { class: "list" },
        ...marks.map((mark) => {
          const words = mark.pieces.map(({ start, end }) => text!.text.slice(start, end)).join(" … ");
          const claim = claims.find(({ value }) => value.id === mark.claims[0]);
          return el(
            "li",
            { attributes: { id: `mark-${mark.n}`, value: String(mark.n) } },
            el("q", { text: words, attributes: { lang: text!.lang } }),
            el(
              "p",
              { class: "says" },
              el("span", { class: `stance ${mark.stance}`, text: t(`stance-${mark.stance}`) }),
              ` · ${t(`modality-${mark.modality}`)} · `,
              claim ? localised(claim.value["statement"]) : mark.claims.join(" "),
            ),
            el(
              "p",
              { class: "buttons" },
              button(
                t("change"),
                () =>
                  this.#panel.change({
                    n: mark.n,
                    claim: mark.claims[0]!,
                    stance: mark.stance,
                    modality: mark.modality,
                    speaker: mark.speaker,
                  }),
                {
                  class: "quiet",
                  attributes: { "data-key": `change-${mark.n}`, "aria-label": t("change-mark", { n: mark.n }) },
                },
              ),
              button(t("remove"), () => void this.#remove(mark.n), {
                class: "quiet",
                attributes: { "data-key": `remove-${mark.n}`, "aria-label": t("remove-mark", { n: mark.n }) },
              }),
            ),
          );
        }),
      ),
    );
  }

  /** Shows a mark of the text in the list of marks. */
  point(n: number): void {
    const item = this.element.querySelector<HTMLElement>(`#mark-${n}`);
    item?.scrollIntoView({ block: "center" });
    item?.querySelector("button")?.focus();
  }

  #claim(value: Readonly<Record<string, unknown>> & { id: string }): HTMLElement {
    const statement = localised(value["statement"]);
    const marked = store.state?.marked[value.id] ?? [];
    const articles = new Set(marked.map(({ article }) => article)).size;
    return el(
      "li",
      {},
      button(
        statement,
        () => (this.#panel.isOpen ? this.#panel.choose(value.id, statement) : void editEntry("claims", value.id)),
        {
          class: "statement",
          attributes: { "data-key": `claim-${value.id}` },
        },
      ),
      el(
        "p",
        { class: "says" },
        el("code", { text: value.id }),
        ` · ${t("reported", { n: articles })} `,
        ...marked.map(({ stance }) =>
          el("span", { class: `dot ${stance}`, attributes: { title: t(`stance-${stance}`) } }),
        ),
      ),
      problemItems(problemsOf("claims/").filter((each) => isAbout(each, value.id))),
    );
  }

  async #remove(n: number): Promise<void> {
    const { text, article } = store;
    if (!text) return;
    await attempt(() => act("remove-mark", { article, sha256: text.sha256, n }));
    await refresh();
  }
}
