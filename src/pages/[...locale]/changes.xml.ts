import type { APIRoute } from "astro";
import { getDigest } from "../../get-digest.ts";
import { createTranslator } from "../../i18n/index.ts";
import { staticPaths } from "../../static-paths.ts";
import { createUrls } from "../../site/url.ts";
import { changesFeed } from "../../outputs/changes.ts";

export const getStaticPaths = () => staticPaths("changes.xml");

export const GET: APIRoute = ({ props }) => {
  const digest = getDigest();
  const lang = String(props["lang"]);
  const context = { digest, urls: createUrls(digest.config), lang, t: createTranslator(lang) };
  return new Response(changesFeed(context), {
    headers: { "content-type": "application/rss+xml; charset=utf-8" },
  });
};
