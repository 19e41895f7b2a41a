import { createHash } from "node:crypto";
import type { Digest } from "../digest/types.ts";
import { createTranslator, type Translate } from "../i18n/index.ts";
import { formatEdtf } from "../lib/edtf.ts";
import { languageName } from "../lib/format.ts";
import { localise, mainLanguage } from "../lib/localised.ts";
import { ASSET_FOLDERS } from "../site/url.ts";
import type { Card, CardMark } from "./card.ts";

/** Up to this many articles have cards of their own; a link to an article of a larger digest shows the front page's. */
export const MOST_ARTICLE_CARDS = 200;
/** The same for areas. */
const MOST_AREA_CARDS = 200;
/** A grid with more rows or columns than this is grey at the size a card is seen. */
const MOST_ROWS = 14;
const MOST_COLUMNS = 14;

/** The card of a page, with the file it is written to. */
export interface PlannedCard {
  card: Card;
  /** Path inside the site, without base. It names the card's content, so that equal cards are one file. */
  file: string;
}

/** Every card of a site by language and path, as the pages ask for them. */
type Plan = Map<string, PlannedCard>;

const plans = new WeakMap<Digest, Plan>();
const keyOf = (lang: string, path: string): string => `${lang} ${path}`;

/** The card that a link to a page shows: its own, or the front page's. null where the site has none: a draft, or `cards: none`. */
export function cardFor(digest: Digest, lang: string, path: string): PlannedCard | null {
  const plan = planOf(digest);
  return plan.get(keyOf(lang, path)) ?? plan.get(keyOf(lang, "")) ?? null;
}

/** Every card of a site, each file once. */
export function allCards(digest: Digest): PlannedCard[] {
  return [...new Map([...planOf(digest).values()].map((planned) => [planned.file, planned])).values()];
}

function planOf(digest: Digest): Plan {
  let plan = plans.get(digest);
  if (!plan) plans.set(digest, (plan = makePlan(digest)));
  return plan;
}

function makePlan(digest: Digest): Plan {
  const plan: Plan = new Map();
  const { articles, areas, config } = digest;
  if (digest.draft || config.cards === "none") return plan;
  const every = config.cards === "all";
  for (const lang of config.languages) {
    const make = cardsOf(digest, lang);
    const add = (path: string, card: Card) => plan.set(keyOf(lang, path), { card, file: fileOf(card) });
    add("", make.front());
    if (every || areas.length <= MOST_AREA_CARDS) areas.forEach(({ id }, i) => add(`areas/${id}`, make.area(i)));
    if (every || articles.length <= MOST_ARTICLE_CARDS) {
      articles.forEach(({ id }, i) => add(`articles/${id}`, make.article(i)));
    }
  }
  return plan;
}

const fileOf = (card: Card): string =>
  `${ASSET_FOLDERS.cards}/${createHash("sha256").update(JSON.stringify(card)).digest("hex").slice(0, 16)}.png`;

/** Makes the cards of one language. */
function cardsOf(digest: Digest, lang: string) {
  const { articles, areas, claims, config, matrix } = digest;
  const main = mainLanguage(config);
  const t: Translate = createTranslator(lang);
  const words = (value: Parameters<typeof localise>[0]): string => localise(value, lang, main).text;
  const brand = words(config.title);
  const grid = gridOf(digest);
  const outlets = new Map(digest.sources.map(({ id, name }) => [id, name]));
  const bare = { brand, kicker: "", facts: "", grid, focus: {} };
  const line = (...parts: (string | false)[]): string =>
    parts.filter((part) => part !== false).join("\u00a0\u00a0·\u00a0\u00a0");

  return {
    front: (): Card => ({
      ...bare,
      brand: hostOf(config.site),
      title: brand,
      facts: line(
        t("count.articles", { count: articles.length }),
        t("count.languages", { count: digest.articleLanguages.length }),
        t("origins.atLeast", { count: digest.origins.count }),
      ),
    }),
    area(index: number): Card {
      const { id, label, kind, claimIds } = areas[index]!;
      const place = matrix.rows.findIndex((row) => row.areaId === id);
      return {
        ...bare,
        kicker: kind === "partnership" ? words(config.areasLabel) : t("areaKind.context"),
        title: words(label),
        facts: line(
          t("areas.inArticles", { count: matrix.rows[place]?.articles ?? 0, all: articles.length }),
          claims.length > 0 && t("count.claims", { count: claimIds.length }),
        ),
        focus: place < grid.length ? { row: place } : {},
      };
    },
    article(index: number): Card {
      const article = articles[index]!;
      const own = new Set(article.evidence.flatMap((mark) => mark.claims)).size;
      return {
        ...bare,
        kicker: outlets.get(article.source ?? "") ?? t(`articleKind.${article.kind}`),
        title: article.title ?? t("site.untitled"),
        facts: line(
          article.published === null ? t("date.unknown") : formatEdtf(article.published, t.lang, t),
          languageName(article.lang, t.lang),
          claims.length > 0 && t("count.claims", { count: own }),
        ),
        focus: grid.length > 0 ? { column: index } : {},
      };
    },
  };
}

/** Who says something on which area; empty where the articles or all that is said are too many or too few to see. */
function gridOf({ articles, matrix }: Digest): CardMark[][] {
  if (articles.length < 2 || articles.length > MOST_COLUMNS || matrix.rows.length < 2) return [];
  return matrix.rows
    .slice(0, MOST_ROWS)
    .map(({ cells }) =>
      cells.map(({ stance, passages, withheld }) => stance ?? (passages.length + withheld > 0 ? "found" : null)),
    );
}

/** The site's host; empty for a machine's own. */
function hostOf(site: string): string {
  const host = new URL(site).hostname;
  return host === "localhost" || /^[\d.]+$/.test(host) ? "" : host;
}
