import type { APIRoute } from "astro";
import script from "../../components/front/since.ts?worker&url";
import { buildSince } from "../../outputs/since.ts";
import { pageContext } from "../../page-context.ts";
import type { Since } from "../../site/since.ts";
import { staticPaths, type LocaleProps } from "../../static-paths.ts";

export const getStaticPaths = () => staticPaths("changes.json");

/** What each edition brought, and the script for the front page to tell it to a reader who knows an earlier one. */
export const GET: APIRoute<LocaleProps> = ({ props: { lang } }) => {
  const { digest, href, t, urls } = pageContext(lang);
  const since: Since = { script, ...buildSince(digest, { lang, t, site: urls.asset(""), href }) };
  return new Response(`${JSON.stringify(since)}\n`, { headers: { "content-type": "application/json" } });
};
