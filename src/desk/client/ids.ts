/* Ids that the desk proposes, from the words of what they name. */

const SMALL = new Set(
  "the a an of and in on to for le la les l de du des et der die das und von el los las y i o da do dos das e".split(
    " ",
  ),
);
const EMPTY = new Set(
  "will that this with have been from were their they which dans pour avec sont sera cette leur".split(" "),
);

/** An id of a statement: of its telling words, the first few; abbreviations such as WHO are told by their capitals. */
export function idOfStatement(prefix: string, text: string): string {
  const all = wordsOf(text);
  const shouted = !/\p{Ll}/u.test(text);
  const telling = all.filter(
    ({ word, capitals }) => (word.length > 3 && !EMPTY.has(word)) || /\d/.test(word) || (capitals && !shouted),
  );
  return made(prefix, text, telling.length > 0 ? telling : all, 3);
}

/** An id of a name: all its words but articles and the like, so that "BBC News" is no "news". */
export function idOfName(text: string): string {
  const all = wordsOf(text);
  const telling = all.filter(({ word }) => !SMALL.has(word));
  return made("", text, telling.length > 0 ? telling : all, 6);
}

/** The id, or the next one with a number that nothing has yet; "" stays as it is. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (wanted === "") return "";
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  return id;
}

interface Word {
  word: string;
  capitals: boolean;
}

function wordsOf(text: string): Word[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/\b(?:[A-Z]\.){2,}/g, (abbreviation) => abbreviation.replaceAll(".", ""))
    .replace(/['’]/g, "");
  return (plain.match(/[a-z0-9]+/gi) ?? []).map((word) => ({
    word: word.toLowerCase(),
    capitals: /^[A-Z]{2,}$/.test(word),
  }));
}

function made(prefix: string, text: string, words: readonly Word[], most: number): string {
  const id = words
    .slice(0, most)
    .map(({ word }) => word)
    .join("-")
    .slice(0, 60)
    .replace(/-+$/, "");
  if (id !== "") return prefix + id;
  return text.trim() === "" ? "" : `${prefix}x${digest(text)}`;
}

/** FNV-1a over UTF-16 units, 32 bits: a text in another script has no letter that an id may hold. */
function digest(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, "0");
}
