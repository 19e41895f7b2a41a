import { renderBody, type RenderedBody } from "../../../src/articles/render.ts";
import { ARTICLE, inertHtml } from "./inert-html.ts";

/**
 * Throws where a rendered body holds anything but what an article may hold, or shows other words than its passages say. French
 * is left out of the second: its spaces are set for display.
 */
export function checkRendered({ html, passages }: RenderedBody, lang: string): void {
  // The note of a misprint is none of the article's words.
  const shown = letters(inertHtml(html, ARTICLE, ["ins"]));
  if (lang.startsWith("fr")) return;
  // A browser passes over NUL.
  const said = letters(passages.map((passage) => passage.text).join("")).replaceAll("\0", "");
  if (shown !== said)
    throw new Error(`shows ${JSON.stringify(shown.slice(0, 300))}, says ${JSON.stringify(said.slice(0, 300))}`);
}

/** Renders a body that has to be in order. */
export function renderSound(body: string, lang: string): RenderedBody {
  const rendered = renderBody(body, "articles/a.mdx", 1, lang);
  if (!rendered.ok)
    throw new Error(`refused: ${rendered.problems.map(({ code, what }) => `${code}: ${what}`).join("; ")}`);
  checkRendered(rendered.body, lang);
  return rendered.body;
}

/** A text without its white space, U+0085 among it. */
export const letters = (text: string): string => text.replace(/[\s\u0085]+/gu, "");
