import type { Digest } from "../digest/types.ts";
import type { Translate } from "../i18n/index.ts";
import type { Since } from "../site/since.ts";
import { editionList } from "./changes.ts";

/** Editions that are told, and entries of each: a reader who was away for longer is led to the page of changes. */
const MOST_EDITIONS = 10;
const MOST_LINES = 6;

/** What the recorded editions and the present one added or changed, without what is gone, in one language. */
export function buildSince(
  digest: Digest,
  { lang, t, site, href }: { lang: string; t: Translate; site: string; href: (path: string) => string },
): Omit<Since, "script"> {
  const lists = editionList(digest, lang, t);
  const editions = digest.changes.slice(0, MOST_EDITIONS).map(({ number }, i) => {
    const lines = lists[i]!.groups.flatMap(({ lines: all }) =>
      all.flatMap(({ type, label, path }) =>
        path === null ? [] : [{ type, text: label.text, lang: label.lang, href: href(path) }],
      ),
    );
    // What has another status often says something else as well.
    return {
      number,
      lines: lines.filter((line, at) => lines.findIndex(({ href: same }) => same === line.href) === at),
    };
  });
  return {
    site,
    words: { title: t("home.since"), all: t("home.allChanges") },
    href: href("changes"),
    editions: editions.map(({ number, lines }) => ({ number, lines: lines.slice(0, MOST_LINES) })),
  };
}
