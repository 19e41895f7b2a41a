import { endsSentence } from "../../../lib/text.ts";
import type { Line } from "../page/line.ts";
import { isTable } from "../page/tables.ts";
import { attr, elements, nameOf, parentOf, placeOf, upwards, type Element } from "../page/tree.ts";
import { isFolded } from "../page/visible.ts";
import type { Exclusion } from "./exclude.ts";
import { isProse } from "./features.ts";
import { traitsOf, type PageView } from "./page-view.ts";

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|stand-first|lead\w*|lede|intro\w*|summary|deck|dek|sub-?title|sub-?head(?:line|ing)?|chapo|chapeau|vorspann|sottotitolo|sommario|entradilla|sumario|bajada|ingress\w*|manchet\w*|anleser|abstract|excerpt)(?:$|[\s_-])/i;
/** Of those the ones that name nothing else: what bears them is a subtitle, though it is no sentence. */
const SUBTITLE =
  /(?:^|[\s_-])(?:standfirst|stand-first|deck|dek|sub-?title|sub-?headline|chapo|chapeau|vorspann|sottotitolo|entradilla|bajada|sous-?titre|unterzeile|untertitel)(?:$|[\s_-])/i;
const NOTES =
  /(?:^|[\s_-])(?:foot-?notes?|end-?notes?|notes|fussnoten|fußnoten|anmerkungen|references|reflist)(?:$|[\s_-])/i;
