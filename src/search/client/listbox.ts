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

  /**
   * Shows other options, of which none is chosen.
   *
   * @param chosen The one that is nevertheless, by its place.
   */
  show(groups: readonly HTMLElement[], chosen?: number): void {
    this.#list.replaceChildren(...groups);
    this.#list.hidden = groups.length === 0;
    this.#input.setAttribute("aria-expanded", String(groups.length > 0));
    this.#input.removeAttribute("aria-activedescendant");
    if (chosen !== undefined) this.#activate(this.#options()[chosen] ?? null, true);
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = this.#options();
    const active = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      // As a click with the same keys: in a tab of its own, where the reader asks for that.
      const { ctrlKey, metaKey, shiftKey } = event;
      options[active]?.dispatchEvent(
        new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
      return;
    }
    const next = place(event.key, active, options.length);
    if (next === null) return;
    event.preventDefault();
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

/** Where a key leads to in a list; null where it is no business of the list's. Home and End are the field's at first. */
function place(key: string, active: number, length: number): number | null {
  if (length === 0) return null;
  if (key === "ArrowDown") return (active + 1) % length;
  if (key === "ArrowUp") return active < 0 ? length - 1 : (active - 1 + length) % length;
  if (active < 0) return null;
  return key === "Home" ? 0 : key === "End" ? length - 1 : null;
}
