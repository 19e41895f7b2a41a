import { buildDigest } from "../digest/index.ts";
import type { Digest } from "../digest/types.ts";
import { mainLanguage } from "../lib/localised.ts";
import type { DigestConfig } from "../schemas/digest.ts";
import {
  KIND_NAMES,
  kindOf,
  LIST_KINDS,
  REGISTERS,
  type KindName,
  type Lists,
  type PagedKind,
  type Register,
} from "../schemas/kinds.ts";
import { indexPages, type IndexPage } from "./a-z.ts";
import { ALIKE_PATH, alikePages, alikePath, STORIES_PATH, type AlikePage } from "./alike-pages.ts";
import { areaPages, areaPath, type AreaPage } from "./area-pages.ts";
import {
  COMPARE_DATA,
  COMPARE_PATH,
  comparePages,
  comparePath,
  hasPairs,
  isComparable,
  type ComparePage,
} from "./compare-pages.ts";
import { citationLanguages, CITATION_NAMES, citationPath, CITED_KINDS } from "./citations.ts";
import type { CitationFile, CitedKind } from "./citations.ts";
import { FEED_PATHS, type FeedPath } from "./feeds.ts";
import { hasMasthead } from "./masthead.ts";
import { isComponent, ownPages, type OwnPage, type ProseFile } from "./own-pages.ts";
import { pageNumbers, pagePath } from "./paging.ts";
import { hasOwnPage } from "./things.ts";
import { timelineViews, type TimelineView } from "./timeline-views.ts";
import { ASSET_FOLDERS } from "./url.ts";

/** Kinds of which each thing has a page that shows it and nothing else. */
type Single = Exclude<PagedKind, "areas">;

/**
 * What a page of each route shows. A route is called like its file in src/pages/[...locale]/, without the ending; its
 * parameters are in brackets.
 */
export type Routes = Record<Fixed, object> &
  Record<`${Register}/[...page]`, { number: number }> &
  Record<`${Single}/[id]`, { id: string }> &
  Record<`${CitedKind}/[id]/[citation]`, { id: string; file: CitationFile }> & {
    "timeline/[...page]": { view: TimelineView };
    "alike/[...page]": { view: AlikePage };
    compare: object;
    "compare.json": object;
    "compare/[first]/[second]/[...page]": { view: ComparePage };
    /** Only of a draft that seems to hold several stories. */
    "alike/stories": object;
    "areas/[id]": { view: AreaPage };
    "areas/[id]/passages/[page]": { view: AreaPage };
    "a-z/[...page]": { view: IndexPage };
    "[feed]": { feed: FeedPath };
    "[page]": { page: OwnPage };
    /** Injected, in every language. */
    component: object;
  };
export type Route = keyof Routes;

/** A page of the site, or a file that there is once a language. */
export interface SitePage<R extends Route = Route> {
  /** Without base and language. */
  path: string;
  route: R;
  /** The languages in which it is there. */
  languages: readonly string[];
  shows: Routes[R];
}

interface FixedPage {
  /** Whether a digest has it; each has, where nothing is said. */
  there?: (config: DigestConfig) => boolean;
  /** Name of its words in the vocabulary, under "nav.", where the footer leads to it. */
  footer?: string;
  /** Whether the editor's page of the same name takes the place of the site's own text. */
  replaced?: boolean;
  /** Whether no sitemap names it. */
  unlisted?: boolean;
}

/** What every site has, whatever it holds, but for those that say where they are. */
const FIXED = {
  "": {},
  areas: {},
  search: {},
  method: { footer: "method", replaced: true },
  corrections: { footer: "corrections" },
  changes: { footer: "changes" },
  "changes.json": { unlisted: true },
  print: { footer: "print" },
  about: { footer: "about", replaced: true },
  masthead: { footer: "masthead", there: hasMasthead },
  "site.webmanifest": { unlisted: true },
  "404.html": { unlisted: true },
} as const satisfies Record<string, FixedPage>;
type Fixed = keyof typeof FIXED;
const factsOf = (path: string): FixedPage => (Object.hasOwn(FIXED, path) ? FIXED[path as Fixed] : {});

type FooterWords = "index" | "method" | "corrections" | "changes" | "print" | "about" | "masthead";

/** What the footer may lead to: path, and the name of its words under "nav.". */
export const FOOTER = [
  ["a-z", "index"],
  ...Object.keys(FIXED).flatMap((path) => {
    const { footer } = factsOf(path);
    return footer === undefined ? [] : [[path, footer] as const];
  }),
] as readonly (readonly [path: string, words: FooterWords])[];

/** What the footer of a digest leads to. */
export const footerOf = (config: DigestConfig): typeof FOOTER => FOOTER.filter(([path]) => isThere(path, config));

/** Whether a page that each site has, or some have, is there in this one. */
const isThere = (path: string, config: DigestConfig): boolean => factsOf(path).there?.(config) !== false;

