import { endsSentence, wordCount } from "../../../lib/text.ts";
import type { Line } from "../page/line.ts";
import { attr, elements, nameOf, textOf, upwards, type Element, type Parent } from "../page/tree.ts";
import type { Candidate } from "./candidates.ts";
import type { PageHead } from "./page-head.ts";
import { textIn, type Thing } from "./structured-data.ts";
import { isMonth, writtenDay } from "./written-date.ts";

/** Names of meta elements that give the day of publication, the most explicit first. */
const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "og:published_time",
  "article:published",
  "parsely-pub-date",
  "publish-date",
  "publish_date",
  "publishdate",
  "publication_date",
  "published_date",
  "published-date",
  "pubdate",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date.created",
  "prism.publicationdate",
  "citation_publication_date",
  "displaydate",
  "originalpublicationdate",
  "date.published",
  "rnews:datepublished",
];
const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "last-modified",
  "dcterms.modified",
  "dc.date.modified",
  "lastmod",
  "revised",
];
/** Names that say "date" and no more. */
const BARE = ["date", "dc.date", "dcterms.date", "article.date", "article_date_original"];
const CHANGED =
  /updat|modif|chang|aktuali[sz]|geändert|mis à jour|modifié|actualiz|aggiorna|atualiz|bijgewerkt|zaktualiz|обновлен|更新/i;

const LABELS =
  "first published|originally published|published|posted|veröffentlicht|publiziert|erschienen|publiée?|mis en ligne|publicad[oa]|pubblicat[oa]|gepubliceerd|geplaatst|publicerad|publiceret|publisert|opublikowan[oy]|dodano|опубликовано";
const PUBLISHED_LABEL = new RegExp(`^(?:${LABELS})(?![\\p{L}])`, "iu");
/** Where a part of a line begins that says what its day is of. */
const LABEL_OF_DAY = new RegExp(
  `(?<![\\p{L}])(?=(?:${LABELS}|(?:last )?updated|modified|aktualisiert|geändert|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|aktualizacja|zaktualizowano|обновлено)(?![\\p{L}]))`,
  "iu",
);

/** Days on which the page says that its article was published, the most explicit first. */
export function publishedCandidates(
  page: Parent,
  head: PageHead,
  own: Thing | undefined,
  near: readonly Line[],
): Candidate[] {
  const found: Candidate[] = [];
  const add = (value: string | undefined, origin: string): void => {
    const day = value === undefined ? undefined : writtenDay(value);
    // What programs write where they know no day.
    if (day && day !== "1970-01-01") found.push({ value: day, origin });
  };
  add(textIn(own?.["datePublished"]), "JSON-LD datePublished");
  for (const name of PUBLISHED) for (const value of head.meta.get(name) ?? []) add(value, name);
  for (const element of elements(page)) {
    if (/^datePublished$/i.test(attr(element, "itemprop") ?? "") && element.tagName !== "meta")
      add(attr(element, "datetime") ?? attr(element, "content") ?? textOf(element), "itemprop datePublished");
    else if (element.tagName === "time" && attr(element, "pubdate") !== undefined)
      add(attr(element, "datetime") ?? textOf(element), "time pubdate");
  }
  add(textIn(own?.["dateCreated"]), "JSON-LD dateCreated");
  for (const line of near) {
    const time = isQuoted(line) || isSentence(line.text.text) ? undefined : timeIn(line);
    if (time) add(attr(time, "datetime") ?? textOf(time), "time beside the headline");
  }
  const changes = new Set(
    [...MODIFIED.flatMap((name) => head.meta.get(name) ?? []), textIn(own?.["dateModified"]) ?? ""].map(writtenDay),
  );
  for (const name of BARE)
    for (const value of head.meta.get(name) ?? []) if (!changes.has(writtenDay(value))) add(value, name);
  for (const line of near) {
    const { text } = line.text;
    if (text.length > 160 || isQuoted(line)) continue;
    const said = text.split(LABEL_OF_DAY).filter((part) => part !== "");
    // "Updated 5 March; published 4 March": each day with the word that it stands behind.
    const published = said.filter((part) => PUBLISHED_LABEL.test(part));
    if (published.length === 1) add(published[0], "written beside the headline");
    else if (!CHANGED.test(text) && isStamp(text)) add(text, "written beside the headline");
  }
  return found;
}

/** The time element of a line that stamps a publication; of several, the first that is not named as one of a change. */
function timeIn({ block, text: { text } }: Line): Element | undefined {
  if (!block) return undefined;
  const times = [...elements({ childNodes: [block], nodeName: "#document-fragment" } as Parent)].filter(
    (each) => each.tagName === "time",
  );
  if (times.length < 2) return CHANGED.test(text) ? undefined : times[0];
  const published = times.filter((each) => PUBLICATION.test(namesOfTime(each)));
  const others = times.filter((each) => !CHANGED.test(`${namesOfTime(each)} ${textOf(each)}`));
  if (!CHANGED.test(text)) return others[0] ?? published[0] ?? times[0];
  return published.length === 1 || others.length < times.length ? published[0] : undefined;
}

const PUBLICATION = /publi|creat|entry-?date/i;
const namesOfTime = (time: Element): string => `${nameOf(time)} ${attr(time, "itemprop") ?? ""}`;

/** A day that a sentence of the article tells of is no day of publication. */
const isSentence = (text: string): boolean => wordCount(text) > 12 && /[.!?…。]["”’»)]*$/u.test(text);

/** All that a line may say before the day that it stamps: nothing, a name or a mark: "Jane Roe | ", "Von Anna Wills am ", "jeudi ". */
const STAMP_LEAD =
  /^\s*(?:\p{L}{2,13}\.?,?\s+)?$|(?:[^\p{L}\s'’]\s*|\p{Lu}[\p{L}\p{M}.’'-]*\s+)(?:(?:on|le|am|el|il|em|op|den)\s+)?(?:\p{L}{2,13}\.?,\s+)?$/u;

/** A line that stamps a day, and tells nothing of it: "Work begins 12 May 2021" and "It opened on 12 May 2019." do. */
function isStamp(text: string): boolean {
  const lead = text.slice(0, Math.max(0, text.search(/\p{N}/u)));
  const month = /(\p{L}[\p{L}\p{M}]+)\.?\s+$/u.exec(lead);
  const before = month && isMonth(month[1]!) ? lead.slice(0, month.index) : lead;
  const words = text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}’'-]{3,}/gu)?.filter((word) => !isMonth(word)) ?? [];
  return STAMP_LEAD.test(before) && !(endsSentence(text) && words.length > 1);
}

/** An embedded post has a day of its own. */
function isQuoted({ block }: Line): boolean {
  return [...upwards(block)].some(({ tagName }) => /^(?:blockquote|figure|aside)$/.test(tagName));
}

/** The day that an address holds, as /2019/05/14/. */
export function dayInAddress(url: string | undefined): string | undefined {
  const found = url && /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  return found ? writtenDay(`${found[1]}-${found[2]!.padStart(2, "0")}-${found[3]!.padStart(2, "0")}`) : undefined;
}
