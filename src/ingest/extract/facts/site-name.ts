import { collapse, fold } from "../../../lib/text.ts";

/** Marks between a headline and the site's name. A hyphen counts only between spaces. */
const MARK = /\s*[|·•»«—–:‖／｜]\s*|\s+[-/]\s+|\s*::\s*/gu;

/** The parts of a page's title that its marks part, each with its place. */
function partsOf(title: string): { text: string; start: number; end: number }[] {
  const parts: { text: string; start: number; end: number }[] = [];
  let start = 0;
  for (const mark of title.matchAll(MARK)) {
    parts.push({ text: title.slice(start, mark.index), start, end: mark.index });
    start = mark.index + mark[0].length;
  }
  parts.push({ text: title.slice(start), start, end: title.length });
  return parts;
}

/** A title without the site's name before or behind it, where a name of the site is known. */
export function withoutSite(title: string, outlets: readonly string[]): string {
  let rest = collapse(title);
  const known = outlets.map(key).filter((name) => name !== "");
  for (let i = 0; i < 3; i++) {
    const parts = partsOf(rest);
    if (parts.length < 2) break;
    const [first, last] = [parts[0]!, parts.at(-1)!];
    if (isSite(last.text, known)) rest = rest.slice(0, parts.at(-2)!.end);
    else if (isSite(first.text, known)) rest = rest.slice(parts[1]!.start);
    else break;
  }
  return rest.trim();
}

function isSite(part: string, known: readonly string[]): boolean {
  const own = key(part);
  return (
    own !== "" &&
    known.some(
      (name) =>
        name === own ||
        bare(name) === bare(own) ||
        (own.length > 4 && name.startsWith(`${own} `)) ||
        // The name with a word or two, as of an edition: "The paper's view on the harbour" begins with it as well.
        (name.length > 4 && own.startsWith(`${name} `) && own.split(" ").length <= name.split(" ").length + 2),
    )
  );
}

/** What a title says of the site behind its last mark, where the rest of it is the headline that the page shows. */
export function siteIn(title: string, headline: string): string | undefined {
  const parts = partsOf(collapse(title));
  const shown = key(headline);
  if (parts.length < 2 || shown.length < 8) return undefined;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const before = key(title.slice(0, parts.at(-2)!.end));
  const behind = key(title.slice(parts[1]!.start));
  if (
    shown === before ||
    (shown.startsWith(before) && before.length > shown.length * 0.7) ||
    (shown.startsWith(key(first.text)) && key(first.text).length > shown.length * 0.7)
  )
    return named(last.text);
  return shown === behind ? named(first.text) : undefined;
}

function named(text: string): string | undefined {
  const name = text.trim();
  return name !== "" && name.length <= 50 && name.split(/\s+/).length <= 6 && /\p{L}/u.test(name) ? name : undefined;
}

function key(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const bare = (text: string): string =>
  text
    .replace(/^(?:the|der|die|das|le|la|les|el|il) /, "")
    .replace(/(?: com| org| net| de| fr| news)$/, "")
    .replaceAll(" ", "");
