import { FEED_TYPES } from "../../site/feeds.ts";

/** What a host is told about a site. */
export interface HostSite {
  /** Path the site is served under, with a slash at both ends. */
  base: string;
  /** Headers of every answer. No value holds a double quote or a line break. */
  headers: readonly (readonly [name: string, value: string])[];
}

/** Of files whose names hold a hash of their content. */
export const FOR_EVER = "public, max-age=31536000, immutable";

/** Of everything else: kept, and asked for again before it is shown. */
export const REVALIDATE = "no-cache";

/** Types that gain from compression, beside text/html. Fonts, pictures and the search's own files are compressed already. */
export const TEXT_TYPES: readonly string[] = [
  "text/plain",
  "text/xml",
  "text/css",
  "text/javascript",
  "application/javascript",
  "application/json",
  "application/xml",
  ...FEED_TYPES,
  "application/manifest+json",
  "image/svg+xml",
];
