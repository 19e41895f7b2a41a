import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { coverage } from "../../../src/ingest/coverage.ts";
import { splitFile } from "../../../src/ingest/emit/front-matter.ts";
import { readInert } from "../../../src/ingest/emit/verify.ts";
import { ingestSource, type Ingested } from "../../../src/ingest/pipeline.ts";
import { codePointSlice, parseAt, spanDigest } from "../../../src/lib/span.ts";
import { seedBytes, SKIP, truth, type TruthSpan } from "./seeds.ts";

const at = (span: TruthSpan) => `${span.start}-${span.end}`;
const inside = (inner: TruthSpan, outer: TruthSpan) => inner.start >= outer.start && inner.end <= outer.end;

describe("the founding articles against their careful reading", { skip: SKIP }, async () => {
  if (SKIP) return;
  const { articles, figures, quotes } = truth();
  const read = new Map<string, Ingested & { raw: string }>();
  for (const article of articles) {
    const bytes = seedBytes(article.file);
    const raw = new TextDecoder().decode(bytes);
    read.set(article.id, { ...(await ingestSource({ file: `raw/${article.file}`, bytes, sidecar: {} })), raw });
  }
  const marks = (id: string, name: string) =>
    [...read.get(id)!.mdx.matchAll(new RegExp(`<${name} ([^>]*)>`, "g"))].map((match) => {
      const attributes = Object.fromEntries([...match[1]!.matchAll(/(\w+)="([^"]*)"/g)].map((m) => [m[1]!, m[2]!]));
      return { ...attributes, span: parseAt(attributes["at"]!)! } as Record<string, string> & { span: TruthSpan };
    });

  for (const article of articles) {
    const { frontMatter, raw, mdx } = read.get(article.id)!;
    const entries = (op: string) => frontMatter.cleaning.filter((entry) => entry.op === op);

    test(`${article.id}: blocks have the exact spans`, () => {
      const wanted = article.expectedBlocks.filter((block) => block.kind !== "caption+credit");
      assert.deepEqual(
        frontMatter.blocks.map((block) => `${block.kind} ${block.at}`),
        wanted.map((block) => `${block.kind === "blockquote" ? "p" : block.kind} ${at(block)}`),
      );
    });
    test(`${article.id}: the body reads back as its blocks`, () => {
      const kinds = readInert(splitFile(mdx)!.body).map((block) => block.kind);
      assert.deepEqual(
        kinds,
        frontMatter.blocks.filter((block) => block.kind !== "title").map((block) => block.kind),
      );
    });
    test(`${article.id}: title and language`, () => {
      assert.equal(frontMatter.lang, article.lang);
      if (article.title) assert.deepEqual([frontMatter.title, frontMatter.titleBasis], [article.title, "text"]);
      else {
        assert.equal(frontMatter.titleBasis, "lead");
        assert.ok(raw.startsWith(frontMatter.title!.replace(/…$/, "")), frontMatter.title!);
      }
    });
    test(`${article.id}: every removal is done and accounted for`, () => {
      for (const wanted of article.cleanup.filter((entry) => entry.op === "remove")) {
        const text = codePointSlice(raw, wanted.start, wanted.end).trim();
        const entry = entries("remove").find(({ at: place }) => inside(parseAt(place)!, wanted));
        assert.ok(entry, `not removed: ${text}`);
        assert.equal(codePointSlice(raw, parseAt(entry.at)!.start, parseAt(entry.at)!.end), text);
      }
    });
    test(`${article.id}: every safe repair is done, in its place`, () => {
      for (const wanted of article.cleanup.filter((entry) => entry.op === "repair" && entry.autoSafe)) {
        const entry = entries("repair").find(({ at: place }) => place === at(wanted));
        assert.ok(entry, `not repaired: ${wanted.kind} at ${at(wanted)}`);
        assert.equal(entry.now, wanted.replacement);
      }
    });
    test(`${article.id}: nothing that only an editor may judge is corrected`, () => {
      const unsafe = article.cleanup.filter(
        (entry) => entry.op === "annotate" || (entry.op === "repair" && !entry.autoSafe),
      );
      for (const wanted of unsafe) {
        const touching = entries("repair").filter(({ at: place }) => inside(parseAt(place)!, wanted));
        const display = touching.every((entry) => entry.reason.startsWith("breaking-space"));
        assert.ok(display, `corrected: ${wanted.raw}`);
        assert.ok(
          inertBody(mdx).includes(wanted.raw!) ||
            article.cleanup.some((other) => other !== wanted && inside(other, wanted)),
          wanted.raw,
        );
      }
    });
    test(`${article.id}: media is what was lost, and nothing else`, () => {
      const moved = article.cleanup.filter((entry) => entry.op === "split" || entry.op === "move");
      assert.deepEqual(
        entries("move").map((entry) => `${entry.at} ${entry.to}`),
        moved.map((entry) => `${at(entry)} ${entry.to}`),
      );
      const whole = article.expectedBlocks.find((block) => block.kind === "caption+credit");
      assert.deepEqual(
        frontMatter.media.map((media) => media.at),
        whole ? [at(whole)] : [],
      );
    });
    test(`${article.id}: the whole file is accounted for, once`, () => {
      assert.deepEqual(coverage(raw, frontMatter), { missing: [], twice: [] });
    });
    test(`${article.id}: every sum is that of its span`, () => {
      for (const entry of [...frontMatter.cleaning, ...frontMatter.dates])
        assert.equal(entry.sum, spanDigest(raw, entry.at));
      for (const name of ["Figure", "Quote"]) {
        for (const mark of marks(article.id, name)) assert.equal(mark["sum"], spanDigest(raw, mark["at"]!));
      }
      for (const { text, at: places } of frontMatter.names) {
        for (const place of places) assert.equal(spanText(raw, place).replace(/\s/g, ""), text.replace(/\s/g, ""));
      }
    });
  }

  test("the figures a machine can find are found, with their values", () => {
    for (const id of ["f-phones", "f-shares", "f-invoke"]) {
      const wanted = figures.find((figure) => figure.id === id)!;
      const [evidence] = wanted.evidence;
      const found = marks(evidence!.article, "Figure").find((mark) => inside(mark.span, evidence!));
      assert.ok(found, id);
      assert.equal(Number(found["value"]), wanted.value, id);
      if (id !== "f-phones") assert.equal(found["unit"], wanted.unit);
    }
  });
  test("at least nine of the ten spoken quotations are found", () => {
    const spoken = quotes.filter((quote) => quote.isSpeech !== false);
    const found = spoken.filter((quote) =>
      marks(quote.span.article, "Quote").some(
        (mark) =>
          inside(mark.span, quote.span) && quote.span.end - quote.span.start - (mark.span.end - mark.span.start) <= 3,
      ),
    );
    assert.ok(found.length >= 9, `${found.length} of ${spoken.length}`);
  });
  test("speakers are those the text names, and none is invented", () => {
    for (const quote of quotes.filter((entry) => entry.isSpeech !== false)) {
      const found = marks(quote.span.article, "Quote").find((mark) => inside(mark.span, quote.span));
      assert.equal(found?.["speaker"] ?? null, quote.speaker, quote.id);
    }
  });
  test("what is no speech is not quoted, and no figure or date comes of what is none", () => {
    for (const quote of quotes.filter((entry) => entry.isSpeech === false)) {
      assert.ok(!marks(quote.span.article, "Quote").some((mark) => inside(quote.span, mark.span)));
    }
    for (const [id, words] of [
      ["a003", "on the market today"],
      ["a003", "At the moment"],
      ["a001", "To date"],
      ["a004", "Jusqu’à présent"],
      ["a004", "Windows 10"],
      ["a001", "Mi 4"],
    ] as const) {
      const { raw, frontMatter } = read.get(id)!;
      const start = raw.indexOf(words);
      const place = { start, end: start + words.length };
      assert.ok(start >= 0);
      assert.ok(!frontMatter.dates.some((date) => inside(parseAt(date.at)!, place)), words);
      assert.ok(!marks(id, "Figure").some((mark) => mark.span.start < place.end && mark.span.end > place.start), words);
    }
    assert.deepEqual(
      marks("a000", "Figure").map((mark) => mark["value"]),
      ["3"],
    );
  });
  test("dates are what the texts state", () => {
    const found = articles.map(({ id }) => read.get(id)!.frontMatter.dates.map((date) => `${date.edtf} ${date.at}`));
    assert.ok(found[0]!.includes("2015 2542-2546"));
    assert.ok(found[1]!.includes("[2016-05..2016-06] 729-767"));
    assert.ok(found[4]!.includes("2015 1708-1712"));
    const relative = read
      .get("a004")!
      .frontMatter.dates.filter((date) => date.basis === "unresolved")
      .map((date) => date.words);
    assert.deepEqual(relative, ["L’année dernière", "hier", "le mois dernier"]);
  });
});

const inertBody = (mdx: string) =>
  readInert(splitFile(mdx)!.body)
    .map((block) => block.text)
    .join("\n");
const spanText = (raw: string, place: string) => codePointSlice(raw, parseAt(place)!.start, parseAt(place)!.end);
