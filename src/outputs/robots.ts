import { ASSET_FOLDERS, type Urls } from "../site/url.ts";

/** robots.txt (RFC 9309). It counts only at an origin's root; under a path the pages' own robots elements speak. */
export function robotsTxt(urls: Urls, draft: boolean): string {
  const rules = draft
    ? ["Disallow: /"]
    : [`Disallow: ${urls.asset(ASSET_FOLDERS.search)}/`, "", `Sitemap: ${urls.absolute(urls.asset("sitemap.xml"))}`];
  return ["User-agent: *", ...rules, ""].join("\n");
}
