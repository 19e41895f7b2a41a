import { html } from "../lib/html.ts";
import type { Html, HtmlValue } from "../lib/html.ts";
import type { Translate } from "../i18n/index.ts";
import type { Localised } from "../schemas/primitives.ts";
import type { StanceKind } from "./classes.ts";
import { stanceHtml, stanceWord } from "./marks.ts";
import { leadHtml } from "./lead.ts";
import { localisedHtml } from "./text.ts";

/** An article as a chip. */
export interface SourceChip {
  /** Short name of the outlet. */
  name: HtmlValue;
  /** Address of the article or of a passage in it; without one the chip leads nowhere. */
  href?: string | undefined;
  /** Language of the article. */
  own?: string | undefined;
  /** What the article does about the thing that the chip stands beside, as a shape. */
  stance?: StanceKind | undefined;
  /** Id of the passage that the chip opens. */
  opens?: string | undefined;
}

/** An article by the short name of its outlet; leads to the article, or to a passage of it. */
export function sourceChipHtml({ name, href, own, stance, opens }: SourceChip, lang: string, t: Translate): Html {
  const shape = stance !== undefined && stanceHtml(stance, t, { hidden: `${stanceWord(stance, t)}: ` });
  if (href === undefined) return html`<span class="chip">${shape}${name}</span>`;
  return leadHtml({ look: "chip", href, own, opens }, [shape, name], lang);
}

/** An area as a tag that leads to its page, or to what is narrowed to it. */
export interface AreaTag {
  label: Localised;
  href: string;
  /** How much of the area there is, where that is said. */
  count?: number | undefined;
  /** Whether the page is the tag's own. */
  current?: boolean;
}

/** An area as a link. */
export function areaHtml({ label, href, count, current = false }: AreaTag, lang: string, mainLang: string): Html {
  const said = localisedHtml(label, lang, mainLang);
  const number = count !== undefined && html` <span class="num">${count}</span>`;
  return html`<a class="tag" href="${href}"${current && html` aria-current="page"`}>${said}${number}</a>`;
}

/** A person's or a thing's name as a link to its page. */
export const nameHtml = ({ name, href }: { name: string; href: string }): Html => html`<a href="${href}">${name}</a>`;
