import assert from "node:assert/strict";
import { openSource, readItem, type OpenSource } from "../../../src/ingest/pipeline.ts";
import { Quarantine, QUARANTINE_REASONS, quarantineProblem } from "../../../src/ingest/quarantine.ts";
import { checkIngested, checkLedger, checkWords, FAULTS } from "./ingested.ts";
import { withinCaps } from "./inflated.ts";
import { checkProblems } from "./problems.ts";

/**
 * Opens a file that may hold several articles, reads each, and checks what any of them promises. Whatever is left out is so for a
 * reason of the file's own; no two articles of the file have one name; what comes out of its packed parts stays within the caps.
 *
 * @returns The articles' HTML.
 */
export async function openAndCheck(file: string, bytes: Uint8Array): Promise<string[]> {
  return withinCaps(async () => {
    const open = await unlessRefused(() => openSource({ file, bytes, sidecar: {} }));
    if (!open) return [];
    const { items, refused } = open.opened;
    for (const { item, code, detail } of refused) checkRefusal(new Quarantine(code, detail), item);
    assert.equal(new Set(items.map(({ key }) => key)).size, items.length, "two articles have one name");
    const html: string[] = [];
    for (const index of items.keys()) html.push(...(await readAndCheck(open, index)));
    return html;
  });
}

async function readAndCheck(open: OpenSource, index: number): Promise<string[]> {
  const { text, as, item, ledger } = open.opened.items[index]!;
  const made = await unlessRefused(() => readItem(open, index), item);
  return (made ?? []).map((article) => {
    const found = checkIngested(article, text, open.source.file);
    assert.equal(article.frontMatter.raw?.item ?? null, item, "the article names its item");
    if (as === "text" || as === "blocks") checkLedger(found);
    if (as === "text" && !ledger?.length) checkWords(found);
    return found.html;
  });
}

async function unlessRefused<T>(work: () => Promise<T>, item: string | null = null): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Quarantine)) throw error;
    checkRefusal(error, item);
    return null;
  }
}

/** Throws where a refusal blames the product, is none of the catalogue's, or helps nobody. */
function checkRefusal({ code, detail, message }: Quarantine, item: string | null): void {
  assert.ok(Object.hasOwn(QUARANTINE_REASONS, code), `no reason is called ${code}`);
  assert.ok(!FAULTS.has(code), `the product is at fault: ${message}`);
  checkProblems([quarantineProblem(code, "raw/a", { detail, format: "file", item })], detail ?? "");
}
