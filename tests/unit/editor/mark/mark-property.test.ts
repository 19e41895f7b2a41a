import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readArticle } from "../../../../src/articles/article.ts";
import { splitFrontMatter, type Article } from "../../../../src/articles/index.ts";
import { decodeRaw, ingestFile } from "../../../../src/ingest/index.ts";
import { markPassage, type MarkRequest } from "../../../../src/editor/mark/index.ts";
import { readShownText } from "../../../../src/editor/mark/shown-text.ts";
import { changeMark, removeMark } from "../../../../src/editor/mark/unmark.ts";
import { checkArticle } from "../../../../src/editor/verify/check-article.ts";
import { promisesOf } from "../../../../src/proof/index.ts";
import { ownWords } from "./story.ts";

const mark = { name: "Evidence", claim: "c-new", stance: "asserts", modality: "fact" } as const;

function articleOf(mdx: string): Article {
  const read = readArticle(mdx, "articles/a.mdx");
  assert.ok(read.ok, read.ok ? "" : JSON.stringify(read.problems));
  return { ...read.content, id: "a", file: "articles/a.mdx", ingested: false, digest: "" };
}

/** What has to hold of any mark that is set; whether one was. */
function holds(request: Omit<MarkRequest, "mark">): boolean {
  const result = markPassage({ ...request, mark });
  if (result.status !== "marked") return false;
  const [before, after] = [articleOf(request.mdx), articleOf(result.mdx)];
  const own = after.evidence.filter(({ claims }) => claims[0] === mark.claim);
  assert.equal(own.length, 1);
  assert.deepEqual(
    after.evidence.filter((each) => each !== own[0]).map(({ at, sum, text }) => [at, sum, text]),
    before.evidence.map(({ at, sum, text }) => [at, sum, text]),
  );
  assert.deepEqual(
    after.passages.map(({ text }) => text),
    before.passages.map(({ text }) => text),
  );
  const promises = promisesOf(after, []).filter(({ what }) => what === "Evidence c-new");
  const shown = promises.map((promise) => ({ ...promise, shown: own[0]!.text }));
  const { broken } = checkArticle(after, shown, { ...request.raw!, name: "story", reader: null, changed: false });
  assert.deepEqual(
    broken.map(({ why, promise }) => [why, promise.shown]),
    [],
  );
  const changed = changeMark(result.mdx, "articles/a.mdx", own[0]!.n, { stance: "hedges" });
  assert.ok(changed.status === "changed");
  assert.equal(changed.mdx.replaceAll('claim="c-new" stance="hedges"', 'claim="c-new" stance="asserts"'), result.mdx);
  const removed = removeMark(result.mdx, "articles/a.mdx", own[0]!.n);
  assert.ok(removed.status === "changed");
  assert.equal(removed.mdx, request.mdx);
  return true;
}

describe("markPassage, whatever is marked", () => {
  const word = fc.constantFrom(
    "ferry",
    "L’été",
    "18,5",
    "a*b",
    "R&D",
    "“door,”",
    "🌉",
    "né",
    "_x_",
    "[sic]",
    "1986.",
    "#1",
  );
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));
  const run = fc.record({
    words,
    as: fc.constantFrom("plain", "plain", "em", "strong", "link", "evidence", "quote", "references"),
  });
  const block = fc.record({
    runs: fc.array(run, { minLength: 1, maxLength: 4 }),
    as: fc.constantFrom("p", "p", "quote", "item", "heading", "lines"),
  });
  const escape = (text: string) => text.replace(/[*_[\]<&#\\`{]/g, (char) => `\\${char}`).replace(/^(\d+)\./, "$1\\.");
  let n = 0;
  const inline = ({ words: text, as }: { words: string; as: string }, separator: string) => {
    const inner = escape(text).replaceAll(" ", separator);
    if (as === "em") return `*${inner}*`;
    if (as === "strong") return `**${inner}**`;
    if (as === "link") return `[${inner}](https://a.example/x)`;
    if (as === "references")
      return text.replaceAll(/[^ A-Za-z0-9]/gu, (char) => `&#${char.codePointAt(0)};`).replaceAll(" ", separator);
    if (as === "evidence")
      return `<Evidence claim="c-old" stance="asserts" modality="fact" at="0-${++n + 1}" sum="aaaaaaaaaaaa">${inner}</Evidence>`;
    return as === "quote" ? `<Quote id="q-${++n}" at="0-9" sum="aaaaaaaaaaaa">${inner}</Quote>` : inner;
  };
  const written = ({ runs, as }: { runs: { words: string; as: string }[]; as: string }) => {
    const separator = as === "lines" ? "\n" : " ";
    const text = runs.map((each) => inline(each, separator)).join(" ");
    return { quote: `> ${text}`, item: `- ${text}`, heading: `## ${text}` }[as] ?? text;
  };

  test("should read back, prove its words, leave all else alone, and be taken away without a trace", () => {
    let set = 0;
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), fc.nat(1000), fc.nat(1000), (blocks, a, b) => {
        const raw = blocks.map(({ runs }) => runs.map((each) => each.words).join(" ")).join("\n\n");
        const request = ownWords(raw, blocks.map(written).join("\n\n"));
        const read = readArticle(request.mdx, "articles/a.mdx");
        const shown = read.ok ? readShownText(splitFrontMatter(request.mdx).body) : null;
        fc.pre(shown !== null);
        const [start, end] = [a, b]
          .map((share) => Math.round((share / 1000) * shown!.text.length))
          .sort((x, y) => x - y);
        if (holds({ ...request, passage: { start: start!, end: end! } })) set++;
      }),
      { numRuns: 150, seed: 20260 },
    );
    assert.ok(set > 90, `${set} of 150 marks were set`);
  });

  test("should hold for what the ingestion makes of texts and pages", async () => {
    const files = globSync("tests/corpora/{suggest/causeway/raw,ingest/pairs}/*.{txt,html,md}").sort();
    let [tried, set] = [0, 0];
    for (const file of files) {
      for (const result of await ingestFile(path.resolve(file))) {
        const raw =
          result.status === "article" ? await decodeRaw(file, readFileSync(file), result.frontMatter.raw) : null;
        if (result.status !== "article" || raw === null) continue;
        const request = { mdx: result.mdx, file, raw };
        const { text: shown } = readShownText(splitFrontMatter(result.mdx).body)!;
        for (const [start, end] of [
          [0.1, 0.2],
          [0.25, 0.3],
          [0.45, 0.8],
          [0.93, 1],
        ].map((part) => part.map((share) => Math.floor(share * shown.length)))) {
          tried++;
          if (holds({ ...request, passage: { start: start!, end: end! } })) set++;
        }
      }
    }
    assert.ok(tried > 40, `${tried} passages`);
    assert.ok(set / tried > 0.8, `${set} of ${tried} marks were set`);
  });
});
