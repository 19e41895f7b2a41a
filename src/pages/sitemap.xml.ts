import type { APIRoute } from "astro";
import { getDigest } from "../get-digest.ts";
import { createUrls } from "../site/url.ts";
import { sitemap, sitemapIndex, sitemapParts } from "../outputs/sitemap.ts";
import { allPaths } from "../site/all-paths.ts";

/** The sitemap, or the list of its parts. A draft asks nobody in. */
export const GET: APIRoute = async () => {
  const digest = getDigest();
  const urls = createUrls(digest.config);
  const paths = digest.draft ? [] : await allPaths(digest);
  const parts = sitemapParts(paths, urls);
  const body = parts > 1 ? sitemapIndex(parts, urls) : sitemap(paths, urls, 1);
  return new Response(body, { headers: { "content-type": "application/xml; charset=utf-8" } });
};