/**
 * Every page of the site. Whatever asks which pages there are asks here: what Astro renders, sitemaps, and which names an
 * editor's page may not take.
 *
 * @param prose The editor's own files.
 */
export function sitePages(digest: Digest, prose: readonly ProseFile[]): SitePage[] {
  const { languages } = digest.config;
  const main = mainLanguage({ languages });
  const pages: SitePage[] = [];
  const add = <R extends Route>(route: R, path: string, shows: Routes[R], of: readonly string[] = languages): void =>
    void pages.push({ path, route, languages: of, shows });

  for (const path of (Object.keys(FIXED) as Fixed[]).filter((each) => isThere(each, digest.config)))
    add(path, path, {}, path === "404.html" ? [main] : languages);
  for (const feed of FEED_PATHS) add("[feed]", feed, { feed });
  for (const register of REGISTERS) {
    for (const number of pageNumbers(register, digest[register].length, digest.articles.length))
      add(`${register}/[...page]`, pagePath(register, number), { number });
  }
  for (const kind of KIND_NAMES.filter(isSingle)) {
    for (const thing of digest[kind])
      if (hasOwnPage(kind, thing)) add(`${kind}/[id]`, `${kind}/${thing.id}`, { id: thing.id });
  }
  for (const kind of CITED_KINDS) {
    const inLanguages = citationLanguages(digest, kind);
    for (const { id } of inLanguages.length > 0 ? digest[kind] : []) {
      for (const file of CITATION_NAMES)
        add(`${kind}/[id]/[citation]`, citationPath(kind, id, file), { id, file }, inLanguages);
    }
  }
  for (const view of timelineViews(digest)) add("timeline/[...page]", under("timeline", view.path), { view });
  if (digest.pile && digest.pile.stories.length > 0) add("alike/stories", STORIES_PATH, {});
  for (const view of alikePages(digest)) add("alike/[...page]", alikePath(view.page), { view });
  if (isComparable(digest)) add("compare", COMPARE_PATH, {});
  if (isComparable(digest) && !hasPairs(digest)) add("compare.json", COMPARE_DATA, {});
  for (const view of comparePages(digest)) {
    add("compare/[first]/[second]/[...page]", comparePath(view.first.id, view.second.id, view.page), { view });
  }
  for (const view of areaPages(digest)) {
    const route = view.page === 1 ? "areas/[id]" : "areas/[id]/passages/[page]";
    add(route, areaPath(view.area.id, view.page), { view });
  }
  for (const lang of languages) {
    // Letters differ between languages.
    for (const view of indexPages(digest, lang)) add("a-z/[...page]", under("a-z", view.path), { view }, [lang]);
    for (const page of ownPages(prose, lang, main).values())
      if (!factsOf(page.id).replaced) add("[page]", page.id, { page }, [lang]);
  }
  for (const file of prose.filter(isComponent)) add("component", file.id, {});
  return pages;
}

/** The pages that a sitemap names, each path once with the languages in which it is there, sorted by path. */
export function listedPages(pages: readonly SitePage[]): { path: string; languages: string[] }[] {
  const byPath = Map.groupBy(
    pages.filter(({ path, route }) => !isFile(route) && !factsOf(path).unlisted),
    ({ path }) => path,
  );
  return [...byPath]
    .map(([path, some]) => ({ path, languages: [...new Set(some.flatMap(({ languages }) => languages))] }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Names that a page of the editor's cannot have, since something of the site stands at that address: pages, files, the folders
 * of a language. "about" and "method" are free: such a page takes the place of the site's own text.
 */
export function takenNames(config: DigestConfig): Set<string> {
  const lists = Object.fromEntries(LIST_KINDS.map((kind) => [kind, []])) as unknown as Lists;
  const pages = sitePages(buildDigest({ config, draft: false, findings: false, articles: [], ...lists }), []);
  return new Set([
    // A folder's own page is a file of this name.
    "index",
    // There only where something is reported alike, can be compared, or somebody is named.
    ALIKE_PATH,
    COMPARE_PATH,
    ...Object.keys(FIXED).filter((path) => factsOf(path).there !== undefined),
    ...pages.filter(({ path }) => !factsOf(path).replaced).map(({ path }) => /^[^/.]*/.exec(path)?.[0] ?? ""),
    ...Object.values(ASSET_FOLDERS),
    ...config.languages.slice(1).map((lang) => lang.toLowerCase()),
  ]);
}

/** Whether what is at a route is read by programs alone. */
const isFile = (route: Route): boolean =>
  route === "[feed]" || route === "compare.json" || route.endsWith("/[citation]");

const under = (register: string, path: string): string => (path === "" ? register : `${register}/${path}`);

/** Areas have pages for their passages too, and are listed by those. */
const isSingle = (kind: KindName): kind is Single => kindOf(kind).pages && kind !== "areas";
