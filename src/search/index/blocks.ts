/*
 * The content of a record is one string, whose white space Pagefind makes one space each. Signs that no text holds part its
 * paragraphs, and its languages: an excerpt keeps to one, since only what stands together on a page can be marked there.
 */
const PARAGRAPH = "¶";
const LANGUAGE = "␞";

/** Texts as the content of a record: an article's paragraphs. */
export const joinParagraphs = (texts: readonly string[]): string =>
  texts.map((text) => text.replaceAll(PARAGRAPH, " ").replaceAll(LANGUAGE, " ")).join(` ${PARAGRAPH} `);

/** Texts in several languages as the content of a record, in the order of the interface's languages; others at the end. */
export function joinLanguages(texts: readonly { text: string; lang: string }[], languages: readonly string[]): string {
  const of = (belongs: (lang: string) => boolean): string =>
    joinParagraphs(texts.filter(({ lang }) => belongs(lang)).map(({ text }) => text));
  const parts = [...languages.map((each) => of((lang) => lang === each)), of((lang) => !languages.includes(lang))];
  return parts.join(` ${LANGUAGE} `).trimEnd();
}

/** Paragraphs with the place of their language among the interface's: 0 all through where there is but one. */
export function paragraphs(content: string): { text: string; place: number }[] {
  return content.split(LANGUAGE).flatMap((part, place) =>
    part
      .split(PARAGRAPH)
      .map((text) => ({ text: text.trim(), place }))
      .filter(({ text }) => text !== ""),
  );
}
