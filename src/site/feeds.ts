/** A file for programs that follow the site. There is one in every language. */
interface Feed {
  /** Its media type. */
  type: string;
  /** Whether every page names it, so that a reader of feeds finds it. */
  announced: boolean;
}

/**
 * The site's feeds, by their paths without base and language. A new one is a line here and src/outputs/feeds/PATH.ts, which
 * exports writeFeed().
 */
export const FEEDS = {
  "rss.xml": { type: "application/rss+xml", announced: true },
  "changes.xml": { type: "application/rss+xml", announced: false },
} as const satisfies Record<string, Feed>;
export type FeedPath = keyof typeof FEEDS;

export const FEED_PATHS = Object.keys(FEEDS) as FeedPath[];

/** Media types of the feeds, each once. */
export const FEED_TYPES: readonly string[] = [...new Set(FEED_PATHS.map((path) => FEEDS[path].type))];
