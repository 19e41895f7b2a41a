import type { MiddlewareHandler } from "astro";
import { areasAre } from "../../digest/index.ts";
import { getBodies, getDigest } from "../../get-digest.ts";
import { createTranslator } from "../../i18n/index.ts";
import { hasBodyMarker } from "../../lib/body-marker.ts";
import { createUrls } from "../../site/url.ts";
import { fillBodies } from "../../view/article/standalone.ts";

/** While somebody is writing: puts the rendered bodies into the pages that ask for them, as a build does. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = await response.text();
  const { status, headers } = response;
  if (!hasBodyMarker(html)) return new Response(html, { status, headers });
  const digest = getDigest();
  const urls = createUrls(digest.config);
  const lang = urls.parse(url.pathname)?.lang ?? urls.main;
  const filled = fillBodies(html, {
    digest,
    bodies: getBodies(),
    urls,
    lang,
    t: createTranslator(lang, areasAre(digest)),
  });
  return new Response(filled, { status, headers });
};
