import { getDigest } from "../get-digest.ts";

/** What a page in src/pages/[...locale]/ is rendered with. */
export interface LocaleProps {
  /** Interface language of the page. */
  lang: string;
}
type Params = Record<string, string | undefined>;

/** The route parameter of a language: the main one has no prefix. */
const localeOf = (lang: string): string | undefined => (lang === getDigest().config.languages[0] ? undefined : lang);

/** getStaticPaths() of a page that exists once a language. */
export function localePaths(): { params: { locale: string | undefined }; props: LocaleProps }[] {
  return getDigest().config.languages.map((lang) => ({ params: { locale: localeOf(lang) }, props: { lang } }));
}

/**
 * getStaticPaths() of a page that exists once an item and language.
 *
 * @param params The route's other parameters for an item.
 * @param props What the page gets beside its language.
 */
export function localePathsFor<Item, Props extends object>(
  items: readonly Item[],
  params: (item: Item) => Params,
  props: (item: Item) => Props,
): { params: Params; props: Props & LocaleProps }[] {
  return getDigest().config.languages.flatMap((lang) =>
    items.map((item) => ({ params: { locale: localeOf(lang), ...params(item) }, props: { ...props(item), lang } })),
  );
}
