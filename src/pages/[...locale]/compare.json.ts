import type { APIRoute } from "astro";
import { buildCompareData } from "../../site/compare-data.ts";
import { pageContext } from "../../page-context.ts";
import { staticPaths, type LocaleProps } from "../../static-paths.ts";

export const getStaticPaths = () => staticPaths("compare.json");

/** What two of many articles are compared by, in the browser. */
export const GET: APIRoute<LocaleProps> = ({ props: { lang } }) => {
  const { digest, href, localise, shortName } = pageContext(lang);
  const data = buildCompareData(digest, { href, localise, shortName });
  return new Response(`${JSON.stringify(data)}\n`, { headers: { "content-type": "application/json" } });
};
