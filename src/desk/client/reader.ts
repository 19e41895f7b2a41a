import type { DeskMark, DeskText } from "../protocol.ts";
import { act } from "./api.ts";
import { button, el, fill } from "./dom.ts";
import { saveFacts, shownArticle } from "./facts.ts";
import { problemList, problemsOf } from "./problems.ts";
import { WordChooser, type Chosen } from "./selection.ts";
import { attempt } from "./report.ts";
import { articleTitle, openArticle, refresh, store } from "./store.ts";
import { reasonWords, t } from "./words.ts";

/** What is chosen: in the article, and for an abstract in the raw file beside it. */
export interface Choice {
  text: Chosen | null;
  raw: Chosen | null;
}

/** The left of the desk: which article, its problems, its text with what is marked, and what cleaning left out. */
export class Reader {
  readonly element: HTMLElement;
  readonly choice: Choice = { text: null, raw: null };
  readonly #onChoice: () => void;
  readonly #onMark: (n: number) => void;
  readonly #onStart: () => void;
  #chooser: WordChooser | null = null;
  #rawChooser: WordChooser | null = null;
  #shown = "";
  #text: string | null = null;

  constructor(on: { choice: () => void; mark: (n: number) => void; start: () => void }) {
    this.#onChoice = on.choice;
    this.#onMark = on.mark;
    this.#onStart = on.start;
    this.element = el("section", { class: "reader", attributes: { "aria-label": t("text") } });
  }

  /** Draws what the store holds; a text that is drawn already stays, with what is chosen in it. */
  draw(): void {
    const { state, text, article } = store;
    const isRead = state?.articles.find(({ id }) => id === article)?.read;
    const key = JSON.stringify([text, article, state?.articles.length, problemsOf(article ?? "").length, isRead]);
    if (key === this.#shown) return;
    this.#shown = key;
    const same = text !== null && this.#text === text.text;
    const { text: chosen, raw } = this.choice;
    if (!same) this.clear();
    this.#text = text?.text ?? null;
    fill(
      this.element,
      this.#picker(),
      article === null ? null : problemList(article),
      text ? this.#paper(text) : this.#empty(),
    );
    if (same && chosen) this.#chooser?.restore(chosen);
    if (same && raw) this.#rawChooser?.restore(raw);
  }

  clear(): void {
    this.#chooser?.clear();
    this.#rawChooser?.clear();
  }

  /** Chooses words of the open text, where they stand in it once; whether they do. */
  choose(words: string): boolean {
    const text = store.text?.text ?? "";
    const start = text.indexOf(words);
    if (start < 0 || text.indexOf(words, start + 1) >= 0) return false;
    this.#chooser?.restore({ start, end: start + words.length });
    return true;
  }

  focus(): void {
    this.element.querySelector<HTMLElement>(".paper")?.focus();
  }

  #empty(): HTMLElement {
    return el("p", { class: "hint", text: store.state?.articles.length ? t("choose-article") : t("no-articles") });
  }

