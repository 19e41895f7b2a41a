import { act } from "./api.ts";
import { announce, button, el, fill, uniqueId } from "./dom.ts";
import type { Choice } from "./reader.ts";
import { attempt } from "./report.ts";
import { list, refresh, store } from "./store.ts";
import { idFrom, localised, t } from "./words.ts";

/** Keys of the modalities; stances have their numbers. */
const MODALITY_KEYS: Readonly<Record<string, string>> = {
  fact: "f",
  plan: "p",
  talks: "t",
  possibility: "y",
  prediction: "r",
  opinion: "o",
};

/** An existing mark that is to say something else. */
export interface Changing {
  n: number;
  claim: string;
  stance: string;
  modality: string;
  speaker: string | null;
}

type Option = { id: string; text: string } | { id: null; text: string };

/** Which claim the chosen words bear on, and how: search as you type, then digits and letters, then Enter. */
export class MarkPanel {
  readonly element: HTMLElement;
  readonly #done: () => void;
  #choice: Choice = { text: null, raw: null };
  #changing: Changing | null = null;
  #claim: Option | null = null;
  #options: Option[] = [];
  #active = 0;
  #search: HTMLInputElement | null = null;

  /** `done` is told when the panel closes: the focus goes back to the text. */
  constructor(done: () => void) {
    this.#done = done;
    this.element = el("section", { class: "mark-panel", attributes: { "aria-label": t("mark"), hidden: "" } });
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
    });
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Shows the panel for what is chosen; the focus stays where it is until `focus()`. */
  show(choice: Choice): void {
    this.#choice = choice;
    if (!choice.text) {
      if (!this.#changing) this.#hide();
      return;
    }
    if (this.isOpen && !this.#changing) return this.#drawQuote();
    this.#changing = null;
    this.#claim = null;
    this.#draw();
  }

  change(changing: Changing): void {
    this.#changing = changing;
    const known = list("claims").find(({ value }) => value.id === changing.claim);
    this.#claim = { id: changing.claim, text: known ? localised(known.value["statement"]) : changing.claim };
    this.#draw();
    this.element.querySelector<HTMLElement>("input:checked")?.focus();
  }

  focus(): void {
    (this.#search ?? this.element.querySelector<HTMLElement>("input:checked"))?.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.#hide();
    this.#done();
  }

  /** Takes a claim as the one that is meant: from the list beside the text. */
  choose(id: string, text: string): void {
    if (this.isOpen) this.#take({ id, text });
  }

  #hide(): void {
    this.element.hidden = true;
    this.#changing = null;
    this.element.replaceChildren();
  }

  #draw(): void {
    this.element.hidden = false;
    this.element.parentElement?.scrollTo({ top: 0 });
    this.#search = null;
    fill(
      this.element,
      el("blockquote", { class: "quoted" }),
      store.text?.form === "abstract" && !this.#changing ? el("p", { class: "hint raw-hint" }) : null,
      this.#claim ? this.#meaning(this.#claim) : this.#finder(),
    );
    this.#drawQuote();
  }

  #drawQuote(): void {
    const quote = this.element.querySelector(".quoted");
    const { text, raw } = this.#choice;
    if (quote) quote.textContent = text && store.text ? store.text.text.slice(text.start, text.end) : "";
    if (quote) (quote as HTMLElement).hidden = !text;
    const hint = this.element.querySelector(".raw-hint");
    if (hint && store.text?.raw)
      hint.textContent = raw ? t("raw-chosen", { words: store.text.raw.slice(raw.start, raw.end) }) : t("choose-raw");
  }

  #finder(): HTMLElement {
    const listId = uniqueId("claims");
    const options = el("ul", {
      class: "options",
      attributes: { id: listId, role: "listbox", "aria-label": t("claims") },
    });
    const input = el("input", {
      attributes: {
        id: uniqueId("claim"),
        type: "text",
        role: "combobox",
        "aria-expanded": "true",
        "aria-controls": listId,
        "aria-autocomplete": "list",
        autocomplete: "off",
        spellcheck: "false",
      },
    });
    this.#search = input;
    const draw = (): void => {
      this.#options = matching(input.value);
      this.#active = Math.min(this.#active, Math.max(0, this.#options.length - 1));
      options.replaceChildren(
        ...this.#options.map((option, i) =>
          el(
            "li",
            {
              attributes: { role: "option", id: `${listId}-${i}`, "aria-selected": String(i === this.#active) },
              on: { mousedown: (event) => event.preventDefault(), click: () => this.#take(option) },
            },
            option.id === null ? el("strong", { text: t("new-claim", { text: option.text }) }) : option.text,
            option.id === null ? null : el("code", { text: option.id }),
          ),
        ),
      );
      input.setAttribute("aria-activedescendant", this.#options.length > 0 ? `${listId}-${this.#active}` : "");
    };
    input.addEventListener("input", () => {
      this.#active = 0;
      draw();
    });
    input.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) {
        this.#active = Math.min(this.#options.length - 1, Math.max(0, this.#active + step));
        draw();
      } else if (event.key === "Enter") {
        const option = this.#options[this.#active];
        if (option) this.#take(option);
      } else return;
      event.preventDefault();
    });
    draw();
    return el(
      "div",
      { class: "finder" },
      el("label", { text: t("which-claim"), attributes: { for: input.id } }),
      input,
      options,
      el(
        "p",
        { class: "buttons" },
        button(t("cancel"), () => this.close(), { class: "quiet" }),
      ),
    );
  }

  #take(option: Option): void {
    this.#claim = option;
    this.#draw();
    this.element.querySelector<HTMLElement>("input:checked")?.focus();
    announce(option.text);
  }

  #meaning(claim: Option): HTMLElement {
    const { stances, modalities } = store.state!.choices;
    const areas = list("areas");
    const now = this.#changing;
    const stance = radios("stance", stances, now?.stance ?? "asserts", (_, i) => String(i + 1));
    const modality = radios("modality", modalities, now?.modality ?? "fact", (name) => MODALITY_KEYS[name] ?? "");
    const names = el(
      "datalist",
      { attributes: { id: uniqueId("names") } },
      ...list("names").map(({ value }) =>
        el("option", { attributes: { value: value.id }, text: localised(value["name"]) }),
      ),
    );
    const speaker = el("input", {
      attributes: {
        id: uniqueId("speaker"),
        type: "text",
        list: names.id,
        value: now?.speaker ?? "",
        autocomplete: "off",
      },
    });
    const area = el(
      "select",
      { attributes: { id: uniqueId("area") } },
      ...areas.map(({ value }) => el("option", { text: localised(value["label"]), attributes: { value: value.id } })),
    );
    const form = el(
      "form",
      { class: "meaning", attributes: { autocomplete: "off" } },
      el(
        "p",
        { class: "claim-chosen" },
        claim.id === null ? el("strong", { text: t("new-claim", { text: claim.text }) }) : claim.text,
      ),
      claim.id === null && areas.length > 1
        ? el("p", {}, el("label", { text: t("area"), attributes: { for: area.id } }), area)
        : null,
      stance,
      modality,
      el(
        "p",
        { class: "speaker" },
        el("label", { text: t("speaker"), attributes: { for: speaker.id } }),
        speaker,
        names,
      ),
      el(
        "p",
        { class: "buttons" },
        el("button", { class: "main", text: now ? t("change") : t("mark"), attributes: { type: "submit" } }),
        button(t("cancel"), () => this.close(), { class: "quiet" }),
      ),
    );
    form.addEventListener("keydown", (event) => {
      if (event.target instanceof HTMLInputElement && event.target.type === "text") return;
      if (event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey || event.altKey) return;
      const chosen = form.querySelector<HTMLInputElement>(`input[data-shortcut="${CSS.escape(event.key)}"]`);
      if (chosen) {
        chosen.checked = true;
        chosen.focus();
      } else if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement)) form.requestSubmit();
      else return;
      event.preventDefault();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const data = new FormData(form);
      void this.#submit(claim, {
        stance: String(data.get("stance")),
        modality: String(data.get("modality")),
        speaker: speaker.value.trim(),
        area: area.value,
      });
    });
    return form;
  }

  async #submit(
    claim: Option,
    meaning: { stance: string; modality: string; speaker: string; area: string },
  ): Promise<void> {
    const { text, article } = store;
    if (!text || article === null || !store.state) return;
    const { stance, modality, speaker } = meaning;
    const done = await attempt(async () => {
      const id = claim.id ?? (await newClaim(claim.text, meaning.area));
      const said = { article, sha256: text.sha256, claim: id, stance, modality, speaker };
      if (this.#changing) return act("change-mark", { ...said, n: this.#changing.n });
      const { start, end } = this.#choice.text!;
      return act<{ notes: string[] }>("mark", {
        ...said,
        start,
        end,
        ...(this.#choice.raw && { raw: this.#choice.raw }),
      });
    });
    await refresh();
    if (!done) return;
    announce([t("marked"), ...((done.data as { notes?: string[] }).notes ?? [])].join(" "));
    this.#hide();
    this.#done();
  }
}

async function newClaim(statement: string, area: string): Promise<string> {
  const taken = new Set(list("claims").map(({ value }) => value.id));
  const wanted = idFrom("c-", statement, 3);
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  const lang = store.state?.languages[0] ?? "en";
  await act("entry", {
    kind: "claims",
    id: null,
    fields: { id, statement: { [lang]: statement }, areas: area ? [area] : [] },
  });
  return id;
}

/** Claims that hold every word that was typed, in statement or id; a new one last. */
function matching(typed: string): Option[] {
  const plain = (text: string) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase();
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = list("claims").flatMap(({ value }): Option[] => {
    const text = localised(value["statement"]);
    const hay = plain(`${text} ${value.id}`);
    return words.every((word) => hay.includes(word)) ? [{ id: value.id, text }] : [];
  });
  return typed.trim() === "" ? found.slice(0, 30) : [...found.slice(0, 30), { id: null, text: typed.trim() }];
}

function radios(
  name: string,
  values: readonly string[],
  chosen: string,
  keyOf: (value: string, i: number) => string,
): HTMLElement {
  return el(
    "fieldset",
    { class: `radios ${name}` },
    el("legend", { text: t(name) }),
    ...values.map((value, i) => {
      const key = keyOf(value, i);
      const input = el("input", {
        attributes: {
          type: "radio",
          name,
          value,
          id: uniqueId(name),
          "data-shortcut": key,
          checked: value === chosen ? "" : undefined,
        },
      });
      return el(
        "label",
        { class: value, attributes: { for: input.id } },
        input,
        el("span", { text: t(`${name}-${value}`) }),
        el("kbd", { text: key }),
      );
    }),
  );
}
