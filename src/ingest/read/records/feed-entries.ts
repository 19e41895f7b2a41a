/** Sections of characters, comments and instructions, in which no tag is one. */
const PASSED = /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<\?[^]*?(?:\?>|$)/g;
const ROOT = /<(?:(?<prefix>\w+):)?(?<name>rss|feed|RDF)(?:\s[^<>]*)?>/;
/** UTF-16 units of what stands before the entries that each of them is read with. */
const LONGEST_HEAD = 4_000;

/** A feed taken apart by its letters alone. */
export interface CutFeed {
  /** How many entries it has where its markup is in order. */
  count: number;
  /** Each entry as a feed of its own, in their order; null for one that does not end before the next one begins. */
  alone(): (string | null)[];
}

/** Finds the entries of a feed whose markup may be broken; null where there is no feed. */
export function cutFeed(text: string): CutFeed | null {
  const root = ROOT.exec(text.slice(0, 20_000));
  if (!root) return null;
  const name = root.groups!["name"] === "feed" ? "entry" : "item";
  const opening = new RegExp(`<((?:atom:|rss:)?${name})(?:\\s[^<>]*)?>`, "g");
  return {
    count: [...text.replace(PASSED, "").matchAll(opening)].length,
    alone: () => {
      const found = [...text.matchAll(opening)];
      const first = found[0]?.index ?? text.length;
      const start = root.index + root[0].length;
      const channel = name === "item" && /<channel[\s>]/.test(text.slice(start, first)) ? "channel" : "";
      const head = first <= LONGEST_HEAD ? text.slice(root.index, first) : root[0] + (channel && "<channel>");
      // An RDF feed closes its channel before its entries.
      const closes = channel !== "" && !/<\/channel\s*>/.test(head) ? "</channel>" : "";
      const end = `${closes}</${root.groups!["prefix"] ? `${root.groups!["prefix"]}:` : ""}${root.groups!["name"]}>`;
      return found.map(({ index, 1: tag }, i) => {
        const part = text.slice(index, found[i + 1]?.index ?? text.length);
        const stops = part.indexOf(`</${tag}>`);
        return stops < 0 ? null : `${head}${part.slice(0, stops)}</${tag}>${end}`;
      });
    },
  };
}
