import { isCertain, type CitedDate } from "./date.ts";
import type { CitationItem } from "./item.ts";

const TYPES = { "article-newspaper": "NEWS", "post-weblog": "BLOG", webpage: "ELEC" } as const;

/**
 * A reference in RIS: a tag and a value a line. A value is one line of its own, so that none can begin another tag.
 *
 * A comma parts a name in RIS, and nothing escapes it: an author whose name holds one stands in a note, and so does a date
 * that is doubtful or no point of the calendar.
 *
 * @see https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp
 */
export function ris(item: CitationItem): string {
  const { issued, accessed, notes } = item;
  const isPlain = (name: string): boolean => !name.includes(",");
  const lines: [tag: string, value: string | undefined][] = [
    ["TY", TYPES[item.type]],
    ["TI", item.title],
    ...item.authors.filter(isPlain).map((name): [string, string] => ["AU", name]),
    ["T2", item.container],
    ["PB", item.publisher],
    ["ET", item.version],
    ["M3", item.genre],
    ...dateLines("PY", "DA", issued),
    ...dateLines(null, "Y2", accessed),
    ["UR", item.url],
    ["LA", item.language],
    ...item.authors
      .filter((name) => !isPlain(name))
      .map((name): [string, string] => ["N1", `${notes.byline}: ${name}`]),
    ["N1", issued && !isCertain(issued) ? `${notes.published}: ${issued.text}` : undefined],
    ["ER", ""],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join("");
}

function dateLines(year: string | null, day: string, date: CitedDate | undefined): [string, string][] {
  if (!date || !isCertain(date)) return [];
  const [parts] = date.parts;
  const digits = parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0"));
  return [
    ...(year === null ? [] : [[year, digits[0]!] as [string, string]]),
    [day, [...digits, "", "", ""].slice(0, 3).join("/") + "/"],
  ];
}