  #picker(): HTMLElement {
    const articles = store.state?.articles ?? [];
    const select = el("select", {
      attributes: { id: "article", "data-key": "article" },
      on: { change: () => void openArticle(select.value) },
    });
    if (store.article === null) select.append(el("option", { text: t("choose-article"), attributes: { value: "" } }));
    for (const { id, marks } of articles)
      select.append(
        el("option", {
          text: `${articleTitle(id)}${marks > 0 ? ` · ${marks}` : ""}`,
          attributes: { value: id, selected: id === store.article ? "" : undefined },
        }),
      );
    return el(
      "p",
      { class: "picker" },
      el("label", { text: t("article"), attributes: { for: "article" } }),
      select,
      this.#readTick(),
    );
  }

  /** Whether somebody has gone through the open article: said where it is read. */
  #readTick(): HTMLElement | null {
    const article = store.state?.articles.find(({ id }) => id === store.article);
    if (!article) return null;
    const { id, read } = shownArticle(article);
    const tick = el("input", {
      attributes: { id: "is-read", type: "checkbox", "data-key": "is-read", checked: read ? "" : undefined },
      on: { change: () => void saveFacts(id, { read: tick.checked, reviewed: null }) },
    });
    return el("span", { class: "is-read" }, tick, el("label", { text: t("is-read"), attributes: { for: tick.id } }));
  }

  #paper(text: DeskText): HTMLElement {
    const paper = el("div", {
      class: "paper",
      attributes: {
        tabindex: "0",
        role: "region",
        "aria-label": t("text-of", { title: text.title ?? text.id }),
        lang: text.lang,
        "data-key": "paper",
      },
    });
    if (text.title) paper.append(el("p", { class: "headline", text: text.title }));
    let list: HTMLElement | null = null;
    text.lines.forEach((line, i) => {
      for (const each of text.removed.filter(({ before }) => before === i)) paper.append(removedLine(each, text));
      const made = el(line.kind, { attributes: { "data-start": String(line.start) } }, ...segments(text, line));
      if (line.kind === "li") {
        if (!list) paper.append((list = el("ul")));
        list.append(made);
      } else {
        list = null;
        paper.append(made);
      }
    });
    for (const each of text.removed.filter(({ before }) => before >= text.lines.length))
      paper.append(removedLine(each, text));
    this.#chooser = new WordChooser(paper, text.text, "desk-choice", (chosen) => {
      this.choice.text = chosen;
      this.#onChoice();
    });
    paper.addEventListener("keydown", (event) => {
      if ((event.key === "m" || event.key === "Enter") && this.choice.text && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        this.#onStart();
      }
    });
    paper.addEventListener("click", (event) => {
      const n = (event.target as HTMLElement).closest<HTMLElement>("[data-n]")?.dataset.n;
      if (n !== undefined && !this.choice.text) this.#onMark(Number(n.split(" ").at(-1)));
    });
    return el(
      "div",
      { class: "papers" },
      text.closed !== null
        ? el("p", { class: "closed", text: text.closed ? t("no-raw", { file: text.closed }) : t("no-raw-named") })
        : null,
      el("p", { class: "hint", text: t("hint-keys") }),
      paper,
      text.raw === null ? null : this.#rawPaper(text.raw),
    );
  }

  #rawPaper(raw: string): HTMLElement {
    const paper = el("div", {
      class: "paper raw",
      attributes: { tabindex: "0", role: "region", "aria-label": t("raw-text") },
    });
    let start = 0;
    for (const line of raw.split("\n")) {
      if (line.trim() !== "") paper.append(el("p", { text: line, attributes: { "data-start": String(start) } }));
      start += line.length + 1;
    }
    this.#rawChooser = new WordChooser(paper, raw, "desk-choice-raw", (chosen) => {
      this.choice.raw = chosen;
      this.#onChoice();
    });
    return el("div", {}, el("p", { class: "label", text: t("raw-text") }), paper);
  }
}

/** A line's text, parted where marks begin and end. */
function segments(text: DeskText, { start, end }: { start: number; end: number }): HTMLElement[] {
  const marks = text.marks.filter(({ pieces }) => pieces.some((piece) => piece.start < end && piece.end > start));
  const borders = new Set([start, end]);
  for (const { pieces } of marks)
    for (const piece of pieces) for (const at of [piece.start, piece.end]) if (at > start && at < end) borders.add(at);
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1]!;
    const over = marks.filter(({ pieces }) => pieces.some((piece) => piece.start <= from && piece.end >= to));
    const inner = over.findLast(({ name }) => name === "Evidence") ?? over.at(-1);
    if (!inner) return el("span", { text: text.text.slice(from, to) });
    const last = inner.pieces.at(-1)?.end === to;
    return el("span", {
      class: `marked ${inner.name.toLowerCase()} ${inner.stance}`,
      text: text.text.slice(from, to),
      attributes: { "data-n": over.map(({ n }) => n).join(" "), "data-label": last ? labelOf(inner) : undefined },
    });
  });
}

const labelOf = ({ n, name }: DeskMark): string => (name === "Evidence" ? String(n) : "");

function removedLine({ text, reason, at }: DeskText["removed"][number], { id, sha256 }: DeskText): HTMLElement {
  const words = reasonWords(reason);
  const putBack = (): void => void attempt(() => act("restore", { article: id, sha256, at })).then(() => refresh());
  return el(
    "details",
    { class: "removed" },
    el("summary", {
      text: t("removed", { reason: words }),
      attributes: { "data-key": `removed-${id}-${at}` },
    }),
    el("p", { text }),
    button(t("restore"), putBack, {
      class: "quiet",
      attributes: { "aria-label": t("restore-this", { reason: words }) },
    }),
  );
}
