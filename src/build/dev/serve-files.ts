import { CITATION_NAMES } from "../../site/citations.ts";
import { FEED_PATHS } from "../../site/feeds.ts";
import type { DevServer } from "./follow-content.ts";

/** Names of files that a route with a parameter makes. */
const FILES: ReadonlySet<string> = new Set([...FEED_PATHS, ...CITATION_NAMES]);

/**
 * Lets the dev server answer for feeds and citations at the addresses that they have in a built site. Astro wants a slash behind
 * every address but those of routes whose own names end like a file's.
 */
export function serveFiles(server: DevServer): void {
  server.middlewares.use((req, _, next) => {
    req.url = slashed(req.url ?? "/");
    next();
  });
}

/** An address of such a file with a slash behind it; any other as it is. */
export function slashed(url: string): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  return FILES.has(path.slice(path.lastIndexOf("/") + 1)) ? `${path}/${rest}` : url;
}
