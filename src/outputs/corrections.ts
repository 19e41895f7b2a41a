import type { Digest } from "../digest/types.ts";
import type { Translate } from "../i18n/index.ts";
import { compareEdtf } from "../lib/edtf.ts";
import type { LocalisedText } from "../lib/localised.ts";
import type { Correction } from "../schemas/correction.ts";
import { pathOf, targetOf, titleOf } from "../site/things.ts";

/** A correction with what it corrects in words. */
export interface ListedCorrection extends Omit<Correction, "target"> {
  target: LocalisedText;
  /** Path of the page it was on, without base and language. */
  path: string;
}

/** The corrections, the latest first. */
export function correctionList(digest: Digest, lang: string, t: Translate): ListedCorrection[] {
  return digest.corrections
    .toSorted((a, b) => compareEdtf(b.date, a.date) || (a.id < b.id ? -1 : 1))
    .map((correction) => {
      const { kind, id } = targetOf(correction.target);
      return {
        ...correction,
        target: titleOf(digest, kind, id, lang) ?? { text: t("site.untitled"), lang },
        path: pathOf(digest, kind, id),
      };
    });
}
