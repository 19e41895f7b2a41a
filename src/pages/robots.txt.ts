import type { APIRoute } from "astro";
import { getDigest } from "../get-digest.ts";
import { createUrls } from "../site/url.ts";
import { robotsTxt } from "../outputs/robots.ts";

export const GET: APIRoute = () => {
  const { config, draft } = getDigest();
  return new Response(robotsTxt(createUrls(config), draft), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
};
