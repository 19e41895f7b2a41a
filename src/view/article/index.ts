import { escapeHtml } from "../../lib/html.ts";
import type { Slot, SlotContext } from "./context.ts";
import type { CompiledTemplate } from "./placeholders.ts";
import { areas, names, related } from "./related.ts";
import { body } from "./body.ts";
import { cite, meta } from "./cite.ts";
import { data } from "./data.ts";
import { heading } from "./heading.ts";
import { image } from "./image.ts";
import { margin } from "./margin.ts";
import { provenance } from "./provenance.ts";
import { card, description, pageTitle } from "./text.ts";

/** Slots that stand in text and in attributes; they are escaped when they are filled in. */
export const TEXT_SLOTS = {
  id: ({ article }) => article.id,
  title: pageTitle,
  description,
  card,
} as const satisfies Record<string, Slot>;

/** Slots that are finished HTML. */
export const HTML_SLOTS = {
  heading,
  image,
  provenance,
  body,
  margin,
  names,
  areas,
  related,
  data,
  cite,
  meta,
} as const satisfies Record<string, Slot>;

export type TextSlot = keyof typeof TEXT_SLOTS;
export type HtmlSlot = keyof typeof HTML_SLOTS;

/**
 * The content of one slot of the article page, ready to be put into the page.
 *
 * @throws Error for a slot nobody knows: the template and the slots do not belong together.
 */
export function fillSlot(slot: CompiledTemplate["slots"][number], context: SlotContext): string {
  const known: Record<string, Slot> = slot.kind === "text" ? TEXT_SLOTS : HTML_SLOTS;
  const make = Object.hasOwn(known, slot.name) ? known[slot.name] : undefined;
  if (!make) throw new Error(`The article page has a slot "${slot.kind}:${slot.name}" that nothing fills.`);
  const value = make(context);
  return slot.kind === "text" ? escapeHtml(value) : value;
}

/** As fillSlot(), for the page of one article: what stands in it several times is made once. */
export function slotFiller(context: SlotContext): (slot: CompiledTemplate["slots"][number]) => string {
  const made = new Map<string, string>();
  return (slot) => {
    const key = `${slot.kind}:${slot.name}`;
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = fillSlot(slot, context)));
    return value;
  };
}
