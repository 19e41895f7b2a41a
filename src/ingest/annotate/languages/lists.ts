/** A list of words from a line of them, parted by commas. */
export function list(words: string): readonly string[] {
  return words.trim().split(/\s*,\s*/u);
}

/** A table from a line of "word = value", parted by commas. */
export function table(entries: string): Readonly<Record<string, string>> {
  return Object.fromEntries(list(entries).map((entry) => entry.split(/ = /u) as [string, string]));
}

/** A table whose values are numbers. */
export function counts(entries: string): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(table(entries)).map(([word, value]) => [word, Number(value)]));
}

/** Ones before tens in one word: "dreiundzwanzig", from "drei", "und" and "zwanzig". */
export function onesBeforeTens(
  ones: Readonly<Record<string, number>>,
  link: (one: string) => string,
  tens: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(tens).flatMap(([ten, value]) =>
      Object.entries(ones).map(([one, units]) => [`${one}${link(one)}${ten}`, value + units]),
    ),
  );
}
