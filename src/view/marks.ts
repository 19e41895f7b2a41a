import { html } from "../lib/html.ts";
import type { Html, HtmlValue } from "../lib/html.ts";
import type { Translate } from "../i18n/index.ts";
import { shownStatus, STANCES } from "../schemas/claim.ts";
import { stanceClass, statusClass, UNREAD_CLASS, UNREVIEWED_CLASS, type StanceKind } from "./classes.ts";

/** What the articles may do, in the order in which it is explained. */
export const STANCE_KINDS = [...STANCES, "silent", "unread"] as const;

/** Those that a digest may show: that an article is not yet read, only where one is not. */
export const stanceKindsOf = (articles: readonly { read: boolean }[]): (typeof STANCE_KINDS)[number][] =>
  STANCE_KINDS.filter((kind) => kind !== "unread" || articles.some(({ read }) => !read));

/** A stance in a word. */
export const stanceWord = (kind: StanceKind, t: Translate): string =>
  kind === "found" ? t("site.notReviewed") : t(`stance.${kind}`);

/** How a stance is shown where a shape and a word are not all. */
export interface StanceLook {
  /** What stands beside the shape, in place of the stance's word. */
  content?: HtmlValue;
  /** Words for screen readers alone: the shape says it to everybody else. */
  hidden?: string | undefined;
  /** Whether a pointer is told what the stance means. */
  help?: boolean;
  /** Other words for a pointer. */
  title?: string | undefined;
}

/** A stance as a shape, a word and a colour. */
export function stanceHtml(kind: StanceKind, t: Translate, look: StanceLook = {}): Html {
  const title = look.title ?? (look.help && kind !== "found" ? t(`stance.help.${kind}`) : undefined);
  const content =
    look.hidden === undefined
      ? (look.content ?? stanceWord(kind, t))
      : html`<span class="vh">${look.hidden}</span>${look.content}`;
  return html`<span class="${stanceClass(kind)}"${title !== undefined && html` title="${title}"`}>${content}</span>`;
}

/** A claim as far as its status is shown: the status, and the one that an editor set in its place. */
export type Standing = Parameters<typeof shownStatus>[0];

/** A status in a word. One that the editor set is the editor's word. */
export function statusWord(claim: Standing, t: Translate): string {
  const set = shownStatus(claim);
  return set === claim.status ? t(`status.${claim.status}`) : t(`override.${set}` as "override.settled");
}

/** A claim's status as a shape, a word and a colour; `help` explains it to a pointer. */
export function statusHtml(claim: Standing, t: Translate, { help = false } = {}): Html {
  const title = help && html` title="${t(`status.help.${claim.status}`)}"`;
  return html`<span class="${statusClass(shownStatus(claim))}"${title}>${statusWord(claim, t)}</span>`;
}

/** The label of what a program found and nobody has checked. */
export function unreviewedHtml(t: Translate): Html {
  return html`<span class="${UNREVIEWED_CLASS}" title="${t("site.notReviewedHelp")}">${t("site.notReviewed")}</span>`;
}

/** The label of an article that no editor has gone through. */
export function unreadHtml(t: Translate): Html {
  return html`<span class="${UNREAD_CLASS}" title="${t("site.notReadHelp")}">${t("site.notRead")}</span>`;
}

/** How a text depends on another, in words: "credits", "matches". */
export function derivationWords(how: string, t: Translate): string {
  const key = `derivation.${how}`;
  return t.has(key) ? t(key) : how;
}
