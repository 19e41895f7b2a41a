/*
 * Letters beyond ASCII that a language writes its own words with. Source: the main exemplar characters of the Unicode Common Locale
 * Data Repository.
 */
const LETTERS: Readonly<Record<string, string>> = {
  de: "äöüß",
  fr: "àâæçéèêëîïôœùûüÿ",
  es: "áéíñóúü",
  it: "àèéìíîòóùú",
  pt: "áàâãçéêíóôõúü",
  nl: "áâäàçéèêëíïîóôöúûü",
  pl: "ąćęłńóśźż",
  sv: "åäöéà",
  da: "åæøéá",
  cs: "áčďéěíňóřšťúůýž",
  hu: "áéíóöőúüű",
  ro: "ăâîșțşţ",
  tr: "çğıöşüâîû",
};
/** Fewer of them prove nothing. */
const FEWEST = 3;

/**
 * Whether most of a text's letters beyond ASCII are none of its language's: what bytes look like that were read in an encoding close
 * to their own, so that every word but those is right. False for a language whose letters are not known here.
 */
export function hasForeignLetters(text: string, lang: string): boolean {
  const own = LETTERS[lang.split("-")[0] ?? ""];
  if (own === undefined) return false;
  const found =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[^\P{L}\x00-\x7f]/gu) ?? [];
  const foreign = found.filter((letter) => !own.includes(letter));
  // A letter within a word is one of the language's; another alphabet has words of its own.
  return found.length >= FEWEST && foreign.length > found.length / 2 && /\p{Ll}[^\P{Lu}\x00-\x7f]\p{Ll}/u.test(text);
}
