import { html } from "../lib/html.ts";
import type { Html } from "../lib/html.ts";
import type { Translate } from "../i18n/index.ts";
import type { Stance } from "../schemas/claim.ts";

/** A stance as a shape, a word and a colour. */
export function stanceHtml(stance: Stance, t: Translate): Html {
  return html`<span class="stance stance-${stance}">${t(`stance.${stance}`)}</span>`;
}

/** The label of what a program found and nobody has checked. */
export function unreviewedHtml(t: Translate): Html {
  return html`<span class="unreviewed">${t("site.notReviewed")}</span>`;
}

/** How a text depends on another, in words: "credits", "matches". */
export function derivationWords(how: string, t: Translate): string {
  const key = `derivation.${how}`;
  return t.has(key) ? t(key) : how;
}

/** A quotation's words without quotation marks of its own, for a <q> element that sets them in the language's way. */
export function spokenWords(text: string): string {
  return text.replace(/^["“„«‹][\s\u202f]*/u, "").replace(/[\s\u202f]*["”“»›]$/u, "");
}
