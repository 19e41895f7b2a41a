/*
 * A language made by a function, to prove that every word of the interface comes from a vocabulary and that the layouts
 * bear longer ones: letters with accents, two fifths more of them, brackets around each message.
 */

/** The tag that Unicode keeps for it. */
export const PSEUDO = "en-XA";

type Forms = Readonly<Record<string, string>>;

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = [..."åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"];

/** A message as the pseudo-locale says it: "{n} claims" is "⟦{n} çļåîɱš··⟧". One without words of its own stays as it is. */
export function pseudo(message: string): string {
  const own = message.replace(/\{\w+\}/g, "");
  const letters = own.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return message;
  const said = message.replace(/\{\w+\}|[a-zA-Z]/g, (found) => ACCENTED[PLAIN.indexOf(found)] ?? found);
  return `⟦${said}${"·".repeat(Math.ceil(letters * 0.4))}⟧`;
}

/** The whole vocabulary. What is grammar and not words (date.*.class) stays as it is. */
export function pseudoVocabulary<Key extends string>(
  messages: Readonly<Record<Key, string | Forms>>,
): Record<Key, string | Forms> {
  const said = Object.entries<string | Forms>(messages).map(([key, message]) => {
    if (/^date\.(\w+\.class|class\.\w+)$/.test(key)) return [key, message];
    if (typeof message === "string") return [key, pseudo(message)];
    return [key, Object.fromEntries(Object.entries(message).map(([form, text]) => [form, pseudo(text)]))];
  });
  return Object.fromEntries(said) as Record<Key, string | Forms>;
}
