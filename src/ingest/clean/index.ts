import type { Draft } from "../draft.ts";
import { characterReferences } from "./character-references.ts";
import { composedAccents } from "./composed-accents.ts";
import { controlCharacters } from "./control-characters.ts";
import { duplicateTitle } from "./duplicate-title.ts";
import { frenchDisplay } from "./french-display.ts";
import { head } from "./head/index.ts";
import { leftovers } from "./leftovers/index.ts";
import { ligatures } from "./ligatures.ts";
import { likelyMojibake } from "./likely-mojibake.ts";
import { likelyTypos } from "./likely-typos.ts";
import { photoCredit } from "./photo-credit.ts";
import type { Rule } from "./rule.ts";
import { runTogether } from "./run-together.ts";
import { separators } from "./separators.ts";
import { signature } from "./signature.ts";
import { siteBoilerplate } from "./site-boilerplate.ts";
import { spaceBeforePunctuation } from "./space-before-punctuation.ts";
import { strayNbsp } from "./stray-nbsp.ts";
import { windowsMarks } from "./windows-marks.ts";

/** What has to go before the headline can be found. */
export const BEFORE_TITLE: readonly Rule[] = [
  windowsMarks,
  characterReferences,
  controlCharacters,
  ligatures,
  composedAccents,
  signature,
  separators,
  siteBoilerplate,
  photoCredit,
  head,
];

/** What needs the headline, then what changes letters, then what only takes note: marks want the final text. */
export const AFTER_TITLE: readonly Rule[] = [
  duplicateTitle,
  leftovers,
  spaceBeforePunctuation,
  strayNbsp,
  runTogether,
  frenchDisplay,
  likelyMojibake,
  likelyTypos,
];

/** Applies rules in their order. */
export function clean(draft: Draft, rules: readonly Rule[]): void {
  for (const rule of rules) rule.apply(draft);
}
