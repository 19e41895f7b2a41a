import { html, type DefaultTreeAdapterTypes as Types, type Token } from "parse5";

/*
 * Half of a page of news is the text of its scripts and style sheets, which nobody reads and a parser takes letter by letter. It is
 * cut before parsing and every place is moved back behind it. Whether a cut was right is not guessed: the parser's own tree says
 * whether a script stands there.
 */

/** Shorter texts are not worth a cut. */
const FEWEST = 200;
/** A start tag that cannot be overlooked, and what holds no tags of its own: nothing that looks like one in it is one. */
const OPENINGS = /<!--|<(script|style|noscript|textarea|title|xmp|iframe|noembed|noframes)(?=[\s>])([^>]{0,1000})>/gi;

/** A text that was taken out of a page. */
export interface Cut {
  /** UTF-16 offset in what is left. */
  at: number;
  /** UTF-16 units. */
  length: number;
  /** Whether it holds no tag: only then it is one text in a drawing too, where a script's is parsed as any other. */
  plain: boolean;
}

/** What a tag says of the language of its text, where that is a program or a style sheet; data and formulas are read. */
const CODE = /\btype\s*=\s*["']?\s*(?:text\/(?:javascript|css|ecmascript)|application\/(?:x-)?javascript|module)\b/i;

/** A page without the text of its scripts and style sheets, and where that stood. Linear in the page's length. */
export function withoutScriptText(raw: string): { text: string; cuts: Cut[] } {
  const [parts, cuts]: [string[], Cut[]] = [[], []];
  let [done, gone] = [0, 0];
  OPENINGS.lastIndex = 0;
  for (let found = OPENINGS.exec(raw); found; found = OPENINGS.exec(raw)) {
    const start = OPENINGS.lastIndex;
    const [, name, attributes = ""] = found;
    const end = name ? endOf(raw, name, start) : raw.indexOf("-->", start);
    if (end < 0) break;
    OPENINGS.lastIndex = end;
    if (!name || !isCode(name) || end - start < FEWEST) continue;
    if (/\btype\b/i.test(attributes) && !CODE.test(attributes)) continue;
    const cut = raw.slice(start, end);
    // What seems to end inside a comment inside a script may not.
    if (cut.includes("<!--")) continue;
    parts.push(raw.slice(done, start));
    cuts.push({ at: start - gone, length: end - start, plain: !cut.includes("<") });
    gone += end - start;
    done = end;
  }
  return { text: parts.join("") + raw.slice(done), cuts };
}

function endOf(raw: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, "gi");
  end.lastIndex = from;
  return end.exec(raw)?.index ?? -1;
}

/**
 * Moves every place of a parsed page to where it is in the page as it was. False, and the tree is of no use, where a text was cut
 * that is none of a script's or style sheet's.
 */
export function putBack(page: Types.Document, cuts: readonly Cut[]): boolean {
  let sum = 0;
  const before = [0, ...cuts.map(({ length }) => (sum += length))];
  const goneUpTo = (offset: number): number => before[countBelow(cuts, offset + 1)]!;
  const move = (place: Token.Location): void => {
    place.startOffset += goneUpTo(place.startOffset);
    place.endOffset += goneUpTo(place.endOffset);
  };
  const open = new Map(cuts.map((cut) => [cut.at, cut]));
  for (const node of nodesOf(page)) {
    const place = node.sourceCodeLocation;
    if (!place) continue;
    if ("tagName" in node && "startTag" in place && place.startTag) {
      const cut = isCode(node.tagName) ? open.get(place.startTag.endOffset) : undefined;
      if (cut && (cut.plain || node.namespaceURI === html.NS.HTML)) open.delete(cut.at);
      // Elements that a parser opens anew share the place of one tag. Of all places a start tag's end alone is before a cut.
      const { startOffset, endOffset } = place.startTag;
      const gone = goneUpTo(startOffset);
      place.startTag = { ...place.startTag, startOffset: startOffset + gone, endOffset: endOffset + gone };
      if (place.endTag) move(place.endTag);
    }
    move(place);
  }
  return open.size === 0;
}

const isCode = (name: string): boolean => /^(?:script|style)$/i.test(name);

function* nodesOf(page: Types.Document): Generator<Types.Node> {
  const open: Types.Node[] = [page];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if ("childNodes" in node) for (const child of node.childNodes) open.push(child);
    if ("content" in node) open.push(node.content);
  }
}

/** How many cuts lie before an offset. */
function countBelow(cuts: readonly Cut[], offset: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
