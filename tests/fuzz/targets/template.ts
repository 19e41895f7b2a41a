import assert from "node:assert/strict";
import fc from "fast-check";
import { fillTemplate, compileTemplate, token } from "../../../src/view/article/placeholders.ts";
import { fillSlot, HTML_SLOTS, TEXT_SLOTS } from "../../../src/view/article/index.ts";
import { nameSchema } from "../../../src/schemas/name.ts";
import { sourceSchema } from "../../../src/schemas/source.ts";
import { claimSchema } from "../../../src/schemas/claim.ts";
import { areaSchema } from "../../../src/schemas/area.ts";
import { digestConfigSchema } from "../../../src/schemas/digest.ts";
import { slotContext } from "../../unit/view/digest.ts";
import { hostileText } from "../hostile.ts";
import { writeMdx } from "../../../src/ingest/emit/mdx.ts";
import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { inertHtml } from "../oracles/inert-html.ts";
import { defineTarget } from "../target.ts";

const SPAN = 'at="1-5" sum="0123456789ab"';
const said = hostileText.filter((text) => text.trim() !== "");

/** What stands in the page's head. */
const IN_HEAD = new Set(["data", "meta"]);
const META = /<meta name="[\w.]+" content="[^"<>]*">/g;

/** A title in the head, whole; then each slot in the element it stands in. */
const TEMPLATE = compileTemplate(
  `<p title="${token("text", "title")}" lang="${token("text", "description")}">${token("text", "title")}</p>${Object.keys(
    HTML_SLOTS,
  )
    .filter((name) => !IN_HEAD.has(name))
    .map((name) => `<div>${token("html", name)}</div>`)
    .join("")}`,
);

export const target = defineTarget({
  feeds: "titles, bylines, names, captions and every other text of an article to its page",
  weight: 2,
  chunk: 200,
  inputs: fc.record({
    title: said,
    byline: said,
    caption: said,
    holder: said,
    note: said,
    name: said,
    source: said,
    words: said,
    mode: fc.constantFrom("full", "excerpt", "link"),
    lang: fc.constantFrom("en", "fr"),
  }),
  check({ title, byline, caption, holder, note, name, source, words, mode, lang }) {
    const text = writeMdx([{ kind: "p", children: [words] }]) || "Words.\n";
    const context = slotContext(
      [
        {
          id: "a",
          front: {
            title,
            byline,
            source: "paper",
            url: "https://paper.example/?a=1&b=\"'<x>",
            media: [{ caption, credit: holder }],
            rights: { mode, words: 20, holder, licence: holder },
            cleaning: [{ op: "annotate", at: "1-5", sum: "0123456789ab", reason: "likely-typo", now: note }],
            note: { en: note },
            derivedFrom: [{ source: "paper", how: "credits", evidence: note }],
            reviewed: false,
          },
          body: `${text}\n<Evidence claim="c-one" stance="asserts" modality="fact" ${SPAN}>One</Evidence> <Quote id="q-one" ${SPAN}>Two</Quote> <Figure id="f-one" subject="s" value="3" unit="u" ${SPAN}>Three</Figure> Larn\n`,
        },
      ],
      {
        names: [nameSchema.parse({ id: "larn", type: "place", name, aliases: [{ text: "Larn", kind: "short" }] })],
        sources: [sourceSchema.parse({ id: "paper", name: source, note })],
        areas: [areaSchema.parse({ id: "a-one", label: { en: name, fr: name }, terms: { en: ["three"] } })],
        claims: [claimSchema.parse({ id: "c-one", statement: { en: note, fr: note }, areas: ["a-one"], note })],
        config: digestConfigSchema.parse({ title: source, languages: ["en", "fr"], rights: { mode: "full" } }),
      },
      lang,
    );
    const filled: string[] = [];
    const page = fillTemplate(TEMPLATE, (slot) => {
      const value = fillSlot(slot, context);
      if (slot.kind === "html" || slot.name in TEXT_SLOTS) filled.push(value);
      return value;
    });
    inertHtml(page);
    const first = /^<p title="([^"]*)"/.exec(page)?.[1] ?? "";
    assert.equal(inertHtml(first), plain(title), "the title in the page");
    const data = fillSlot({ kind: "html", name: "data" }, context);
    if (data.includes("<")) throw new Error(`the data can end its element: ${data.slice(0, 300)}`);
    JSON.parse(data);
    const beside = fillSlot({ kind: "html", name: "meta" }, context).replace(META, "");
    if (beside !== "") throw new Error(`the head holds more than what names the article: ${beside.slice(0, 300)}`);
    return `${page}<script type="application/ld+json">${data}</script>`;
  },
  together: (pages) => nothingRuns(pages),
  close: closeBrowser,
});

/** A text as an HTML parser gives it back. */
const plain = (text: string): string => text.replace(/\r\n?/g, "\n").replaceAll("\0", "");
