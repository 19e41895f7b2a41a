import type { RenderedBodies } from "../../articles/types.ts";
import { areasAre } from "../../digest/index.ts";
import type { Digest } from "../../digest/types.ts";
import { createTranslator } from "../../i18n/index.ts";
import { hasBodyMarker } from "../../lib/body-marker.ts";
import { createUrls } from "../../site/url.ts";
import { fillBodies } from "../../view/article/standalone.ts";

/** Puts the rendered bodies into a page that asks for them; the file's place in the site says in which language it speaks. */
export function bodyFiller(digest: Digest, bodies: RenderedBodies): (html: string, file: string) => string {
  const urls = createUrls(digest.config);
  return (html, file) => {
    if (!hasBodyMarker(html)) return html;
    const lang = urls.parse(urls.base + file.replaceAll("\\", "/"))?.lang ?? urls.main;
    return fillBodies(html, { digest, bodies, urls, lang, t: createTranslator(lang, areasAre(digest)) });
  };
}
