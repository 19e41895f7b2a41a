import type { APIRoute } from "astro";
import { staticPaths, type LocaleProps } from "../../static-paths.ts";
import { getTheme } from "../../get-digest.ts";
import { directionOf } from "../../lib/direction.ts";
import { cssColour } from "../../lib/theme.ts";
import { pageContext } from "../../page-context.ts";

export const getStaticPaths = () => staticPaths("site.webmanifest");

/** What a device that keeps the site on its home screen calls it, and how it looks there. */
export const GET: APIRoute<LocaleProps> = ({ props: { lang } }) => {
  const { digest, href, localise, urls } = pageContext(lang);
  const paper = cssColour(getTheme(), "light", "paper");
  const name = localise(digest.config.title);
  const manifest = {
    name: name.text,
    lang: name.lang,
    dir: directionOf(name.lang),
    start_url: href(""),
    scope: urls.asset(""),
    display: "browser",
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: urls.asset("favicon.svg"), sizes: "any", type: "image/svg+xml" },
      { src: urls.asset("apple-touch-icon.png"), sizes: "180x180", type: "image/png" },
    ],
  };
  return new Response(`${JSON.stringify(manifest)}\n`, { headers: { "content-type": "application/manifest+json" } });
};
