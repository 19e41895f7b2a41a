import type { DeskProposal } from "../protocol.ts";
import { act, getProposals } from "./api.ts";
import { afterClaim, dealt, type Kind } from "./deck.ts";
import { announce, button, el, fill } from "./dom.ts";
import { editEntry } from "./forms.ts";
import { editFound } from "./found-form.ts";
import { attempt } from "./report.ts";
import { articleName, list } from "./store.ts";
import { localised, t } from "./words.ts";

const KINDS = { claim: "claims", date: "events", name: "names" } as const;

/**
 * Opens an article with words chosen, for a claim where one is meant; `back` is told whether they were marked, before the cards are
 * shown again.
 */
export type Show = (
  article: string,
  words: string,
  claim: string | null,
  back: ((marked: boolean) => void) | null,
) => void;

/** Passages of a card that are shown before the rest is unfolded. A claim's are eight at most, and all are judged together. */
const PASSAGES = 3;

let cards: DeskProposal[] | null = null;
/** The kind that alone is shown. */
let only: Kind | null = null;
/** How often more cards of a kind were asked for. */
const asked = new Map<Kind, number>();
/** The card that gets the focus when the cards are drawn next. */
let wanted: string | null = null;

/** What the machine found, as cards: "a" takes one over into its form, "r" turns it down for good, the arrows go on. */
export async function drawProposals(panel: HTMLElement, show: Show): Promise<void> {
  if (cards === null) {
    fill(
      panel,
      el("h2", { text: t("proposals") }),
      el("p", { class: "hint", text: t("looking"), attributes: { role: "status" } }),
    );
    cards = (await attempt(getProposals)) ?? [];
  }
  const all = cards;
  const redraw = (): void => void drawProposals(panel, show);
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  if (only !== null && !kinds.includes(only)) only = null;
  fill(
    panel,
    el(
      "div",
      { class: "section-head" },
      el("h2", { text: t("proposals") }),
      button(t("look-again"), () => void lookAgain(panel, show), {
        class: "quiet",
        attributes: { "data-key": "look-again" },
      }),
    ),
    el("p", { class: "hint", text: all.length === 0 ? t("no-proposals") : t("hint-proposals") }),
    kinds.length < 2 ? null : kindFilter(kinds, all, redraw),
    el(
      "ol",
      { class: "cards" },
      ...dealt(all, only, asked).flatMap(({ kind, shown, more }) => [
        ...shown.map((card) => drawCard(card, show, redraw)),
        ...(more === 0 ? [] : [drawMore(kind, more, redraw)]),
      ]),
    ),
  );
  if (wanted === null) return;
  cardOf(wanted)?.focus();
  wanted = null;
}

/** One kind of cards alone, or all of them. */
function kindFilter(kinds: readonly Kind[], all: readonly DeskProposal[], redraw: () => void): HTMLElement {
  const choice = (kind: Kind | null, text: string, n: number): HTMLElement =>
    button(
      `${text} ${n}`,
      () => {
        only = kind;
        redraw();
      },
      { attributes: { "aria-pressed": String(only === kind), "data-key": `only-${kind ?? "all"}` } },
    );
  return el(
    "div",
    { class: "kinds", attributes: { role: "group", "aria-label": t("kind") } },
    choice(null, t("all-kinds"), all.length),
    ...kinds.map((kind) => choice(kind, t(`card-${kind}`), all.filter((card) => card.kind === kind).length)),
  );
}

const cardOf = (key: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(".cards > .card")].find(({ dataset }) => dataset["key"] === key);

/** Shows more cards of a kind, the first of them with the focus. */
function drawMore(kind: Kind, more: number, redraw: () => void): HTMLElement {
  const ask = (): void => {
    const before = dealt(cards ?? [], kind, asked)[0]?.shown.length ?? 0;
    asked.set(kind, (asked.get(kind) ?? 0) + 1);
    wanted = (cards ?? []).filter((card) => card.kind === kind)[before]?.key ?? null;
    redraw();
  };
  return el(
    "li",
    { class: "more-cards" },
    button(t("more-cards", { kind: t(`card-${kind}`), n: more }), ask, {
      class: "quiet",
      attributes: { "data-key": `more-${kind}` },
    }),
  );
}

/** The next card that is shown, or the one before. */
function cardsFrom(card: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(".cards > .card")];
  return all[all.indexOf(card) + step];
}

