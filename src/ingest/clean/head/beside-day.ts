import { ON } from "./words.ts";

/** What leads from a name to a day behind it: ", Monday ", ", le ", " on ". */
export const BEFORE_DAY = new RegExp(
  `(?:\\s*[,;(|–—-]\\s*|\\s+)(?:(?:${ON})\\s+)?$|\\s*[,;(|–—-]\\s*(?:(?:${ON})\\s+)?\\p{L}{3,12}\\.?,?\\s+$`,
  "iu",
);

/** What stands beside a day: the word for its year, its weekday, a time of the clock, a zone. */
export const BESIDE_DAY =
  /^[Tt]?(?:\s?(?:r\.|roku|г\.|года)(?=[\s,]|$))?[\s,;()|–—-]*(?:(?:\p{L}{2,13}\.?|(?:at|à|um|a las|alle|om|kl\.?|в|(?:o )?godz\.)\s)?[\s,;()|–—-]*(?:(?:[01]?\d|2[0-3])(?:(?:\s?[:.hH]\s?[0-5]\d){1,2}[hH]?|[時时点點](?:[0-5]?\d分)?)|\d{1,2}\s?(?=[AaPp]\.?[Mm]))?\s?(?:[AaPp]\.?[Mm]\.?)?\s?(?:[A-Z]{1,5}|[Gg]mt|[Uu]tc|[Uu]hr|UK [Tt]ime|[Ll]ocal [Tt]ime|[+-]\d{2}:?\d{2})?[\s,;()|–—-]*)$/u;
