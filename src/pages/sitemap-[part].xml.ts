import type { APIRoute } from "astro";
import { getDigest } from "../get-digest.ts";
import { createUrls } from "../site/url.ts";
import { sitemap, sitemapParts } from "../outputs/sitemap.ts";
import { listedPages } from "../site/map.ts";
import { getSitePages } from "../static-paths.ts";

/** The sitemap's parts, where one file does not hold all addresses. */
export function getStaticPaths() {
  const digest = getDigest();
  const parts = digest.draft ? 1 : sitemapParts(listedPages(getSitePages()), createUrls(digest.config));
  return parts > 1 ? Array.from({ length: parts }, (_, i) => ({ params: { part: String(i + 1) } })) : [];
}

export const GET: APIRoute = ({ params }) => {
  const digest = getDigest();
  const body = sitemap(listedPages(getSitePages()), createUrls(digest.config), Number(params["part"]));
  return new Response(body, { headers: { "content-type": "application/xml; charset=utf-8" } });
};
