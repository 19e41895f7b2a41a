import { directionOf } from "../../lib/direction.ts";
import type { Since, SinceLine } from "../../site/since.ts";
import { LastVisit } from "./last-visit.ts";

/** Entries that are listed. */
const MOST = 8;

/*
 * Tells a reader who knows an earlier edition what is new: a button over the front page's headline, which opens the list. It
 * stands in the room that is free there, so that nothing moves.
 */

const { manifest } = document.documentElement.dataset;
const front = document.querySelector(".front");
// What cannot be fetched is told at another visit.
if (front && manifest)
  tellSince(front, new URL("changes.json", new URL(manifest, location.href))).catch(() => undefined);

async function tellSince(front: Element, address: URL): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) return;
  const since = (await answer.json()) as Since;
  const [latest] = since.editions;
  if (latest === undefined) return;
  const visit = new LastVisit(since.site);
  const seen = visit.edition();
  visit.see(latest.number);
  const lines = since.editions.flatMap(({ number, lines: own }) => (seen !== null && number > seen ? own : []));
  if (lines.length === 0) return;
  const list = make("ul", { className: "plain" });
  list.append(...lines.slice(0, MOST).map(lineOf));
  const foot = make("p");
  foot.append(make("a", { href: since.href, textContent: since.words.all }));
  const opened = make("div", { id: "since_visit", className: "passage", popover: "auto" });
  opened.append(list, foot);
  const button = make("button", { type: "button", className: "chip no-print", textContent: since.words.title });
  button.popoverTargetElement = opened;
  Object.assign(button.style, { position: "absolute", marginBlockStart: "-1.125rem" });
  front.prepend(button, opened);
}

function lineOf({ type, text, lang, href }: SinceLine): HTMLElement {
  const item = make("li");
  const link = make("a", { href, textContent: text });
  if (lang !== document.documentElement.lang) Object.assign(link, { lang, dir: directionOf(lang) });
  item.append(make("span", { className: "label", textContent: type }), " ", link);
  return item;
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  facts: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), facts);
}
