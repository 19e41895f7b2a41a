import { relationOf, RELATIONS, type Relation } from "../../digest/relation.ts";
import { directionOf } from "../../lib/direction.ts";
import type { CompareData } from "../../site/compare-data.ts";

/*
 * Puts two of many articles side by side in the reader's browser. The choice lives in the page's address, so that it can be kept
 * and sent.
 */

type Sides = readonly [first: number, second: number];

const one = <T extends Element>(selector: string, of: ParentNode = document): T => {
  const found = of.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};
const cloned = (name: string): DocumentFragment =>
  one<HTMLTemplateElement>(`template[data-${name}]`).content.cloneNode(true) as DocumentFragment;

const form = one<HTMLFormElement>("[data-compare]");
const status = one<HTMLElement>("[data-compare-status]");
const selects = [one<HTMLSelectElement>("[name=first]", form), one<HTMLSelectElement>("[name=second]", form)] as const;

async function start(): Promise<void> {
  const answer = await fetch(form.dataset["compare"]!);
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const data = (await answer.json()) as CompareData;
  const asked = new URLSearchParams(location.search);
  selects.forEach((select, i) => {
    select.append(...data.articles.map(({ id, name }) => new Option(name, id)));
    const wanted = data.articles.findIndex(({ id }) => id === asked.get(select.name));
    // Nobody asks to see an article beside itself.
    select.selectedIndex = wanted !== -1 ? wanted : i === 1 && selects[0].selectedIndex === 1 ? 0 : i;
  });
  const show = (): void => compare(data, [selects[0].selectedIndex, selects[1].selectedIndex]);
  form.addEventListener("change", () => {
    const [first, second] = selects.map(({ value }) => value) as [string, string];
    history.replaceState(null, "", `${location.pathname}?${new URLSearchParams({ first, second })}`);
    show();
  });
  form.hidden = false;
  show();
}

function compare({ articles, claims }: CompareData, sides: Sides): void {
  const found = new Map<Relation, DocumentFragment[]>();
  for (const claim of claims) {
    const reports = sides.map((side) => claim.reports.find(({ article }) => article === side));
    const relation = sides[0] === sides[1] ? null : relationOf(reports[0]?.stance, reports[1]?.stance);
    if (relation === null) continue;
    const item = cloned("claim");
    const link = one<HTMLAnchorElement>("a", item);
    link.href = claim.href;
    link.textContent = claim.statement;
    if (claim.lang !== document.documentElement.lang) {
      link.lang = claim.lang;
      link.dir = directionOf(claim.lang);
    }
    for (const report of reports) if (report) one("li", item).append(sideOf(report, articles[report.article]!.name));
    found.set(relation, [...(found.get(relation) ?? []), item]);
  }
  for (const relation of RELATIONS) fill(relation, found.get(relation) ?? [], articles, sides);
  status.textContent = found.size === 0 ? status.dataset["none"]! : "";
}

function sideOf(
  { href, stance, modality }: CompareData["claims"][number]["reports"][number],
  name: string,
): DocumentFragment {
  const side = cloned("side");
  const place = one<HTMLAnchorElement>("a", side);
  place.href = href;
  place.textContent = name;
  const line = one("p", side);
  line.append(" ", cloned(`stance="${stance}"`));
  if (modality !== "fact") line.append(" ", cloned(`modality="${modality}"`));
  return side;
}

function fill(relation: Relation, items: DocumentFragment[], articles: CompareData["articles"], sides: Sides): void {
  const section = one<HTMLElement>(`[data-relation="${relation}"]`);
  section.hidden = items.length === 0;
  one("ul", section).replaceChildren(...items);
  const heading = one<HTMLElement>("h2", section);
  const [own, other] = (relation === "second" ? [...sides].reverse() : sides).map((side) => articles[side]);
  heading.textContent = heading.dataset["words"]!.replace("%", () => own?.name ?? "");
  if (relation !== "first" && relation !== "second") return;
  const help = one<HTMLElement>("p", section);
  help.hidden = false;
  help.textContent = help.dataset[other?.read ? "silent" : "unread"]!.replace("%", () => other?.name ?? "");
}

start().catch(() => {
  status.textContent = status.dataset["failed"]!;
});
