import type { FileFacts } from "../../draft.ts";

const HEADING =
  /^(?:<(?:div|section|article|header|a|span)\b[^>]*>|<\/(?:a|span)>|\s)*<h([1-3])\b[^>]*>([^]*?)<\/h\1>/i;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

/** The headline that a document begins with, as a fact of it: HTML of which nothing has to be found does not say so by itself. */
export function titleIn(html: string): Pick<FileFacts, "title"> {
  const found = HEADING.exec(html)?.[2] ?? "";
  const text = found
    .replace(/<[^>]*>/g, "")
    .replace(/&(\w{2,5}|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? {} : { title: { text } };
}
