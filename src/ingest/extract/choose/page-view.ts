import type { Line } from "../page/line.ts";
import { attr, nameOf, upwards, type Element, type Text } from "../page/tree.ts";

/** What every judgement of a line may look at. */
export interface PageView {
  lines: readonly Line[];
  /** By line: the share of its text that Readability kept, 0 to 1. */
  kept: readonly number[];
  /** Index of the headline's line; -1 where the page has none. */
  headline: number;
  headlineKey: string;
  /** Whether the page says of itself that it is an article. */
  isArticle: boolean;
  /** What the page's head gives as its description, folded. */
  descriptions: ReadonlySet<string>;
  /** The article element of the headline, or of most of the kept prose. */
  mainArticle: Element | null;
  /** Words of the text that the page's own data gives as its article's body; empty where it gives none. */
  bodyShingles: ReadonlySet<string>;
}

export function keptShares(lines: readonly Line[], kept: ReadonlySet<Text>): number[] {
  return lines.map((line) => {
    let [all, own] = [0, 0];
    for (const node of line.nodes) {
      const length = node.value.trim().length;
      all += length;
      if (kept.has(node)) own += length;
    }
    return all === 0 ? 0 : own / all;
  });
}

/** Words of classes and ids that say what a part of a page is for. */
const AGAINST =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|sponsor\w*|promo\w*|share\w*|sharing|social\w*|related\w*|recommend\w*|recirc\w*|comment\w*|disqus|respond|newsletter\w*|subscri\w*|signup|sign-up|footer\w*|nav|navbar|navigation|menu\w*|sidebar\w*|side|rail|widget\w*|popular|trending|most\w*|breadcrumb\w*|tags?|taglist|topics?|keywords?|cookie\w*|consent\w*|gdpr|paywall\w*|gate\w*|meter\w*|outbrain|taboola|zergnet|bio|biography|about|author\w*|byline\w*|contributor\w*|meta\w*|date\w*|time\w*|timestamp|published|print|tools?|toolbar|button\w*|btn|login|account|search\w*|popup|modal|overlay|banner|teaser\w*|more|read-?more|readmore|next|prev\w*|pagination|pager|copyright|legal|disclaimer|gallery\w*|slideshow|carousel|caption\w*|credit\w*|hidden|tooltip|hover\w*|product\w*|buy\w*|shop\w*|deal\w*|price\w*|affiliate\w*)(?=$|[\s_-])/gi;
const FOR =
  /(?:^|[\s_-])(?:article\w*|story\w*|post\w*|entry\w*|content\w*|body\w*|text\w*|main|paragraph\w*|copy|rte|rich-?text|prose|lead\w*|lede|standfirst|intro\w*|summary|deck|dek|subtitle|sub-?headline|teaser-?text)(?=$|[\s_-])/gi;

const EMBEDDED =
  /twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed|reddit-card/;

/** What an element says of all that is in it. */
export interface Traits {
  /** How many words of its names speak against and for its being of the article. */
  against: number;
  inFavour: number;
  /** Whether it is the page's frame, an embedded post, its main part, or marked as an article's text. */
  frame: boolean;
  embedded: boolean;
  main: boolean;
  body: boolean;
}

const known = new WeakMap<Element, Traits>();

/** An element's traits; each stands around many lines. */
export function traitsOf(element: Element): Traits {
  let traits = known.get(element);
  if (!traits) {
    const name = nameOf(element)
      .slice(0, 400)
      .replace(/([a-z])([A-Z])/g, "$1-$2");
    traits = {
      against: name.match(AGAINST)?.length ?? 0,
      inFavour: name.match(FOR)?.length ?? 0,
      frame: /^(?:nav|footer|aside|header|form)$/.test(element.tagName),
      embedded: EMBEDDED.test(attr(element, "class") ?? ""),
      main: element.tagName === "main" || attr(element, "role") === "main",
      body: /articleBody|reviewBody/i.test(attr(element, "itemprop") ?? ""),
    };
    known.set(element, traits);
  }
  return traits;
}

/** The article element around the headline; where none stands around it, the one that holds most of the kept text. */
export function mainArticleOf(lines: readonly Line[], kept: readonly number[], headline: number): Element | null {
  const around = [...upwards(lines[headline]?.block ?? null)].find((each) => each.tagName === "article");
  if (around) return around;
  const sums = new Map<Element, number>();
  lines.forEach((line, i) => {
    if (kept[i]! <= 0.5) return;
    for (const each of upwards(line.block))
      if (each.tagName === "article") {
        sums.set(each, (sums.get(each) ?? 0) + line.text.length);
        break;
      }
  });
  let [best, found]: [number, Element | null] = [0, null];
  for (const [element, sum] of sums) if (sum > best) [best, found] = [sum, element];
  return found;
}
