import fc from "fast-check";
import { readArticle } from "../../../src/articles/article.ts";
import { splitFrontMatter } from "../../../src/articles/front-matter.ts";
import { checkAddress } from "../oracles/inert-html.ts";
import { checkRendered } from "../oracles/article.ts";
import { checkProblems } from "../oracles/problems.ts";
import { brokenYaml } from "../generators/yaml.ts";
import { defineTarget } from "../target.ts";

const SEEDS = [
  `title: The bridge
titleBasis: editor
lang: en
source: paper
url: https://paper.example/bridge
published: "2019-05-04"
rights: { mode: excerpt, words: 30, licence: CC-BY, holder: "Ada" }
raw: { file: bridge.txt, sha256: "${"0".repeat(64)}" }
cleaning:
  - { op: remove, at: "3-5", sum: 0123456789ab, reason: ornament }
names:
  - { text: Larn, type: place, at: ["4-8"] }
note: { en: "A note", fr: 'Une note' }`,
  `title: null
titleBasis: lead
lang: fr
form: abstract
derivedFrom:
  - source: agency
    how: credits
    evidence: It says so.
    url: https://agency.example/`,
  "title: Plain\ntitleBasis: text\nlang: en",
];
const FENCES = ["---\n", "---\r\n", "--- \n", "\ufeff---\n", "----\n", "", " ---\n"];
const BODIES = ["\nA plain paragraph.\n", "", "\n---\nmore\n", "\n{PWN()}\n", '\n<Sic means="x">y</Sic>\n'];

export const target = defineTarget({
  feeds: "front matter of hand-written articles to their reader",
  weight: 120,
  chunk: 500,
  inputs: fc.record({
    yaml: brokenYaml(SEEDS),
    opening: fc.oneof(
      { weight: 6, arbitrary: fc.constant("---\n") },
      { weight: 1, arbitrary: fc.constantFrom(...FENCES) },
    ),
    closing: fc.oneof(
      { weight: 6, arbitrary: fc.constant("\n---\n") },
      { weight: 1, arbitrary: fc.constantFrom(...FENCES) },
    ),
    body: fc.constantFrom(...BODIES),
  }),
  check({ yaml, opening, closing, body }) {
    const mdx = opening + yaml + closing + body;
    const split = splitFrontMatter(mdx);
    if (!mdx.endsWith(split.body)) throw new Error("the body is not the end of the file");
    const read = readArticle(mdx, "articles/a.mdx");
    if (!read.ok) return checkProblems(read.problems, mdx);
    const { content, html } = read;
    for (const href of [content.url, content.archived]) if (href !== null) checkAddress(href);
    for (const { url } of content.derivedFrom) if (url !== undefined) checkAddress(url);
    checkRendered({ ...content, html }, content.lang);
  },
});
