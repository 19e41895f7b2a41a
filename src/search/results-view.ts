import type { Answer, Query } from "./engine.ts";
import type { Piece } from "./excerpt.ts";
import { queryWords } from "./match.ts";
import { writeQuery } from "./query-url.ts";
import { viewResult, type ResultView } from "./result-view.ts";
import { fill, type SearchSettings } from "./words.ts";

/** Results of a type beside other types; a type that was asked for by itself shows more. */
const SOME = 5;
const MANY = 60;

/** The groups of an answer as options of a listbox. Text goes in as text, never as HTML. */
export async function renderResults(query: Query, answer: Answer, settings: SearchSettings): Promise<DocumentFragment> {
  const words = queryWords(query.text);
  const limit = query.facets.type?.length === 1 ? MANY : SOME;
  const groups = await Promise.all(
    answer.groups.map(async ({ type, count, hits }) => {
      const records = await Promise.all(hits.slice(0, limit).map((hit) => hit.data()));
      const group = element("div", "search-group");
      group.setAttribute("role", "group");
      group.setAttribute("aria-label", `${settings.types[type]}, ${count}`);
      group.dataset["type"] = type;
      const head = element("p", "label", `${settings.types[type]} `);
      head.setAttribute("aria-hidden", "true");
      head.append(element("span", "num", String(count)));
      group.append(head);
      for (const [i, record] of records.entries()) {
        group.append(renderOption(`search-${type}-${i}`, viewResult(type, record, words, settings), settings.lang));
      }
      if (count > records.length && limit === SOME) {
        const more = option(
          `search-${type}-all`,
          settings.page + writeQuery({ ...query, facets: { ...query.facets, type: [type] } }),
        );
        more.classList.add("more");
        more.textContent = fill(settings.words.showAll, { count, type: settings.types[type] });
        group.append(more);
      }
      return group;
    }),
  );
  const fragment = document.createDocumentFragment();
  fragment.append(...groups);
  return fragment;
}

function renderOption(id: string, view: ResultView, lang: string): HTMLElement {
  const link = option(id, view.href);
  const title = element("span", "search-title");
  title.append(...marked(view.title));
  if (view.lang !== lang && view.lang !== "") title.lang = view.lang;
  link.append(title);
  const notes = element("span", "meta search-notes");
  if (view.badge !== "") {
    const badge = element("span", "search-badge", view.badge.toUpperCase());
    const name = new Intl.DisplayNames([lang], { type: "language" }).of(view.badge) ?? view.badge;
    badge.title = name;
    badge.setAttribute("aria-label", name);
    badge.setAttribute("role", "img");
    notes.append(badge);
  }
  notes.append(element("span", "", view.notes.join(" · ")));
  if (notes.textContent !== "") link.append(notes);
  if (view.excerpt.length > 0) {
    const text = element("span", "search-excerpt");
    text.append(...marked(view.excerpt));
    if (view.badge !== "" && view.badge !== lang) text.lang = view.badge;
    link.append(text);
  }
  return link;
}

/** A link is an option here: it can be followed by Enter, by a click, or opened in a tab of its own. */
function option(id: string, href: string): HTMLAnchorElement {
  const link = element("a", "search-option");
  link.id = id;
  link.href = href;
  link.tabIndex = -1;
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  return link;
}

function marked(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, hit }) => (hit ? element("mark", "", text) : document.createTextNode(text)));
}

/** An element with a class and a text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = "",
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  if (text !== "") made.textContent = text;
  return made;
}
