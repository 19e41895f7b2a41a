import { directionOf } from "../../lib/direction.ts";
import { escapeHtml, html, raw } from "../../lib/html.ts";
import type { Html } from "../../lib/html.ts";
import type { SlotContext } from "./context.ts";
import { allowanceOf, isWhole } from "../../site/allowed.ts";
import { firstWords } from "../../lib/cut.ts";
import { to } from "../link.ts";
import { pathOf } from "../../site/things.ts";
import { MAX_NOTES } from "./margin.ts";

/** The article's text as far as rights allow it, in the article's own language. */
export function body(context: SlotContext): string {
  const { article, digest, bodies, t } = context;
  const allowance = allowanceOf(digest, article.id);
  const text = ((): Html => {
    if (isWhole(article, allowance)) return raw(bodies.get(article.id));
    if (article.passages.length === 0) return raw("");
    const rendered = bodies.get(article.id);
    return raw(
      article.passages
        .map((passage) => {
          if (allowance.passages.includes(passage.anchor))
            return blockOf(rendered, passage.anchor) ?? paragraph(passage.anchor, passage.text);
          // The words that rights leave, and no others, are in the digest's article.
          if (allowance.cited.includes(passage.anchor)) return paragraph(passage.anchor, passage.text);
          if (allowance.cut?.anchor === passage.anchor) {
            return paragraph(passage.anchor, `${firstWords(passage.text, allowance.cut.words)} …`);
          }
          return "";
        })
        .join("\n"),
    );
  })();
  const withheld =
    !isWhole(article, allowance) &&
    html`
<p class="withheld">${t(allowance.mode === "link" ? "article.linkOnly" : "rights.withheld")}${
      article.url !== null &&
      html` <a class="more" href="${article.url}" rel="external">${t("article.readOriginal")}</a>`
    }</p>`;
  const ownWords =
    article.form === "abstract" &&
    html`<p class="label own-words">${t("article.ownWords")}</p>
`;
  return String(
    html`${ownWords}<div class="prose" lang="${article.lang}" dir="${directionOf(article.lang)}">${raw(withoutNotes(String(text), context))}</div>${withheld}`,
  );
}

/** The body with the numbers of marks that have no note on the page leading to what the note would lead to. */
function withoutNotes(text: string, { article, digest }: SlotContext): string {
  if (article.evidence.length + article.quotes.length + article.figures.length <= MAX_NOTES) return text;
  const targets = new Map<number, string>([
    ...article.evidence.map((mark) => [mark.n, `claims/${mark.claims[0]}`] as const),
    ...article.quotes.map((mark) => [mark.n, pathOf(digest, "quotes", mark.id)] as const),
    ...article.figures.map((mark) => [mark.n, "figures"] as const),
  ]);
  return text.replace(/(<a class="mark" href=")#n(\d+)" role="doc-noteref"/g, (link, start: string, n: string) => {
    const target = Number(n) > MAX_NOTES ? targets.get(Number(n)) : undefined;
    return target === undefined ? link : `${start}${to(target)}"`;
  });
}

const paragraph = (anchor: string, text: string): string => `<p id="${anchor}">${escapeHtml(text)}</p>`;

/**
 * The element with an id, cut out of a rendered body. Only elements that cannot hold one of their own kind are looked for,
 * so that the first end tag is theirs; null for any other, whose plain text then serves.
 */
function blockOf(rendered: string, anchor: string): string | null {
  const found = new RegExp(`<(p|h2|h3|h4|pre)(?: [^<>]*)? ?id="${anchor}"[^<>]*>`).exec(rendered);
  if (!found) return null;
  const endTag = `</${found[1]}>`;
  const end = rendered.indexOf(endTag, found.index);
  return end < 0 ? null : rendered.slice(found.index, end + endTag.length);
}
