import { mainLanguage } from "./lib/localised.ts";
import { getDigest, getProse } from "./get-digest.ts";
import { ownPages, type OwnPage } from "./site/own-pages.ts";
import { sitePages, type Route, type Routes, type SitePage } from "./site/map.ts";
import type { Digest } from "./digest/types.ts";

/** What every page of the site is rendered with. */
export interface LocaleProps {
  /** Interface language of the page. */
  lang: string;
}

type Params = Record<string, string | undefined>;

const made = new WeakMap<Digest, Map<Route, SitePage[]>>();

/** Every page of the site; worked out once for each reading of the content folder. */
export function getSitePages(): SitePage[] {
  return [...byRoute().values()].flat();
}

/** The editor's pages of prose as a language shows them, by id. */
export function getOwnPages(lang: string): Map<string, OwnPage> {
  return ownPages(getProse(), lang, mainLanguage(getDigest().config));
}

/** getStaticPaths() of a route: its pages, in every language that has them. The main language has no prefix. */
export function staticPaths<R extends Route>(route: R): { params: Params; props: Routes[R] & LocaleProps }[] {
  const { languages } = getDigest().config;
  const pages = (byRoute().get(route) ?? []) as SitePage<R>[];
  return languages.flatMap((lang) =>
    pages
      .filter((page) => page.languages.includes(lang))
      .map(({ path, shows }) => ({
        params: { locale: lang === languages[0] ? undefined : lang, ...paramsOf(route, path) },
        props: { ...shows, lang },
      })),
  );
}

function byRoute(): Map<Route, SitePage[]> {
  const digest = getDigest();
  let routes = made.get(digest);
  if (!routes) made.set(digest, (routes = Map.groupBy(sitePages(digest, getProse()), ({ route }) => route)));
  return routes;
}

/** A route's parameters, read off the path of a page; one that takes all the rest is not there where there is none. */
function paramsOf(route: string, path: string): Params {
  const rest = path.split("/");
  return Object.fromEntries(
    route.split("/").flatMap((part): [string, string | undefined][] => {
      const [, dots, name] = /^\[(\.\.\.)?(\w+)\]$/.exec(part) ?? [];
      if (dots) return [[name!, rest.splice(0).join("/") || undefined]];
      const own = rest.shift();
      return name === undefined ? [] : [[name, own]];
    }),
  );
}
