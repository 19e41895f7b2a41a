/** One of the things that a query asks for in the place of each other. */
export interface Alternative {
  /** Words as they were typed, that must all be there. */
  words: string[];
  /** Words that must stand together in this order. */
  phrases: string[];
  /** Words and phrases that must not be there. */
  without: string[];
}

/** A quotation in any language's marks, or what stands between spaces; a hyphen in front leaves it out. */
const PART = /(-?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+))/gu;

/** Between Hebrew letters a quotation mark stands for the mark of an abbreviation. */
const GERSHAYIM = /(?<=\p{Script=Hebrew})["”](?=\p{Script=Hebrew})/gu;

/**
 * What a query asks for: words, "phrases", -without, and OR, in capitals, between things of which one is enough. A hyphen or an
 * OR that says nothing where it stands is a word like others. At most eight alternatives.
 */
export function parseQuery(text: string): Alternative[] {
  const alternatives = [empty()];
  let or = false;
  for (const [, hyphen, phrase, word] of text.replace(GERSHAYIM, "״").matchAll(PART)) {
    if (word === "OR" && hyphen === "" && asks(alternatives.at(-1)!)) {
      or = true;
      continue;
    }
    if (or && alternatives.length < 8) alternatives.push(empty());
    or = false;
    const { words, phrases, without } = alternatives.at(-1)!;
    const said = (phrase ?? word ?? "").trim();
    if (!/[\p{L}\p{N}]/u.test(said)) continue;
    if (hyphen !== "") without.push(said);
    else if (phrase !== undefined && /\s/.test(said)) phrases.push(said);
    else words.push(said);
  }
  if (or) alternatives.at(-1)!.words.push("OR");
  // Nothing is found by what it does not hold alone.
  return alternatives.map((each) =>
    asks(each) || each.without.length === 0 ? each : { ...empty(), words: each.without },
  );
}

/** Whether a query asks for words alone, all of them. */
export const isPlain = ([first, ...others]: readonly Alternative[]): boolean =>
  others.length === 0 && first?.phrases.length === 0 && first.without.length === 0;

/** What must be there, as text: all that is to be marked where it is found. */
export const wanted = (alternatives: readonly Alternative[]): string =>
  alternatives.flatMap(({ words, phrases }) => [...words, ...phrases]).join(" ");

const empty = (): Alternative => ({ words: [], phrases: [], without: [] });
const asks = ({ words, phrases }: Alternative): boolean => words.length + phrases.length > 0;