/** A sentence that announces a list, in which each item may be a link: four words and more. "Read more about it:" is none. */
const INTRODUCES =
  /^(?!\s*(?:read|see|more|related|also|lire|voir|mehr|lesen|weitere|siehe|leer|más|leggi)(?![\p{L}]))(?:\S+\s+){3,}\S+[:：]["”»’)]*$/iu;
const LONGEST_NAME = 32;
/** Lines of a box that is one thing: a figure, its label, its source. */
const LARGEST_BOX = 4;
/** How many lines below the headline a lead may begin. */
const NEAR = 14;

/**
 * Adds to the chosen lines what certainly belongs to them, though it looks like a page's frame: the lead between headline and text,
 * a paragraph that is one link, a list that the text introduces, notes that the text refers to. Changes `chosen`.
 */
export function complete(
  { lines, headline }: PageView,
  chosen: boolean[],
  excluded: readonly (Exclusion | undefined)[],
): void {
  const free = (i: number): boolean =>
    !chosen[i] &&
    !excluded[i] &&
    i !== headline &&
    !lines[i]!.hidden &&
    lines[i]!.role !== "caption" &&
    lines[i]!.role !== "credit";
  const first = chosen.indexOf(true);
  if (first < 0) return;
  const around = new Set(upwards(lines[first]!.block));
  if (headline >= 0 && headline < first) {
    for (let i = headline + 1; i < Math.min(first, headline + NEAR); i++)
      if (free(i) && isLead(lines[i]!, around) && !isRepeated(lines, chosen, i)) chosen[i] = true;
  }
  const last = chosen.lastIndexOf(true);
  for (let i = first + 1; i < last; i++) {
    if (!free(i)) continue;
    if ((isLinkedParagraph(lines[i]!) || lines[i]!.kind === "pre") && near(lines, chosen, i)) chosen[i] = true;
  }
  for (let i = first + 1; i < lines.length; i++) {
    if (free(i) && [...upwards(lines[i]!.block)].some(isFolded)) chosen[i] = true;
  }
  for (const i of wholesBetween(lines, chosen)) if (free(i)) chosen[i] = true;
  for (const i of listsBetween(lines, chosen)) if (free(i)) chosen[i] = true;
  for (const i of boxesOf(lines, chosen)) if (free(i)) chosen[i] = true;
  for (const i of introducedItems(lines, chosen)) if (free(i)) chosen[i] = true;
  for (const i of noteLines(lines, chosen)) if (!excluded[i] && i !== headline) chosen[i] = true;
}

function isRepeated(lines: readonly Line[], chosen: readonly boolean[], i: number): boolean {
  return lines.some((line, j) => chosen[j] && line.text.text === lines[i]!.text.text);
}

/** A sentence or more in a box of its own above the text, or one that is named as the lead. */
function isLead(line: Line, around: ReadonlySet<Element>): boolean {
  const { text } = line.text;
  if (line.kind === "li" || line.linked > text.length * 0.3 || text.length < 25) return false;
  const ends = endsSentence(text);
  let named = false;
  let subtitle = false;
  for (const each of upwards(line.block)) {
    if (each.tagName === "hgroup" || SUBTITLE.test(nameOf(each))) subtitle = true;
    if (around.has(each)) break;
    if (/^(?:nav|aside|form|footer|figure|button)$/.test(each.tagName)) return false;
    if (STANDFIRST.test(nameOf(each)) || isOwnTeaser(each)) named = true;
    else if (traitsOf(each).against > 0) return false;
  }
  if (subtitle && /(?:\S+\s+){3}/u.test(text)) return true;
  return ends && (named || isProse(line) || /\s\S+\s\S+\s\S+\s\S+/u.test(text));
}

/** What German pages call a teaser is the lead as often as another story: that has a link or a headline of its own. */
function isOwnTeaser(element: Element): boolean {
  return (
    /(?:^|[\s_-])teaser(?:-?text)?(?:$|[\s_-])/i.test(nameOf(element)) &&
    ![...elements(element)].some(({ tagName }) => /^(?:a|h[1-6])$/.test(tagName))
  );
}

/** A paragraph that is a link as a whole, and a sentence: a headline that leads elsewhere ends without a full stop. */
function isLinkedParagraph(line: Line): boolean {
  const { text } = line.text;
  return (
    line.block?.tagName === "p" &&
    line.linked >= text.length * 0.8 &&
    text.length >= 40 &&
    /\p{Ll}\p{M}*[.。]["”»’)]*$/u.test(text) &&
    line.kind === "p"
  );
}

/** Whether the lines on either side are chosen, and lie in what is around this one. */
function near(lines: readonly Line[], chosen: readonly boolean[], i: number): boolean {
  if (!chosen[i - 1] || !chosen[i + 1]) return false;
  const own = parentOf(lines[i]!.block ?? lines[i - 1]!.block!);
  const outer = own && parentOf(own);
  return [i - 1, i + 1].some((j) => [...upwards(lines[j]!.block)].some((each) => each === own || each === outer));
}

/**
 * The rows of tables of data, and the lines of quotations and posts with the name below them, that stand between chosen lines,
 * beside them, and are more than links.
 */
function wholesBetween(lines: readonly Line[], chosen: readonly boolean[]): number[] {
  const tables = Map.groupBy(lines.keys(), (i) => wholeOf(lines[i]!));
  const found: number[] = [];
  for (const [table, rows] of tables) {
    const [from, to] = [besides(lines, rows[0]!, -1), besides(lines, rows.at(-1)!, 1)];
    if (!table || !chosen[from] || !chosen[to]) continue;
    const [linked, all] = rows.reduce(([l, a], i) => [l + lines[i]!.linked, a + lines[i]!.text.length], [0, 0]);
    const parent = parentOf(table);
    const beside = [from, to].some((i) => [...upwards(lines[i]!.block)].some((each) => each === parent));
    if (linked < all / 2 && beside) found.push(...rows);
  }
  return found;
}

/**
 * The items of lists that stand between chosen lines, beside them, under no name that speaks against it, and are more than links;
 * and those of a list of which the greater part is chosen.
 */
function listsBetween(lines: readonly Line[], chosen: readonly boolean[]): number[] {
  const found: number[] = [];
  for (const [list, items] of Map.groupBy(lines.keys(), (i) => listOf(lines[i]!) ?? termsOf(lines[i]!))) {
    if (!list || traitsOf(list).against > 0) continue;
    const [from, to] = [besides(lines, items[0]!, -1), besides(lines, items.at(-1)!, 1)];
    const [linked, all] = items.reduce(([l, a], i) => [l + lines[i]!.linked, a + lines[i]!.text.length], [0, 0]);
    if (!chosen[from] || linked > all * 0.3) continue;
    const some = items.filter((i) => chosen[i]).length;
    const parent = parentOf(list);
    const beside = [from, to].every((i) => chosen[i] && parentOf(lines[i]!.block ?? list) === parent);
    if (beside || (some > 0 && some * 3 >= items.length)) found.push(...items);
  }
  return found;
}

/** The other lines of a small box with a name of the site's own, of which one is chosen: a figure stays with its label. */
function boxesOf(lines: readonly Line[], chosen: readonly boolean[]): number[] {
  const found: number[] = [];
  const boxOf = ({ block }: Line): Element | null =>
    [...upwards(block)].findLast(({ tagName }) => tagName.includes("-")) ?? null;
  for (const [box, members] of Map.groupBy(lines.keys(), (i) => innerBox(lines[i]!) ?? boxOf(lines[i]!))) {
    if (!box || members.length < 2 || members.length > LARGEST_BOX || traitsOf(box).against > 0) continue;
    if (members.some((i) => chosen[i]) && members.every((i) => lines[i]!.linked === 0)) found.push(...members);
  }
  return found;
}

/** The box that holds a line's own element and others beside it. */
function innerBox({ block }: Line): Element | null {
  const parent = block && block.tagName.includes("-") ? parentOf(block) : null;
  return parent?.tagName.includes("-") ? parent : null;
}

function termsOf(line: Line): Element | null {
  return [...upwards(line.block)].find(({ tagName }) => tagName === "dl") ?? null;
}

/** The next line in a direction that is no picture's. */
function besides(lines: readonly Line[], from: number, step: 1 | -1): number {
  let i = from + step;
  while (/^(?:caption|credit)$/.test(lines[i]?.role ?? "")) i += step;
  return i;
}

function wholeOf(line: Line): Element | null {
  let quotation: Element | null = null;
  for (const each of upwards(line.block)) {
    if (line.kind === "table" && isTable(each)) return each;
    if (each.tagName === "blockquote" || (each.tagName === "figure" && (quotation || line.role === "attribution")))
      quotation = each;
  }
  return quotation;
}

/** The items of lists that follow a chosen line which ends in a colon. */
function introducedItems(lines: readonly Line[], chosen: readonly boolean[]): number[] {
  const found: number[] = [];
  lines.forEach((line, i) => {
    const list = line.kind === "li" ? listOf(line) : null;
    if (!list || listOf(lines[i - 1]!) === list) return;
    const before = lines[i - 1];
    if (!before || !chosen[i - 1] || !/[:：]["”»’)]*$/u.test(before.text.text)) return;
    let end = i;
    let linked = 0;
    let named = INTRODUCES.test(before.text.text);
    while (end < lines.length && listOf(lines[end]!) === list) {
      if (lines[end]!.linked > lines[end]!.text.length * 0.8) linked++;
      // A name is short; the headline of another story is not.
      if (lines[end]!.text.length > LONGEST_NAME) named = false;
      end++;
    }
    if (linked > (end - i) / 2 && !named) return;
    for (let j = i; j < end; j++) found.push(j);
  });
  return found;
}

function listOf(line: Line): Element | null {
  let found: Element | null = null;
  for (const each of upwards(line?.block ?? null))
    if (/^[uo]l$/.test(each.tagName)) found = each;
    else if (found && !/^(?:li|ul|ol|p|div)$/.test(each.tagName)) break;
  return found;
}

/** Lines of notes: those that the text's raised numbers lead to, or that stand in a part named so behind it. */
function noteLines(lines: readonly Line[], chosen: readonly boolean[]): number[] {
  const targets = new Set<string>();
  lines.forEach((line, i) => {
    if (!chosen[i] || !line.notes.some(({ reason }) => reason === "note-reference")) return;
    const places = line.notes.filter(({ reason }) => reason === "note-reference").map(({ span }) => span.start);
    for (const each of line.block ? elements(line.block) : []) {
      const href = each.tagName === "a" ? attr(each, "href") : undefined;
      const place = href?.startsWith("#") ? placeOf(each) : undefined;
      if (href && place && places.some((at) => at >= place.start && at < place.end)) targets.add(href.slice(1));
    }
  });
  if (targets.size === 0) return [];
  const isTarget = (element: Element): boolean => {
    const id = attr(element, "id") ?? attr(element, "name");
    return (
      (id !== undefined && targets.has(id)) ||
      [...elements(element)].some((each) => targets.has(attr(each, "id") ?? attr(each, "name") ?? "\0"))
    );
  };
  const first = chosen.indexOf(true);
  return lines.flatMap((line, i) => {
    if (i <= first || chosen[i] || line.text.length > 2000) return [];
    for (const each of upwards(line.block)) {
      if (/^(?:li|p|dd)$/.test(each.tagName) && isTarget(each)) return [i];
      if (NOTES.test(nameOf(each))) return [i];
      if (/\b(?:doc-)?(?:endnotes?|footnotes?|rearnotes?)\b/.test(attr(each, "role") ?? attr(each, "epub:type") ?? ""))
        return [i];
    }
    return [];
  });
}
