import type { Line } from "../page/line.ts";
import { attr, elements, nameOf, textOf, upwards, type Element, type Parent } from "../page/tree.ts";
import { cleanByline } from "./byline.ts";
import type { Candidate } from "./candidates.ts";
import type { PageHead } from "./page-head.ts";
import { isThing, textIn, type StructuredData, type Thing } from "./structured-data.ts";

const META = [
  "author",
  "article:author",
  "og:article:author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "byl",
  "cxenseparse:author",
  "authors",
  "creator",
];
const BYLINE = /(?:^|[\s_-])(?:byline\w*|author-?name|author|autor(?:e|en)?|auteur|writtenby|written-by)(?:$|[\s_-])/i;

/** Who wrote the page's article, by the page's words, the most explicit first. */
export function authorCandidates(
  page: Parent,
  head: PageHead,
  data: StructuredData,
  own: Thing | undefined,
  near: readonly Line[],
  outlets: readonly string[],
): Candidate[] {
  const found: Candidate[] = [];
  const add = (value: string | undefined, origin: string): void => {
    const name = value === undefined ? undefined : cleanByline(value, outlets);
    if (name) found.push({ value: name, origin });
  };
  add(namesIn(own?.["author"] ?? own?.["creator"], data), "JSON-LD author");
  for (const name of META) add(joined(head.meta.get(name)), name);
  add(joined(marked(page)), "itemprop author");
  for (const line of near) {
    if (line.text.length <= 160 && isByline(line)) add(line.text.text, "byline beside the headline");
  }
  return found;
}

function namesIn(value: unknown, data: StructuredData): string | undefined {
  const list = (Array.isArray(value) ? value : [value]).map((each) => data.resolve(each));
  return joined(
    list.flatMap((each) =>
      isThing(each) && /Organization/.test(String(each["@type"])) && list.length > 1 ? [] : (textIn(each) ?? []),
    ),
  );
}

function joined(names: readonly string[] | undefined): string | undefined {
  const distinct = [...new Set((names ?? []).filter((name) => !/^https?:/i.test(name)))];
  return distinct.length === 0 ? undefined : distinct.slice(0, 6).join(", ");
}

/** The texts of elements that are marked as the author, or as the author's name, outside comments. */
function marked(page: Parent): string[] {
  const names: string[] = [];
  for (const element of elements(page)) {
    const isAuthor =
      /^(?:author|creator)$/i.test(attr(element, "itemprop") ?? "") ||
      (element.tagName === "a" && /(?:^|\s)author(?:\s|$)/i.test(attr(element, "rel") ?? ""));
    if (!isAuthor || element.tagName === "meta" || isInComment(element)) continue;
    const name = [...elements(element)].find((each) => /^name$/i.test(attr(each, "itemprop") ?? ""));
    names.push(((name && attr(name, "content")) ?? textOf(name ?? element)).trim());
  }
  return names.filter((name) => name !== "" && name.length <= 120);
}

function isInComment(element: Element): boolean {
  for (const each of upwards(element))
    if (/comment|related|teaser|sidebar/i.test(nameOf(each)) || each.tagName === "aside") return true;
  return false;
}

function isByline(line: Line): boolean {
  if (/^(?:by|von|par|por|door|av|af|autor|auteur|автор)\s*:?\s+\p{Lu}/iu.test(line.text.text)) return true;
  // "di" begins many a line that is none.
  if (/^(?:[Dd]i|DI)(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){2,4}$/u.test(line.text.text)) return true;
  let depth = 0;
  for (const each of upwards(line.block)) {
    if (BYLINE.test(nameOf(each))) return true;
    if (++depth > 2) return false;
  }
  return false;
}
