import type { Line } from "../page/line.ts";

const WORDS =
  "read also|read (?:more|next|on)|also read|see also|related(?: (?:articles?|stories|news|reading))?|more on this|lesen sie (?:auch|dazu|mehr|hier|jetzt)|mehr (?:zum thema|dazu)|lire aussi|à lire aussi|sur le même sujet|lea también|lee también|le puede interesar|te puede interesar|(?:noticias|artículos) relacionad[oa]s|leggi anche|(?:articoli|notizie) correlat[ei]|leia (?:também|mais)|veja também|(?:notícias|artigos) relacionad[oa]s|lees ook|lees verder|gerelateerde? (?:artikelen|nieuws)|czytaj (?:też|także|również)|zobacz (?:też|także)|läs (?:också|mer)|læs også|les også|читайте также|по теме|関連記事|あわせて読みたい|相关(?:阅读|新闻|报道)|延伸阅读|اقرأ أيضا|اقرأ أيضًا";
const LEADS = new RegExp(`^(?:${WORDS})(?:\\s*[:：>›»|]\\s*|\\s[–—-]\\s)\\S`, "iu");
const NAMES = new RegExp(`^(?:${WORDS})\\s*[:：]?$`, "iu");

/**
 * Indexes of lines that lead to other stories by their words and are links for the most part: "Read also: …", and a list below a
 * heading that says so, with the heading.
 */
export function linesThatLeadOn(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach(({ text: { text, length }, linked }, i) => {
    if (length > 300) return;
    if (LEADS.test(text) && linked >= length * 0.4) found.add(i);
    if (!NAMES.test(text)) return;
    let end = i + 1;
    while (end < lines.length && isLink(lines[end]!)) end++;
    if (end > i + 1 && lines.slice(i + 1, end).every(({ kind }) => kind === "li"))
      for (let j = i; j < end; j++) found.add(j);
  });
  return found;
}

const isLink = ({ kind, linked, text: { length } }: Line): boolean => kind === "li" && linked >= length * 0.8;
