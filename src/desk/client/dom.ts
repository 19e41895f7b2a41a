/** What a made element gets: properties by their DOM names, `aria…` and `data…` as attributes, `on` for what it listens to. */
interface Given {
  class?: string;
  text?: string;
  attributes?: Record<string, string | undefined>;
  on?: Record<string, (event: Event) => void>;
}

/** An element with children. Text is text: nothing here reads a string as HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Given = {},
  ...children: (Node | string | null | undefined | false)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (given.class) made.className = given.class;
  if (given.text !== undefined) made.textContent = given.text;
  for (const [key, value] of Object.entries(given.attributes ?? {}))
    if (value !== undefined) made.setAttribute(key, value);
  for (const [type, listener] of Object.entries(given.on ?? {})) made.addEventListener(type, listener);
  for (const child of children) if (child !== null && child !== undefined && child !== false) made.append(child);
  return made;
}

export function button(text: string, act: () => void, given: Given = {}): HTMLButtonElement {
  return el("button", {
    ...given,
    text,
    attributes: { type: "button", ...given.attributes },
    on: { click: () => act(), ...given.on },
  });
}

let count = 0;
/** An id that no other element of the page has. */
export const uniqueId = (name: string): string => `${name}-${++count}`;

/**
 * Puts new children in place of the old. What stands for the same thing (`data-key`) keeps the focus, and what was opened stays open:
 * somebody else's change must not close a list under a reader's hand.
 */
export function fill(parent: Element, ...children: (Node | null | false)[]): void {
  const focused = parent.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset.key
    : undefined;
  const open = new Set(
    [...parent.querySelectorAll<HTMLElement>("details[open] > summary[data-key]")].map(({ dataset }) => dataset.key),
  );
  parent.replaceChildren(...children.filter((child): child is Node => child instanceof Node));
  if (open.size > 0)
    for (const summary of parent.querySelectorAll<HTMLElement>("details > summary[data-key]"))
      if (open.has(summary.dataset.key)) (summary.parentElement as HTMLDetailsElement).open = true;
  if (focused === undefined) return;
  for (const each of parent.querySelectorAll<HTMLElement>("[data-key]"))
    if (each.dataset.key === focused) return each.focus();
}

let live: HTMLElement | null = null;
/** Says something to whoever hears the page; in the page's language unless another is named. */
export function announce(text: string, lang?: string): void {
  if (!live)
    document.body.append((live = el("p", { class: "unseen", attributes: { role: "status", "aria-live": "polite" } })));
  if (lang === undefined) live.removeAttribute("lang");
  else live.lang = lang;
  live.textContent = text;
}
