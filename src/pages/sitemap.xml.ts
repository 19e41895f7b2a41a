import type { APIRoute } from "astro";
import { getDigest } from "../get-digest.ts";
import { createUrls } from "../site/url.ts";
import { sitemap, sitemapIndex, sitemapParts } from "../outputs/sitemap.ts";
import { listedPages } from "../site/map.ts";
import { getSitePages } from "../static-paths.ts";

/** The sitemap, or the list of its parts. A draft asks nobody in. */
export const GET: APIRoute = () => {
  const digest = getDigest();
  const urls = createUrls(digest.config);
  const pages = digest.draft ? [] : listedPages(getSitePages());
  const parts = sitemapParts(pages, urls);
  const body = parts > 1 ? sitemapIndex(parts, urls) : sitemap(pages, urls, 1);
  return new Response(body, { headers: { "content-type": "application/xml; charset=utf-8" } });
};
