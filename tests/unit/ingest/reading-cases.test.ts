import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { openSource, readItem, type Ingested } from "../../../src/ingest/pipeline.ts";
import { Quarantine } from "../../../src/ingest/quarantine.ts";
import type { RefusedItem } from "../../../src/ingest/read/format.ts";

const FOLDER = join(import.meta.dirname, "../../corpora/ingest/reading");

type OneOf = string | null | (string | null)[];
interface Expected {
  outcome?: OneOf;
  /** With a file that is left out: what the reason names. */
  problem?: string;
  articles?: number;
  each?: Expected[];
  title?: OneOf;
  byline?: OneOf;
  outlet?: OneOf;
  published?: OneOf;
  publishedNot?: string[];
  lang?: string;
  /** Pieces of the shown text in their order; of a list in the list any. */
  text?: (string | string[])[];
  textNot?: string[];
  /** A block of this kind with just this text, or, with "…", one that begins so. */
  kinds?: { kind: string; text: string }[];
  dates?: string[];
}
interface Case {
  file: string;
  kind: string;
  expect: Expected;
}

async function read(file: string): Promise<{ articles: Ingested[]; refused: Partial<RefusedItem>[] }> {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, "files", file)));
  const articles: Ingested[] = [];
  const refused: Partial<RefusedItem>[] = [];
  const leave = (error: unknown) => {
    if (!(error instanceof Quarantine)) throw error;
    refused.push({ code: error.code, detail: error.detail });
  };
  try {
    const source = await openSource({ file: `raw/${file}`, bytes, sidecar: {}, explain: true });
    refused.push(...source.opened.refused);
    for (const i of source.opened.items.keys())
      articles.push(...(await readItem(source, i).catch((error) => (leave(error), []))));
  } catch (error) {
    leave(error);
  }
  return { articles, refused };
}

const folded = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();
const isOneOf = (wanted: OneOf, found: string | null): boolean => [wanted].flat().includes(found);

function judge(expect: Expected, articles: readonly Ingested[], name: string): void {
  const front = articles[0]?.frontMatter;
  for (const key of ["title", "byline", "outlet", "published"] as const) {
    const wanted = expect[key];
    if (wanted !== undefined) assert.ok(isOneOf(wanted, front?.[key] ?? null), `${name}: ${key} is ${front?.[key]}`);
  }
  for (const day of expect.publishedNot ?? []) assert.notEqual(front?.published, day, name);
  if (expect.lang) assert.equal(front?.lang.split("-")[0], expect.lang, name);
  const blocks = articles.flatMap(({ reading }) => reading?.blocks ?? []);
  const shown = folded(blocks.map(({ text }) => text).join(" "));
  let at = 0;
  for (const piece of expect.text ?? []) {
    const places = [piece].flat().map((each) => shown.indexOf(folded(each), at));
    const place = places.filter((each) => each >= 0).sort((a, b) => a - b)[0];
    assert.ok(place !== undefined, `${name}: ${JSON.stringify(piece)} is not shown in: ${shown}`);
    at = place;
  }
  for (const piece of expect.textNot ?? []) assert.ok(!shown.includes(folded(piece)), `${name}: ${piece} is shown`);
  for (const { kind, text } of expect.kinds ?? []) {
    const begins = text.endsWith("…") ? folded(text.slice(0, -1)) : null;
    const found = blocks.some(
      (block) =>
        block.kind === kind && (begins ? folded(block.text).startsWith(begins) : folded(block.text) === folded(text)),
    );
    assert.ok(found, `${name}: no ${kind} ${JSON.stringify(text)}`);
  }
  const dates = articles.flatMap(({ reading }) => reading?.dates.map(({ edtf }) => edtf) ?? []);
  for (const date of expect.dates ?? []) assert.ok(dates.includes(date), `${name}: no ${date} among ${dates}`);
}

/* Small files of the kinds that readers stumble over, and what a careful reader finds in them. All of their words are invented. */
describe("a raw file is read as a careful reader reads it", () => {
  const cases = JSON.parse(readFileSync(join(FOLDER, "cases.json"), "utf8")) as Case[];
  for (const [kind, list] of Map.groupBy(cases, (each) => each.kind)) {
    describe(kind, () => {
      for (const { file, expect } of list) {
        test(file, async () => {
          const { articles, refused } = await read(file);
          const outcome = articles.length > 0 ? "article" : "quarantined";
          assert.ok(isOneOf(expect.outcome ?? "article", outcome), `${outcome}: ${JSON.stringify(refused)}`);
          if (expect.problem) assert.ok(refused[0]?.detail?.includes(expect.problem), refused[0]?.detail);
          if (expect.articles !== undefined) assert.equal(articles.length, expect.articles);
          judge(expect, articles, file);
          expect.each?.forEach((each, i) => judge(each, articles.slice(i, i + 1), `${file}, article ${i + 1}`));
        });
      }
    });
  }
});
