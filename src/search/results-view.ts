import { langAttributes } from "../lib/direction.ts";
import { localeOf } from "../lib/locale.ts";
import { SOME } from "./engine-limits.ts";
import type { Query } from "./engine.ts";
import type { Piece } from "./excerpt.ts";
import { element } from "./element.ts";
import type { Shown } from "./protocol.ts";
import { writeQuery } from "./query-url.ts";
import type { ResultView } from "./result-view.ts";
import { fill, type SearchSettings } from "./words.ts";

/** Languages that are named with a result; a thing that everybody reports has no use for more. */
const MAX_BADGES = 3;

/** The groups of an answer as options of a listbox. Text goes in as text, never as HTML. */
export function renderResults(query: Query, answer: Shown, settings: SearchSettings): HTMLElement[] {
  return answer.groups.map(({ type, count, results }) => {
    const name = settings.types[type];
    const group = element("div", "search-group");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", `${name}, ${count}`);
    group.dataset["type"] = type;
    const head = element("p", "label", `${name} `);
    head.setAttribute("aria-hidden", "true");
    head.append(element("span", "num", String(count)));
    group.append(head);
    for (const [i, view] of results.entries()) group.append(renderOption(`search-${type}-${i}`, view, settings.lang));
    if (count > results.length && results.length <= SOME) {
      const only = { ...query, facets: { ...query.facets, type: [type] } };
      const more = option(`search-${type}-all`, settings.page + writeQuery(only));
      more.classList.add("more");
      more.textContent = fill(settings.words.showAll, { count, type: name });
      group.append(more);
    }
    return group;
  });
}

function renderOption(id: string, view: ResultView, lang: string): HTMLElement {
  const link = option(id, view.href);
  const title = element("span", "search-title");
  title.append(...marked(view.title));
  Object.assign(title, langAttributes(view.lang || undefined, lang));
  link.append(title);
  const notes = element("span", "meta search-notes");
  for (const each of view.languages.slice(0, MAX_BADGES)) notes.append(badge(each, lang), " ");
  if (view.languages.length > MAX_BADGES) notes.append(`+${view.languages.length - MAX_BADGES} `);
  notes.append(element("span", "", view.notes.join(" · ")));
  if (notes.textContent.trim() !== "") link.append(notes);
  if (view.excerpt.length > 0) {
    const text = element("span", "search-excerpt");
    text.append(...marked(view.excerpt));
    Object.assign(text, langAttributes(view.excerptLang || undefined, lang));
    link.append(text);
  }
  return link;
}

function badge(tag: string, lang: string): HTMLElement {
  const made = element("span", "search-badge", tag.toUpperCase());
  const name = new Intl.DisplayNames([localeOf(lang)], { type: "language" }).of(tag) ?? tag;
  made.title = name;
  made.setAttribute("aria-label", name);
  made.setAttribute("role", "img");
  return made;
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
