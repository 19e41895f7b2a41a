import { fold } from "../../../lib/text.ts";
import type { Line } from "../page/line.ts";
import type { PageHead } from "../facts/page-head.ts";
import { attr, elements, type Parent } from "../page/tree.ts";
import gates from "./data/gates.json" with { type: "json" };

const TITLES = new Set(gates.login.map(fold));
/** UTF-16 units of text above which a page is more than a form. */
const LONGEST = 2_500;
/** UTF-16 units from which on a line may be an article's paragraph, and no advantage of an account. */
const PARAGRAPH = 200;

/**
 * Whether a page asks for an account and holds no article: it is short and without a paragraph, does not say that it is an
 * article, and asks for a password or is called a login.
 */
export function isLogin(page: Parent, lines: readonly Line[], { meta, title }: PageHead): boolean {
  if ((meta.get("og:type") ?? []).some((type) => /^article$/i.test(type.trim()))) return false;
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST || lines.some(({ text }) => text.length >= PARAGRAPH)) return false;
  const [own = ""] = title.split(/\s[|–—·:-]\s|[|:]/u);
  return TITLES.has(fold(own.trim())) || asksPassword(page);
}

function asksPassword(page: Parent): boolean {
  for (const element of elements(page))
    if (element.tagName === "input" && attr(element, "type")?.toLowerCase() === "password") return true;
  return false;
}
