import { mainLanguage } from "../../lib/localised.ts";
import type { Article } from "../../articles/types.ts";
import type { NameView } from "../../digest/types.ts";
import { html, join } from "../../lib/html.ts";
import type { Html } from "../../lib/html.ts";
import type { SlotContext } from "./context.ts";
import { to } from "../link.ts";
import { lookups } from "../../site/lookups.ts";
import { compareWith, hasPairs, isComparable } from "../../site/compare-pages.ts";
import { pathOf } from "../../site/things.ts";
import { areaHtml, nameHtml } from "../links.ts";
import { unreviewedHtml } from "../marks.ts";
import { piece } from "../pieces.ts";
import { langHtml } from "../text.ts";

/** Names listed on an article's page. */
const MAX_NAMES = 60;

/** The names the article mentions; those a program found apart from those an editor knows. */
export function names({ article, digest, lang, t }: SlotContext): string {
  const all = (lookups(digest).namesOf.get(article.id) ?? []).slice(0, MAX_NAMES).map(({ name }) => name);
  const known = all.filter(({ reviewed }) => reviewed);
  const found = all.filter(({ reviewed }) => !reviewed);
  if (all.length === 0) return "";
  const list = (group: NameView[]): Html =>
    html`<p>${join(
      group.map((name) =>
        piece(digest, lang, `name ${name.id}`, () =>
          nameHtml({ name: name.name, href: to(pathOf(digest, "names", name.id)) }),
        ),
      ),
      html` · `,
    )}</p>`;
  return String(
    html`<section><h2>${t("article.names")}</h2>${known.length > 0 && list(known)}${
      found.length > 0 && html`<p class="meta">${unreviewedHtml(t)} ${t("article.namesFound")}</p>${list(found)}`
    }</section>`,
  );
}

/** The areas the article reports on. */
export function areas({ article, digest, lang, t }: SlotContext): string {
  const found = lookups(digest).areasOf.get(article.id) ?? [];
  if (found.length === 0) return "";
  const main = mainLanguage(digest.config);
  const links = found.map(({ id, label }) =>
    piece(digest, lang, `area ${id}`, () => html`<li>${areaHtml({ label, href: to(`areas/${id}`) }, lang, main)}</li>`),
  );
  return String(html`<section><h2>${t("article.areas")}</h2><ul class="chips">${links}</ul></section>`);
}

/** The articles before and after this one in the digest's order, and of many, where it is put beside another. */
export function related({ article, digest, lang, t }: SlotContext): string {
  const place = lookups(digest).place.get(article.id) ?? 0;
  const link = (other: Article | undefined, key: "article.previous" | "article.next", rel: string): Html | false =>
    other !== undefined &&
    html`<p><span class="label">${t(key)}</span><br><a rel="${rel}" href="${to(`articles/${other.id}`)}"${other.title !== null && langHtml(other.lang, lang)}>${other.title ?? t("article.untitledId", { id: other.id })}</a></p>`;
  // Of a few articles the pages of two lead from the register: the words here would be paid for on every article's page.
  const compare =
    isComparable(digest) &&
    !hasPairs(digest) &&
    html`<a href="${to(compareWith(article.id))}">${t("article.compare")}</a>`;
  const previous = link(digest.articles[place - 1], "article.previous", "prev");
  const next = link(digest.articles[place + 1], "article.next", "next");
  if (!previous && !next) return "";
  return String(html`<nav class="siblings" aria-label="${t("article.others")}">${previous}${compare}${next}</nav>`);
}
