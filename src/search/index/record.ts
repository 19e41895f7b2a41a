import type { Article } from "../../articles/types.ts";
import type { Digest } from "../../digest/types.ts";
import { createTranslator, type Translate } from "../../i18n/index.ts";
import { formatEdtf } from "../../lib/edtf.ts";
import { remember } from "../../lib/remember.ts";
import { localiseAll, type LocalisedText, mainLanguage } from "../../lib/localised.ts";
import type { Localised } from "../../schemas/primitives.ts";
import { joinLanguages, joinParagraphs } from "./blocks.ts";
import type { RecordNotes, RecordType, SearchRecord } from "../types.ts";
import { primarySubtag } from "../../lib/primary-subtag.ts";

/** A language's first subtag: "pt-BR" and "pt" share an index. */
export const indexOf = (lang: string): string => primarySubtag(lang);

export const plain = (texts: readonly LocalisedText[]): string[] => texts.map(({ text }) => text);

/** Puts records together, whatever they are of: texts in every language, facets, dates in words. */
export class RecordMaker {
  readonly digest: Digest;
  readonly main: string;
  readonly articlesById: ReadonlyMap<string, Article>;
  readonly sources: ReadonlyMap<string, string>;
  /** Translators of the digest's languages. */
  readonly translators: ReadonlyMap<string, Translate>;
  readonly #dates: ReadonlyMap<string, (edtf: string) => string>;

  constructor(digest: Digest) {
    this.digest = digest;
    this.main = mainLanguage(digest.config);
    this.articlesById = new Map(digest.articles.map((article) => [article.id, article]));
    this.sources = new Map(digest.sources.map((source) => [source.id, source.name]));
    this.translators = new Map(digest.config.languages.map((lang) => [lang, createTranslator(lang)]));
    this.#dates = new Map(
      Array.from(this.translators, ([lang, t]) => [lang, remember((edtf) => formatEdtf(edtf, t.lang, t))]),
    );
  }

  /** Every language of every text. */
  all(...values: (Localised | undefined)[]): LocalisedText[] {
    return values.flatMap((value) => (value === undefined ? [] : localiseAll(value, this.main)));
  }

  /** A title in every language, by the names that a record has for them. */
  titles(value: Localised): Record<string, string> {
    const said = localiseAll(value, this.main);
    const main = said.find((each) => each.lang === this.main) ?? said[0];
    return Object.fromEntries(
      said.map((each) => (each === main ? ["title", each.text] : [`title-${each.lang}`, each.text])),
    );
  }

  /** A record of what is known of one thing: everything that is counted is counted once. */
  record(made: {
    type: RecordType;
    url: string;
    /** Its index; absent: the main language's. */
    language?: string;
    titles: Record<string, string>;
    texts: readonly LocalisedText[];
    also: string;
    edtf?: string | null;
    areas: readonly string[];
    /** Articles whose sources and languages it counts under. */
    reportedIn: readonly string[];
    years?: readonly string[];
    stances?: readonly string[];
    modalities?: readonly string[];
    reviewed?: boolean;
    notes?: RecordNotes;
  }): SearchRecord {
    const language = made.language ?? indexOf(this.main);
    const reporting = made.reportedIn.flatMap((id) => this.articlesById.get(id) ?? []);
    const meta: Record<string, string> = { ...made.titles };
    if (made.also !== "") meta.also = made.also;
    if (made.edtf) for (const [lang, inWords] of this.#dates) meta[`date-${lang}`] = inWords(made.edtf);
    const filters = {
      index: [language],
      type: [made.type],
      area: made.areas,
      source: reporting.flatMap((article) => this.sources.get(article.source ?? "") ?? []),
      language: reporting.map((article) => article.lang),
      year: made.years ?? [],
      stance: made.stances ?? [],
      modality: made.modalities ?? [],
      reviewed: made.reviewed === false ? ["no"] : [],
    };
    const since = made.edtf ? undefined : firstDay(reporting);
    const notes = { ...(since !== undefined && { since }), ...made.notes };
    return {
      url: made.url,
      ...(Object.keys(notes).length > 0 && { notes }),
      language,
      content:
        made.type === "article"
          ? joinParagraphs(plain(made.texts))
          : joinLanguages(made.texts, this.digest.config.languages),
      meta,
      filters: Object.fromEntries(
        Object.entries(filters)
          .filter(([, values]) => values.length > 0)
          .map(([facet, values]) => [facet, [...new Set(values)].toSorted()]),
      ),
    };
  }
}

/** The first date of publication, as far as it is known: a day, a month or a year. */
function firstDay(articles: readonly Article[]): string | undefined {
  return articles
    .flatMap(({ published }) => /^\d{4}(?:-\d\d){0,2}(?![\d./])/.exec(published ?? "")?.[0] ?? [])
    .sort()[0];
}
