import fc from "fast-check";
import { DANGERS, hostileText } from "../hostile.ts";
import { markdown } from "./markdown.ts";

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

/** Bodies of articles: marks well and badly written, Markdown, and what is known to become code. */
export const body: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join("")) },
  { weight: 1, arbitrary: markdown },
  { weight: 1, arbitrary: hostileText },
);
