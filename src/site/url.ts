/** Folders of the site that hold no pages: the search's index, and the pictures of shared links. */
export const ASSET_FOLDERS = { search: "pagefind", cards: "cards", images: "images" } as const;

/** What decides every address of the site. Part of digest.yaml; the command line may override site and base. */
export interface UrlConfig {
  /** Origin, for example https://news.example.org. */
  site: string;
  /** Begins and ends with a slash: "/" or "/sub/path/". */
  base: string;
  /** Interface languages; the first has no prefix. */
  languages: readonly string[];
}

/** Every address of the site, made in one place. */
export interface Urls {
  /** Language without a prefix. */
  main: string;
  languages: readonly string[];
  base: string;
  /** Address of a page: page("claims/c-azure", "fr") is "/sub/fr/claims/c-azure/". Query and fragment are kept; a file name keeps its form. */
  page(path: string, lang: string): string;
  /** Folder of a page inside the output, without base and outer slashes: folder("articles", "fr") is "fr/articles". */
  folder(path: string, lang: string): string;
  /** Address of a file that is the same in every language: asset("theme.js") is "/sub/theme.js". */
  asset(path: string): string;
  /** Absolute address of a path that page() or asset() gave. */
  absolute(pathname: string): string;
  /** The page in every language, as absolute addresses for <link rel="alternate" hreflang>. */
  alternates(path: string): { lang: string; href: string }[];
  /** The reverse of page(): language and path without base, prefix and outer slashes. null outside the base. */
  parse(pathname: string): { lang: string; path: string } | null;
}

/** Splits off query and fragment, so that slashes are only put on the path. */
const split = (path: string): [path: string, rest: string] => {
  const at = path.search(/[?#]/);
  return at < 0 ? [path, ""] : [path.slice(0, at), path.slice(at)];
};

const withoutOuterSlashes = (path: string): string => {
  let start = 0;
  let end = path.length;
  while (start < end && path[start] === "/") start++;
  while (end > start && path[end - 1] === "/") end--;
  return path.slice(start, end);
};

/** Folders end with a slash, so that a page is the same file on every host; feed.xml and 404.html stay as they are. */
const withTrailingSlash = (path: string): string => (path === "" || /\.[a-z0-9]+$/i.test(path) ? path : `${path}/`);

/** Makes the address functions of one site. Throws a RangeError for a language the site does not have. */
export function createUrls(config: UrlConfig): Urls {
  const { languages } = config;
  const main = languages[0];
  if (main === undefined) throw new RangeError("a site has at least one language");
  const base = config.base.replace(/^\/*/, "/").replace(/\/*$/, "/").replace(/^\/+$/, "/");
  const origin = new URL(config.site).origin;

  const prefix = (lang: string): string => {
    if (!languages.includes(lang))
      throw new RangeError(`the site has no pages in "${lang}"; its languages are ${languages.join(", ")}`);
    return lang === main ? "" : `${lang}/`;
  };
  const page = (path: string, lang: string): string => {
    const [head, rest] = split(path);
    return base + prefix(lang) + withTrailingSlash(withoutOuterSlashes(head)) + rest;
  };
  const absolute = (pathname: string): string => origin + pathname;

  return {
    main,
    languages,
    base,
    page,
    folder: (path, lang) => withoutOuterSlashes(prefix(lang) + withoutOuterSlashes(path)),
    asset: (path) => {
      const [head, rest] = split(path);
      return base + withoutOuterSlashes(head) + rest;
    },
    absolute,
    alternates: (path) => languages.map((lang) => ({ lang, href: absolute(page(path, lang)) })),
    parse: (pathname) => {
      const [head] = split(pathname);
      if (!head.startsWith(base) && `${head}/` !== base) return null;
      const path = withoutOuterSlashes(head.slice(base.length));
      const [first = "", ...others] = path.split("/");
      return first !== main && languages.includes(first)
        ? { lang: first, path: others.join("/") }
        : { lang: main, path };
    },
  };
}

/** Whether it is known where a site is published: what nobody has configured is served on the machine that builds it. */
export function hasAddress({ site }: Pick<UrlConfig, "site">): boolean {
  return new URL(site).hostname !== "localhost";
}

/** A link in an article's body: relative to /articles/{id}/, so that one rendering serves every language and base. */
export function relativeFromArticle(path: string): string {
  const [head, rest] = split(path);
  return `../../${withTrailingSlash(withoutOuterSlashes(head))}${rest}`;
}
