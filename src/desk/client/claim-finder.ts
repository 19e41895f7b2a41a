import { button, el, uniqueId } from "./dom.ts";
import { likelyFirst, plain } from "./likely.ts";
import { list } from "./store.ts";
import { localised, t } from "./words.ts";

/** A claim, or the statement of one that is to be written. */
export type Option = { id: string; text: string } | { id: null; text: string };

/** A field that finds a claim as one types, with what it finds below it: what the passage most likely bears on comes first. */
export function claimFinder(passage: string, onTake: (option: Option) => void, onCancel: () => void): HTMLElement {
  let options: Option[] = [];
  let active = 0;
  const listId = uniqueId("claims");
  const box = el("ul", {
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
  const draw = (): void => {
    options = matching(input.value, passage);
    active = Math.min(active, Math.max(0, options.length - 1));
    box.replaceChildren(
      ...options.map((option, i) =>
        el(
          "li",
          {
            attributes: { role: "option", id: `${listId}-${i}`, "aria-selected": String(i === active) },
            on: { mousedown: (event) => event.preventDefault(), click: () => onTake(option) },
          },
          option.id === null ? el("strong", { text: t("new-claim", { text: option.text }) }) : option.text,
          option.id === null ? null : el("code", { text: option.id }),
        ),
      ),
    );
    input.setAttribute("aria-activedescendant", options.length > 0 ? `${listId}-${active}` : "");
  };
  input.addEventListener("input", () => {
    active = 0;
    draw();
  });
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      active = Math.min(options.length - 1, Math.max(0, active + step));
      draw();
    } else if (event.key === "Enter") {
      const option = options[active];
      if (option) onTake(option);
    } else return;
    event.preventDefault();
  });
  draw();
  return el(
    "div",
    { class: "finder" },
    el("label", { text: t("which-claim"), attributes: { for: input.id } }),
    input,
    box,
    el(
      "p",
      { class: "buttons" },
      button(t("cancel"), () => onCancel(), { class: "quiet" }),
    ),
  );
}

/** Claims that hold every word that was typed, in statement or id; a new one last. */
function matching(typed: string, passage: string): Option[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  const all = list("claims").flatMap(({ value }): Option[] => {
    const text = localised(value["statement"]);
    const hay = plain(`${text} ${value.id}`);
    return words.every((word) => hay.includes(word)) ? [{ id: value.id, text }] : [];
  });
  const found = likelyFirst(all, passage);
  return typed.trim() === "" ? found.slice(0, 30) : [...found.slice(0, 30), { id: null, text: typed.trim() }];
}
