import type { Digest } from "../../digest/types.ts";
import type { Translate } from "../../i18n/index.ts";
import { dayNumber, rangeOf } from "../../lib/edtf.ts";
import type { Urls } from "../../site/url.ts";

/** What a feed is made from, in one language. */
export interface FeedContext {
  digest: Digest;
  urls: Urls;
  lang: string;
  t: Translate;
}

/** What the files beside this one hold, each called like its feed (src/site/feeds.ts). */
export type WriteFeed = (context: FeedContext) => string;

const WEEKDAYS = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day as RFC 822 writes it, at midnight; undefined for anything less exact than a day. */
export function rssDate(edtf: string | null): string | undefined {
  const match = edtf === null ? null : /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf);
  if (!match || rangeOf(edtf).from === null) return undefined;
  // Day 0, 1 January 1970, was a Thursday.
  const weekday = WEEKDAYS[((dayNumber(match[0]) % 7) + 7) % 7];
  return `${weekday}, ${match[3]} ${MONTHS[Number(match[2]) - 1]} ${match[1]} 00:00:00 +0000`;
}
