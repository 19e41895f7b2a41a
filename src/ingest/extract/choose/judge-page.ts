import { fold } from "../../../lib/text.ts";
import type { PageHead } from "../facts/page-head.ts";
import { ownArticle } from "../facts/own-article.ts";
import { headlineLine, namedHeadlines } from "../facts/headline.ts";
import { outletNames } from "../facts/outlet.ts";
import { textIn, type StructuredData } from "../facts/structured-data.ts";
import type { Line } from "../page/line.ts";
import type { Text } from "../page/tree.ts";
import { keptShares, mainArticleOf, type PageView } from "./page-view.ts";

/** Gathers what every judgement of a page's lines looks at. */
export function viewOf(
  lines: readonly Line[],
  texts: ReadonlySet<Text>,
  head: PageHead,
  data: StructuredData,
): PageView {
  const kept = keptShares(lines, texts);
  const titles = namedHeadlines(head, outletNames(head, data));
  const headline = headlineLine(lines, titles, data);
  const shown = headline >= 0 ? [lines[headline]!.text.text] : [];
  const own = ownArticle(data, head, [...shown, ...titles]);
  const descriptions = [
    head.meta.get("description"),
    head.meta.get("og:description"),
    head.meta.get("twitter:description"),
    own ? [textIn(own["description"]) ?? ""] : [],
  ];
  return {
    lines,
    kept,
    headline,
    headlineKey: fold(shown[0] ?? ""),
    isArticle: own !== undefined || (head.meta.get("og:type") ?? []).some((type) => /^article$/i.test(type.trim())),
    descriptions: new Set(descriptions.flatMap((list) => (list ?? []).map(fold))),
    mainArticle: mainArticleOf(lines, kept, headline),
    bodyShingles: shinglesOf(textIn(own?.["articleBody"]) ?? ""),
  };
}

/** The runs of four words of a text. */
function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let i = 0; i + 3 < words.length; i++) shingles.add(words.slice(i, i + 4).join(" "));
  return shingles;
}
