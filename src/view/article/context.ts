import type { Article, RenderedBodies } from "../../articles/types.ts";
import type { Digest } from "../../digest/types.ts";
import type { Translate } from "../../i18n/index.ts";
import type { Urls } from "../../site/url.ts";

/** What a slot of the article page is made from. */
export interface SlotContext {
  article: Article;
  digest: Digest;
  bodies: RenderedBodies;
  urls: Urls;
  /** Interface language. */
  lang: string;
  t: Translate;
}

/** Makes the content of one slot. */
export type Slot = (context: SlotContext) => string;
