import type { Digest } from "../digest/types.ts";
import type { Translate } from "../i18n/index.ts";
import { compareEdtf } from "../lib/edtf.ts";
import { localise, type LocalisedText } from "../lib/localised.ts";
import type { Correction } from "../schemas/correction.ts";
import { pathOf, targetOf, type Places, type TargetType } from "../site/paths.ts";

/** A correction with what it corrects in words. */
export interface ListedCorrection extends Omit<Correction, "target"> {
  target: LocalisedText;
  /** Path of the page it was on, without base and language. */
  path: string;
}

/** The corrections, the latest first. */
export function correctionList(digest: Digest, places: Places, lang: string, t: Translate): ListedCorrection[] {
  const main = digest.config.languages[0] ?? "en";
  return digest.corrections
    .toSorted((a, b) => compareEdtf(b.date, a.date) || (a.id < b.id ? -1 : 1))
    .map((correction) => {
      const { type, id } = targetOf(correction);
      return {
        ...correction,
        target: targetName(digest, type, id, lang, main) ?? { text: t("site.untitled"), lang },
        path: pathOf(digest, places, type, id),
      };
    });
}

/** What a thing is called in the present digest. Undefined for what is gone, or has no title. */
export function targetName(
  digest: Digest,
  type: TargetType,
  id: string,
  lang: string,
  main: string,
): LocalisedText | undefined {
  const find = <T extends { id: string }>(list: readonly T[]): T | undefined => list.find((each) => each.id === id);
  switch (type) {
    case "articles": {
      const article = find(digest.articles);
      return article?.title ? { text: article.title, lang: article.lang } : undefined;
    }
    case "claims":
      return localised(find(digest.claims)?.statement, lang, main);
    case "events":
      return localised(find(digest.events)?.title, lang, main);
    case "areas":
      return localised(find(digest.areas)?.label, lang, main);
    case "disagreements":
      return localised(find(digest.disagreements)?.topic, lang, main);
    case "sources":
      return plain(find(digest.sources)?.name, lang);
    case "names":
      return plain(find(digest.names)?.name, lang);
  }
}

const localised = (
  value: Parameters<typeof localise>[0] | undefined,
  lang: string,
  main: string,
): LocalisedText | undefined => (value === undefined ? undefined : localise(value, lang, main));

const plain = (text: string | undefined, lang: string): LocalisedText | undefined =>
  text === undefined ? undefined : { text, lang };
