import { langAttributes } from "../../lib/direction.ts";
import { localeOf } from "../../lib/locale.ts";
import type { ShownStatus } from "../../schemas/claim.ts";
import { statusClass, UNREAD_CLASS, UNREVIEWED_CLASS } from "../../view/classes.ts";
import type { Query } from "../worker/engine.ts";
import type { Piece } from "../worker/excerpt.ts";
import { element } from "./element.ts";
import type { Shown } from "../protocol.ts";
import { queryLink } from "./query-link.ts";
import type { ResultView } from "../worker/result.ts";
import { fill, inDigits, type SearchSettings } from "./settings.ts";

/** Languages that are named with a result; a thing that everybody reports has no use for more. */
const MAX_BADGES = 3;

const DOUBTS = { notRead: UNREAD_CLASS, notReviewed: UNREVIEWED_CLASS };

/** The groups of an answer as options of a listbox. Text goes in as text, never as HTML. */
export function renderResults(query: Query, answer: Shown, settings: SearchSettings): HTMLElement[] {
  return answer.groups.map(({ type, count, results }) => {
    const name = settings.types[type];
    const number = inDigits(count, settings.lang);
    const group = element("div", "search-group");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", `${name}, ${number}`);
    group.dataset["type"] = type;
    const head = element("p", "label", `${name} `);
    head.setAttribute("aria-hidden", "true");
    head.append(element("span", "num", number));
    group.append(head);
    for (const [i, view] of results.entries()) group.append(renderOption(`search-${type}-${i}`, view, settings));
    if (count > results.length) {
      const alone = query.facets.type?.length === 1;
      const more = option(
        `search-${type}-all`,
        queryLink("search-option more", { ...query, facets: { ...query.facets, type: [type] } }, settings),
      );
      if (alone) more.dataset["more"] = "";
      more.textContent = alone ? settings.words.more : fill(settings.words.showAll, { count: number, type: name });
      group.append(more);
    }
    return group;
  });
}

function renderOption(id: string, view: ResultView, { lang, words }: SearchSettings): HTMLElement {
  const link = option(id, element("a", "search-option"));
  link.href = view.href;
  const title = element("span", "search-title");
  title.append(...marked(view.title));
  const page = document.documentElement.lang;
  Object.assign(title, langAttributes(view.lang || undefined, page));
  link.append(title);
  const notes = [
    ...(view.status ? [element("span", statusClass(view.status.id as ShownStatus), view.status.label)] : []),
    ...(view.status?.standing ? [element("span", "", view.status.standing)] : []),
    ...(view.languages.length > 0 ? [badges(view.languages, lang)] : []),
    ...view.notes.map((note) => {
      const made = element("span");
      made.append(...marked(note));
      return made;
    }),
    ...(view.doubt ? [element("span", DOUBTS[view.doubt], words[view.doubt])] : []),
  ];
  if (notes.length > 0) {
    const line = element("span", "meta search-notes");
    for (const note of notes) line.append(note, " ");
    link.append(line);
  }
  if (view.excerpt.length > 0) {
    const text = element("span", "search-excerpt");
    text.append(...marked(view.excerpt));
    Object.assign(text, langAttributes(view.excerptLang || undefined, page));
    link.append(text);
  }
  return link;
}

function badges(languages: readonly string[], lang: string): HTMLElement {
  const made = element("span", "search-badges");
  for (const each of languages.slice(0, MAX_BADGES)) made.append(badge(each, lang), " ");
  if (languages.length > MAX_BADGES) made.append(`+${languages.length - MAX_BADGES}`);
  return made;
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
function option(id: string, link: HTMLAnchorElement): HTMLAnchorElement {
  link.id = id;
  link.tabIndex = -1;
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  return link;
}

function marked(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, hit }) => (hit ? element("mark", "", text) : document.createTextNode(text)));
}
