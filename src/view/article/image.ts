import { leadImageHtml } from "../lead-image.ts";
import type { SlotContext } from "./context.ts";

/** As wide as the column of text. */
const PLACE = { sizes: "(min-width: 44rem) 40rem, 92vw", below: false };

/** The picture at the head of the text, where the editor gave the article one. */
export const image = (context: SlotContext): string => String(leadImageHtml(context.article.image, context, PLACE));
