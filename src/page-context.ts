import type { Article } from "./articles/types.ts";
import type { Digest } from "./digest/types.ts";
import { areasAre } from "./digest/index.ts";
import { getDigest } from "./get-digest.ts";
import { createTranslator, type Translate } from "./i18n/index.ts";
import { localise, type LocalisedText, mainLanguage } from "./lib/localised.ts";
import { monograms } from "./lib/monograms.ts";
import { shortNames } from "./lib/short-names.ts";
import { createUrls, type Urls } from "./site/url.ts";
import type { Localised } from "./schemas/primitives.ts";

/** Everything a page or component asks for, in one language. */
export interface PageContext {
  digest: Digest;
  lang: string;
  /** The digest's main language. */
  main: string;
  t: Translate;
  urls: Urls;
  /** Address of a page in this language. */
  href(path: string): string;
  localise(value: Localised): LocalisedText;
  article(id: string): Article | undefined;
  /** Whether anybody has said on what any of the articles rests: before that, a number of origins would be a guess. */
  traced: boolean;
  /** "at least 2 origins", or that they are not traced. */
  origins: string;
  /** A name for an article that fits a chip; no two are alike. */
  shortName(articleId: string): string;
  /** Letters that stand for it where there is no room for a name; no two alike either. */
  monogram(articleId: string): string;
  /** Its letters where they are not in its short name already: an article without an outlet is a number and its title. */
  lettersBefore(articleId: string): string | null;
}

const kept = new WeakMap<Digest, Map<string, PageContext>>();

/** The context of a language; made once for each digest. */
export function pageContext(lang: string): PageContext {
  const digest = getDigest();
  const contexts = kept.get(digest) ?? new Map<string, PageContext>();
  kept.set(digest, contexts);
  const found = contexts.get(lang) ?? createContext(digest, lang);
  contexts.set(lang, found);
  return found;
}

function createContext(digest: Digest, lang: string): PageContext {
  const main = mainLanguage(digest.config);
  const urls = createUrls(digest.config);
  const articles = new Map(digest.articles.map((article) => [article.id, article]));
  const sources = new Map(digest.sources.map((source) => [source.id, source.name]));
  const names = shortNames(
    digest.articles.map(({ id, source, title }) => ({ id, outlet: sources.get(source ?? ""), title })),
  );
  const [ids, spelt] = [[...names.keys()], monograms([...names.values()])];
  const letters = new Map(ids.map((id, i) => [id, spelt[i]]));
  const t = createTranslator(lang, areasAre(digest));
  const { traced } = digest.origins;
  return {
    digest,
    lang,
    main,
    t,
    traced,
    origins: traced ? t("origins.atLeast", { count: digest.origins.count }) : t("origins.untraced"),
    urls,
    href: (path) => urls.page(path, lang),
    localise: (value) => localise(value, lang, main),
    article: (id) => articles.get(id),
    shortName: (id) => names.get(id) ?? id,
    monogram: (id) => letters.get(id) ?? id,
    lettersBefore: (id) => (names.get(id)?.startsWith(`${letters.get(id)}.`) ? null : (letters.get(id) ?? null)),
  };
}
