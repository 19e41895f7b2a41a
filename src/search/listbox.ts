/** Moves through the options of a list while the focus stays in its input (ARIA combobox, list without autocompletion). */
export class Listbox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    input.addEventListener("keydown", (event) => this.#onKey(event));
    list.addEventListener("pointermove", (event) => {
      // A finger that scrolls chooses nothing.
      if (event.pointerType !== "touch") this.#activate((event.target as Element).closest("[role=option]"), false);
    });
  }

  /** Shows other options, of which none is chosen. */
  show(groups: readonly HTMLElement[]): void {
    this.#list.replaceChildren(...groups);
    this.#list.hidden = groups.length === 0;
    this.#list.scrollTop = 0;
    this.#input.setAttribute("aria-expanded", String(groups.length > 0));
    this.#input.removeAttribute("aria-activedescendant");
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
    const active = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      options[active]?.click();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || options.length === 0) return;
    event.preventDefault();
    const next = active < 0 && step < 0 ? options.length - 1 : (active + step + options.length) % options.length;
    this.#activate(options[next] ?? null, true);
  }

  #activate(option: Element | null, scroll: boolean): void {
    if (!option) return;
    for (const each of this.#list.querySelectorAll("[aria-selected=true]")) each.setAttribute("aria-selected", "false");
    option.setAttribute("aria-selected", "true");
    this.#input.setAttribute("aria-activedescendant", option.id);
    if (scroll) option.scrollIntoView({ block: "nearest" });
  }
}
