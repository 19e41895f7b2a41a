import { act } from "./api.ts";
import { writtenAreas } from "./areas.ts";
import { claimFinder, type Option } from "./claim-finder.ts";
import { announce, el, fill } from "./dom.ts";
import { meaningForm, type Changing, type Meaning } from "./meaning-form.ts";
import type { Choice } from "./reader.ts";
import { attempt } from "./report.ts";
import { freeId, idOfStatement } from "./ids.ts";
import { list, refresh, store } from "./store.ts";
import { localised, t } from "./words.ts";

/** Which claim the chosen words bear on, and how: search as you type, then digits and letters, then Enter. */
export class MarkPanel {
  readonly element: HTMLElement;
  readonly #done: (marked: boolean) => void;
  #choice: Choice = { text: null, raw: null };
  #changing: Changing | null = null;
  #claim: Option | null = null;

  /** `done` is told when the panel closes, and whether something was marked: the focus goes back to where it came from. */
  constructor(done: (marked: boolean) => void) {
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
    this.element.querySelector<HTMLElement>("input[role=combobox], input:checked")?.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.#hide();
    this.#done(false);
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
    fill(
      this.element,
      el("blockquote", { class: "quoted" }),
      store.text?.form === "abstract" && !this.#changing ? el("p", { class: "hint raw-hint" }) : null,
      this.#inner(this.#claim),
    );
    this.#drawQuote();
  }

  /** The chosen words. */
  get #words(): string {
    const { text } = this.#choice;
    return text && store.text ? store.text.text.slice(text.start, text.end) : "";
  }

  #drawQuote(): void {
    const quote = this.element.querySelector(".quoted");
    const { text, raw } = this.#choice;
    if (quote) quote.textContent = this.#words;
    if (quote) (quote as HTMLElement).hidden = !text;
    const hint = this.element.querySelector(".raw-hint");
    if (hint && store.text?.raw)
      hint.textContent = raw ? t("raw-chosen", { words: store.text.raw.slice(raw.start, raw.end) }) : t("choose-raw");
  }

  #inner(claim: Option | null): HTMLElement {
    const cancel = () => this.close();
    if (!claim) return claimFinder(this.#words, (option) => this.#take(option), cancel);
    return meaningForm(claim, this.#changing, (meaning) => void this.#submit(claim, meaning), cancel);
  }

  #take(option: Option): void {
    this.#claim = option;
    this.#draw();
    this.element.querySelector<HTMLElement>("input:required, input:checked")?.focus();
    announce(option.text);
  }

  async #submit(claim: Option, meaning: Meaning): Promise<void> {
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
    this.#done(true);
  }
}

async function newClaim(statement: string, area: string): Promise<string> {
  const taken = new Set(list("claims").map(({ value }) => value.id));
  const id = freeId(idOfStatement("c-", statement), taken);
  const areas = await writtenAreas(area === "" ? [] : [area]);
  const lang = store.state?.languages[0] ?? "en";
  await act("entry", {
    kind: "claims",
    id: null,
    fields: { id, statement: { [lang]: statement }, areas },
  });
  return id;
}
