import type { Digest } from "../digest/types.ts";
import type { LocalisedText } from "../lib/localised.ts";
import type { Modality, Stance } from "../schemas/claim.ts";
import type { Localised } from "../schemas/primitives.ts";
import { passageOfReport } from "./passages.ts";

/** What a browser compares articles by: who says which claim, how firmly, and where. No word of an article is in it. */
export interface CompareData {
  articles: {
    id: string;
    name: string;
    /** Whether somebody has read it: only then is it silent where it reports nothing. */
    read: boolean;
  }[];
  claims: {
    statement: string;
    /** Language of the statement. */
    lang: string;
    href: string;
    reports: {
      /** Place among the articles. */
      article: number;
      stance: Stance;
      modality: Modality;
      href: string;
    }[];
  }[];
}

/** What says things in a language. */
interface Words {
  href(path: string): string;
  localise(value: Localised): LocalisedText;
  shortName(articleId: string): string;
}

/** The data of one language. Articles that bear on no claim are left out: there is nothing to compare them by. */
export function buildCompareData(digest: Digest, { href, localise, shortName }: Words): CompareData {
  const bearing = new Set(digest.claims.flatMap(({ reports }) => reports.map(({ articleId }) => articleId)));
  const articles = digest.articles.filter(({ id }) => bearing.has(id));
  const place = new Map(articles.map(({ id }, i) => [id, i]));
  return {
    articles: articles.map(({ id, read }) => ({ id, name: shortName(id), read })),
    claims: digest.claims.map((claim) => {
      const { text, lang } = localise(claim.statement);
      return {
        statement: text,
        lang,
        href: href(`claims/${claim.id}`),
        reports: claim.reports.map((report) => ({
          article: place.get(report.articleId)!,
          stance: report.stance,
          modality: report.modality,
          href: href(passageOfReport(digest, report)?.path ?? `articles/${report.articleId}`),
        })),
      };
    }),
  };
}
