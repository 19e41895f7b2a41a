import type { Article } from "../articles/types.ts";
import type { AreaView, ClaimView, Digest, EventView, NameView, SourceView } from "../digest/types.ts";
import type { Disagreement } from "../schemas/disagreement.ts";

/** What pages ask a digest for again and again, as maps. */
export interface Lookups {
  article: Map<string, Article>;
  /** Place of an article in the digest's order, from 0. */
  place: Map<string, number>;
  claim: Map<string, ClaimView>;
  area: Map<string, AreaView>;
  source: Map<string, SourceView>;
  name: Map<string, NameView>;
  event: Map<string, EventView>;
  disagreement: Map<string, Disagreement>;
  /** Names mentioned in an article, with the passages' anchors. */
  namesOf: Map<string, { name: NameView; anchors: string[] }[]>;
  /** Areas an article reports on, in the areas' order. */
  areasOf: Map<string, AreaView[]>;
}

const made = new WeakMap<Digest, Lookups>();

/** The maps of a digest; made once for each digest. */
export function lookups(digest: Digest): Lookups {
  let found = made.get(digest);
  if (!found) made.set(digest, (found = build(digest)));
  return found;
}

const byId = <T extends { id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((each) => [each.id, each]));

function build(digest: Digest): Lookups {
  const area = byId(digest.areas);
  const namesOf: Lookups["namesOf"] = new Map();
  for (const name of digest.names) {
    for (const { articleId, anchors } of name.mentions) add(namesOf, articleId, { name, anchors });
  }
  const areasOf: Lookups["areasOf"] = new Map();
  for (const row of digest.matrix.rows) {
    const view = area.get(row.areaId);
    if (!view) continue;
    for (const cell of row.cells) {
      if (cell.claims.length + cell.disputed.length + cell.passages.length + cell.withheld > 0)
        add(areasOf, cell.articleId, view);
    }
  }
  return {
    article: byId(digest.articles),
    place: new Map(digest.articles.map(({ id }, i) => [id, i])),
    claim: byId(digest.claims),
    area,
    source: byId(digest.sources),
    name: byId(digest.names),
    event: byId(digest.events),
    disagreement: byId(digest.disagreements),
    namesOf,
    areasOf,
  };
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
