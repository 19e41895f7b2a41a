import type { DeskProposal } from "../protocol.ts";
import { act, getProposals } from "./api.ts";
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

let cards: DeskProposal[] | null = null;
/** The kind that alone is shown. */
let only: DeskProposal["kind"] | null = null;
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
    kinds.length < 2 ? null : kindFilter(kinds, all, () => void drawProposals(panel, show)),
    el(
      "ol",
      { class: "cards" },
      ...all.filter(({ kind }) => only === null || kind === only).map((card) => drawCard(card, show)),
    ),
  );
  if (wanted === null) return;
  cardOf(wanted)?.focus();
  wanted = null;
}

/** One kind of cards alone, or all of them. */
function kindFilter(
  kinds: readonly DeskProposal["kind"][],
  all: readonly DeskProposal[],
  redraw: () => void,
): HTMLElement {
  const choice = (kind: DeskProposal["kind"] | null, text: string, n: number): HTMLElement =>
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

async function lookAgain(panel: HTMLElement, show: Show): Promise<void> {
  cards = null;
  await drawProposals(panel, show);
}

/** A claim's card when the claim is written: a card for each of its passages, which still have to be marked. */
function becomeFits(card: DeskProposal, claim: string): void {
  const fits = card.passages.map((passage): DeskProposal => ({
    kind: "fit",
    key: `fit ${claim} ${passage.article} ${passage.at}`,
    title: claim,
    passages: [passage],
    entry: { id: claim },
  }));
  cards = [...fits, ...(cards ?? []).filter((each) => each !== card)];
  if (only === "claim") only = null;
  wanted = fits[0]?.key ?? null;
  announce(t("accepted"));
}

function drawCard(card: DeskProposal, show: Show): HTMLElement {
  const [first] = card.passages;
  const claim = card.kind === "fit" ? card.title : null;
  const judged = (said: string): void => {
    // The panel may have been drawn anew while its form was open.
    const shown = [...document.querySelectorAll<HTMLElement>(".cards > .card")];
    const judgedCard = shown.find(({ dataset }) => dataset["key"] === card.key) ?? made;
    const next = judgedCard.nextElementSibling ?? judgedCard.previousElementSibling;
    cards = cards?.filter((each) => each !== card) ?? null;
    judgedCard.remove();
    announce(said);
    (next as HTMLElement | null)?.focus();
  };
  const back = (marked: boolean): void => {
    const shown = (cards ?? []).filter(({ kind }) => only === null || kind === only);
    const at = shown.indexOf(card);
    wanted = (marked ? (shown[at + 1] ?? shown[at - 1]) : card)?.key ?? null;
    if (marked) cards = cards?.filter((each) => each !== card) ?? null;
  };
  const accept = (): void => {
    if (card.kind === "figure" || card.kind === "quote") editFound(card, () => judged(t("marked")));
    else if (card.kind === "upstream" && first) void takeUpstream(first.article);
    else if (card.kind === "fit" && first) show(first.article, first.text, claim, back);
    else if (card.kind !== "fit" && card.kind !== "upstream")
      void editEntry(KINDS[card.kind], null, card.entry, (id) =>
        card.kind === "claim" ? becomeFits(card, id) : judged(t("accepted")),
      );
  };
  const takeUpstream = async (article: string): Promise<void> => {
    if ((await attempt(() => act("upstream", { ...card.entry, article }))) !== null) judged(t("accepted"));
  };
  const reject = async (): Promise<void> => {
    if ((await attempt(() => act("reject", { key: card.key }))) !== null) judged(t("rejected"));
  };
  const made: HTMLElement = el(
    "li",
    {
      class: `card ${card.kind}`,
      attributes: { tabindex: "0", "data-key": card.key, "aria-label": `${t(`card-${card.kind}`)}: ${card.title}` },
      on: {
        keydown: (event) => {
          const { key, target } = event as KeyboardEvent;
          if (target !== made) return;
          if (key === "a") accept();
          else if (key === "r") void reject();
          else if (key === "ArrowDown") (made.nextElementSibling as HTMLElement | null)?.focus();
          else if (key === "ArrowUp") (made.previousElementSibling as HTMLElement | null)?.focus();
          else return;
          event.preventDefault();
        },
      },
    },
    el("p", { class: "label", text: t(`card-${card.kind}`) }),
    card.kind === "claim" || card.kind === "quote"
      ? null
      : el("h3", { text: claim === null ? card.title : claimText(claim) }),
    el(
      "ul",
      {},
      ...card.passages.map(({ article, text, at }) =>
        el(
          "li",
          {},
          at === "" ? text : el("q", { text }),
          " ",
          button(articleName(article), () => show(article, text, claim, claim === null ? null : back), {
            class: "quiet",
          }),
        ),
      ),
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
