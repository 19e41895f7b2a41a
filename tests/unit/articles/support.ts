import { renderBody, type RenderedBody } from "../../../src/articles/render.ts";

export const SEED = Number(process.env.ACCORD_SEED ?? 20180223);

const SPAN = 'at="1-5" sum="0123456789ab"';

/** A well-formed mark around text. */
export const evidence = (text: string, claim = "c-one", more = ""): string =>
  `<Evidence claim="${claim}" stance="asserts" modality="fact" ${SPAN}${more}>${text}</Evidence>`;
export const quote = (text: string, id = "q-one"): string => `<Quote id="${id}" ${SPAN}>${text}</Quote>`;
export const figure = (text: string, value = "92400000"): string =>
  `<Figure id="f-one" subject="phones" value="${value}" unit="phones" ${SPAN}>${text}</Figure>`;

/** Renders a body that must be in order. */
export function rendered(body: string, lang = "en"): RenderedBody {
  const result = renderBody(body, "articles/a.mdx", 1, lang);
  if (!result.ok) throw new Error(result.problems.map(({ code, what }) => `${code}: ${what}`).join("\n"));
  return result.body;
}

/** "line:column code" of each problem of a body. */
export function problemsOf(body: string): string[] {
  const result = renderBody(body, "articles/a.mdx", 1, "en");
  return result.ok ? [] : result.problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}
