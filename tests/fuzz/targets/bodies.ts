import fc from "fast-check";
import { renderBody } from "../../../src/articles/render.ts";
import { DANGERS, hostileText } from "../hostile.ts";
import { checkRendered } from "../oracles/article.ts";
import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { markdown } from "../generators/markdown.ts";
import { defineTarget } from "../target.ts";

const SPAN = 'at="1-5" sum="0123456789ab"';
const MARKS = [
  `<Evidence claim="c-one" stance="asserts" modality="fact" ${SPAN}>`,
  "</Evidence>",
  `<Quote id="q-one" ${SPAN}>`,
  "</Quote>",
  `<Figure id="f-one" subject="s" value="3" unit="u" ${SPAN}>`,
  "</Figure>",
  '<Sic means="x">word</Sic>',
  `<Evidence claim="c-one" stance="asserts" modality="fact" ${SPAN} part="1/2">`,
  `<Quote id={PWN()} ${SPAN}>`,
  "<Quote {...PWN()}>",
  "<script>PWN()</script>",
  "<>",
  "</>",
  "[a](https://paper.example)",
  "[a](java&#115;cript:PWN())",
  "[a](//evil.example)",
  "[a](data:text/html,x)",
  "![a](https://evil.example/x.png)",
  "[mail](mailto:a@b.example)",
  "**b**",
  "\n\n",
  "\n- ",
  "\n> ",
  "\n## h\n\n",
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...DANGERS) },
  { weight: 1, arbitrary: fc.constantFrom("Plain words. ", "more words ", "« mots » ! ") },
);

export const target = defineTarget({
  feeds: "bodies of hand-written articles to the renderer",
  weight: 200,
  chunk: 500,
  inputs: fc.record({
    body: fc.oneof(
      { weight: 4, arbitrary: fc.array(piece, { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join("")) },
      { weight: 1, arbitrary: markdown },
      { weight: 1, arbitrary: hostileText },
    ),
    lang: fc.constantFrom("en", "fr", "ar"),
  }),
  check({ body, lang }) {
    const rendered = renderBody(body, "articles/a.mdx", 1, lang);
    if (!rendered.ok) {
      if (rendered.problems.length === 0) throw new Error("refused without a word");
      return null;
    }
    checkRendered(rendered.body, lang);
    return rendered.body.html;
  },
  together: (results) => nothingRuns(results.filter((html) => html !== null)),
  close: closeBrowser,
});
