import assert from "node:assert/strict";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { joinParagraphs } from "../../../src/search/index/blocks.ts";
import { excerpt, highlight, textFragment } from "../../../src/search/worker/excerpt.ts";
import { queryWords, tokenize } from "../../../src/search/worker/match.ts";
import { nearQueries } from "../../../src/search/worker/spelling.ts";
import { readQuery, writeQuery } from "../../../src/search/client/query-url.ts";
import { viewAnswer } from "../../../src/search/worker/result.ts";
import { renderResults } from "../../../src/search/client/results-view.ts";
import type { SearchSettings } from "../../../src/search/client/settings.ts";
import { hostileText } from "../hostile.ts";
import { line } from "../generators/text.ts";
import { inertHtml, checkAddress } from "../oracles/inert-html.ts";
import { defineTarget } from "../target.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
Object.assign(globalThis, { document });

const SETTINGS = {
  home: "/base/",
  page: "/base/search/",
  lang: "en",
  titleLanguages: ["en", "fr"],
  glossary: [["speaker", "haut-parleur", "loud speaker"]],
  types: { article: "Articles", claim: "Claims" },
  counts: { source: { one: "{count} source", other: "{count} sources" }, claim: { other: "{count} claims" } },
  labels: { status: { repeated: "Repeated" }, kind: {} },
  words: {
    untitled: "Untitled",
    notReviewed: "not reviewed",
    dateUnknown: "date unknown",
    since: "since {date}",
    foundAs: "found as {words}",
    showAll: "all {count} {type}",
    more: "more",
  },
} as unknown as SearchSettings;

export const target = defineTarget({
  feeds: "queries and addresses to the search, and found texts to its results",
  weight: 12,
  chunk: 500,
  inputs: fc.record({
    query: fc.oneof(hostileText, fc.constantFrom("larn bridge", "l’IA", "92,4", "haut-parleur", "ponts")),
    address: fc.oneof(
      hostileText,
      fc.constantFrom("?q=%E0%A4%A", "?q=a&q=b&area=x&area=x", "?__proto__=x", `?q=${"a".repeat(400)}`),
    ),
    title: hostileText,
    texts: fc.array(line, { minLength: 1, maxLength: 4 }),
    also: hostileText,
    source: hostileText,
    url: fc.constantFrom(
      "/articles/a",
      "/claims/c?since=2018-02-26&status=repeated",
      "/timeline#e-a",
      "/claims/c?since=2018&status=%3Cscript%3E",
    ),
  }),
  check({ query, address, title, texts, also, source, url }) {
    const asked = readQuery(address);
    if (asked.text.length > 300) throw new Error("the query is not cut");
    assert.deepEqual(readQuery(writeQuery(asked)), { ...asked, text: wellFormed(asked.text).trim() });
    const words = queryWords(query);
    if (words.length > 16) throw new Error(`${words.length} words`);
    for (const text of texts) {
      for (const { start, end, text: word } of tokenize(text)) assert.equal(text.slice(start, end), word);
      const joined = highlight(text, words)
        .map((piece) => piece.text)
        .join("");
      assert.equal(joined, text, "what is highlighted is the text");
      const cut = excerpt(text, words)
        .map((piece) => piece.text)
        .join("")
        .replace(/^… | …$/g, "");
      if (!text.includes(cut)) throw new Error(`the excerpt ${cut} is not in ${text}`);
      checkAddress(`https://own.example/${textFragment(highlight(text, words))}`);
    }
    nearQueries(query, words, ["bridge", "Larn", "l’eau"]);
    const record = {
      url,
      content: joinParagraphs(texts),
      meta: { title, also },
      filters: { source: [source], language: ["en", "fr"] },
    };
    const groups = [
      { type: url.startsWith("/articles") ? ("article" as const) : ("claim" as const), count: 9, results: [record] },
    ];
    const shown = viewAnswer(
      { text: query, facets: {} },
      { groups, total: 9, unknown: [], facets: {} as never },
      SETTINGS,
    );
    for (const element of renderResults({ text: query, facets: {} }, shown, SETTINGS)) {
      const own = inertHtml(element.outerHTML);
      if (!own.includes(written(title)))
        throw new Error(`the title ${JSON.stringify(title)} is not in ${JSON.stringify(own)}`);
    }
  },
});

const wellFormed = (text: string): string => text.toWellFormed();
/** A text as an HTML parser gives it back. */
const written = (text: string): string => text.replace(/\r\n?/g, "\n").replaceAll("\0", "").trim();
