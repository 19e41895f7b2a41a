import fc from "fast-check";
import { renderBody } from "../../../src/articles/render.ts";
import { checkRendered } from "../oracles/article.ts";
import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { body } from "../generators/bodies.ts";
import { defineTarget } from "../target.ts";

export const target = defineTarget({
  feeds: "bodies of hand-written articles to the renderer",
  weight: 430,
  chunk: 500,
  inputs: fc.record({
    body,
    lang: fc.constantFrom("en", "fr", "ar"),
  }),
  check({ body: mdx, lang }) {
    const rendered = renderBody(mdx, "articles/a.mdx", 1, lang);
    if (!rendered.ok) {
      if (rendered.problems.length === 0) throw new Error("refused without a word");
      return null;
    }
    checkRendered(rendered.body, lang);
    return rendered.body.html;
  },
  together: (results) =>
    nothingRuns(
      results.filter((html) => html !== null),
      4,
    ),
  close: closeBrowser,
});