async function lookAgain(panel: HTMLElement, show: Show): Promise<void> {
  cards = null;
  asked.clear();
  await drawProposals(panel, show);
}

/** A claim's card when the claim is written: the first of its passages gets the focus. */
function becomeFits(card: DeskProposal, claim: string): void {
  cards = afterClaim(cards ?? [], card, claim);
  if (only === "claim") only = null;
  wanted = cards[0]?.key ?? null;
  announce(t("accepted"));
}

/** The card that gets the focus when this one is judged: the next that is shown, or the one before. */
function beside(card: DeskProposal): DeskProposal | undefined {
  const shown = dealt(cards ?? [], only, asked).flatMap((each) => each.shown);
  const at = shown.indexOf(card);
  return shown[at + 1] ?? shown[at - 1];
}

function drawCard(card: DeskProposal, show: Show, redraw: () => void): HTMLElement {
  const [first] = card.passages;
  const claim = card.kind === "fit" ? card.title : null;
  const open = card.kind === "claim" ? Infinity : PASSAGES;
  const judged = (said: string): void => {
    wanted = beside(card)?.key ?? null;
    cards = cards?.filter((each) => each !== card) ?? null;
    announce(said);
    redraw();
  };
  const back = (marked: boolean): void => {
    wanted = (marked ? beside(card) : card)?.key ?? null;
    if (marked) cards = cards?.filter((each) => each !== card) ?? null;
  };
  const accept = (): void => {
    if (card.kind === "figure" || card.kind === "quote") editFound(card, () => judged(t("marked")));
    else if (card.kind === "upstream" && first) void takeUpstream(first.article);
    else if (card.kind === "fit" && first) show(first.article, first.text, claim, back);
    else if (card.kind !== "fit" && card.kind !== "upstream")
      void editEntry(
        KINDS[card.kind],
        null,
        card.entry,
        (id) => (card.kind === "claim" ? becomeFits(card, id) : judged(t("accepted"))),
        card.passages,
      );
  };
  const takeUpstream = async (article: string): Promise<void> => {
    if ((await attempt(() => act("upstream", { ...card.entry, article }))) !== null) judged(t("accepted"));
  };
  const reject = async (): Promise<void> => {
    if ((await attempt(() => act("reject", { key: card.key }))) !== null) judged(t("rejected"));
  };
  const place = ({ article, text, at }: DeskProposal["passages"][number]): HTMLElement =>
    el(
      "li",
      {},
      at === "" ? text : el("q", { text }),
      " ",
      button(articleName(article), () => show(article, text, claim, claim === null ? null : back), { class: "quiet" }),
    );
  const made: HTMLElement = el(
    "li",
    {
      class: `card ${card.kind}`,
      attributes: {
        tabindex: "0",
        "data-key": card.key,
        "aria-label": t("about", { what: t(`card-${card.kind}`), title: card.title }),
      },
      on: {
        keydown: (event) => {
          const { key, target } = event as KeyboardEvent;
          if (target !== made) return;
          if (key === "a") accept();
          else if (key === "r") void reject();
          else if (key === "ArrowDown") cardsFrom(made, 1)?.focus();
          else if (key === "ArrowUp") cardsFrom(made, -1)?.focus();
          else return;
          event.preventDefault();
        },
      },
    },
    el("p", { class: "label", text: t(`card-${card.kind}`) }),
    card.kind === "claim" || card.kind === "quote"
      ? null
      : el("h3", { text: claim === null ? card.title : claimText(claim) }),
    el("ul", {}, ...card.passages.slice(0, open).map(place)),
    card.passages.length <= open
      ? null
      : el(
          "details",
          { class: "more-passages" },
          el("summary", {
            text: t("more-passages", { n: card.passages.length - open }),
            attributes: { "data-key": `passages ${card.key}` },
          }),
          el("ul", {}, ...card.passages.slice(open).map(place)),
        ),
    el(
      "p",
      { class: "buttons" },
      button(t("accept"), accept, { class: "main" }),
      button(t("reject"), () => void reject(), { class: "quiet" }),
    ),
  );
  return made;
}

function claimText(id: string): string {
  const known = list("claims").find(({ value }) => value.id === id);
  return known ? localised(known.value["statement"]) : id;
}
