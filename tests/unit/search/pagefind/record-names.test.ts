import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { BLOCK, MOST_NAMES, standIn } from "../../../../src/search/pagefind/name-blocks.ts";
import { pack, type BundleFile } from "../../../../src/search/pagefind/packed.ts";
import { RecordNames } from "../../../../src/search/pagefind/record-names.ts";
import { restoreFiles } from "../../../../src/search/pagefind/restore-files.ts";
import { startFiles } from "../../../../src/search/pagefind/start-files.ts";
import { unpackFiles } from "../../../../src/search/pagefind/unpack-files.ts";

const named = (language: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${language}_${(0x1000000 + 7919 * i).toString(16)}`);
/** One index has a record more than may be named at the start, the other all that may. */
const NAMES = { en: named("en", MOST_NAMES + 1), fr: named("fr", MOST_NAMES) };
const HASHES = ["en_1", "fr_1"];

const meta = (names: readonly string[]): Uint8Array =>
  pack(["1.5.2", names.map((name, i) => [name, i]), [], [], [], []]);
const entry = {
  version: "1.5.2",
  languages: {
    en: { hash: "en_1", wasm: "en", page_count: NAMES.en.length },
    fr: { hash: "fr_1", wasm: "fr", page_count: NAMES.fr.length },
  },
  include_characters: [],
};
const BUNDLE: BundleFile[] = [
  { path: "pagefind-entry.json", content: new TextEncoder().encode(JSON.stringify(entry)) },
  { path: "pagefind.en_1.pf_meta", content: meta(NAMES.en) },
  { path: "pagefind.fr_1.pf_meta", content: meta(NAMES.fr) },
  { path: "wasm.en.pagefind", content: new Uint8Array(1) },
];

describe("the names of very many records", () => {
  const files = new Map(startFiles(BUNDLE, ["en"]).map(({ path, content }) => [path, content]));
  const network = globalThis.fetch;
  let asked: string[] = [];
  let broken = false;
  let names: RecordNames;

  before(() => {
    globalThis.fetch = async (input) => {
      const path = String(input).replace("/bundle/", "");
      asked.push(path);
      const content = broken ? undefined : files.get(path);
      return new Response(content ? new Uint8Array(content) : null, { status: content ? 200 : 404 });
    };
  });
  after(() => void (globalThis.fetch = network));
  beforeEach(async (context) => {
    asked = [];
    broken = false;
    // @ts-expect-error Hooks have the test's own timers.
    context.mock.timers.enable({ apis: ["setTimeout"] });
    const restored = await restoreFiles(unpackFiles(new Uint8Array(files.get("start.en.bin")!)));
    names = new RecordNames("/bundle/", restored, HASHES);
  });

  it("should be found by what stands for them, a block at a time", async () => {
    for (const number of [0, 1, BLOCK - 1, BLOCK, MOST_NAMES])
      assert.equal(await names.of(standIn("en", number)), NAMES.en[number]);
    assert.deepEqual(asked, ["names/en_1.0.bin", "names/en_1.1.bin", `names/en_1.${MOST_NAMES / BLOCK}.bin`]);
  });

  it("should stay in the first file where there are fewer", async () => {
    assert.equal(await names.of(NAMES.fr[5]!), NAMES.fr[5]);
    assert.deepEqual(asked, []);
    assert.ok(![...files.keys()].some((path) => path.startsWith("names/fr_")));
  });

  it("should come all at once behind the first answer", async (context) => {
    await names.of(standIn("en", 0));
    context.mock.timers.runAll();
    // Unpacking takes threads that others may hold: each try at another block tells whether all names are there.
    let block = 0;
    do {
      block++;
      for (let turn = 0; turn < 500; turn++) await new Promise((resolve) => setImmediate(resolve));
      if (block === 1) assert.deepEqual(asked, ["names/en_1.0.bin", "names/en_1.bin"]);
      asked = [];
      await names.of(standIn("en", block * BLOCK));
    } while (asked.length > 0 && block < MOST_NAMES / BLOCK - 1);
    assert.deepEqual(asked, []);
    for (const [number, name] of NAMES.en.entries()) assert.equal(await names.of(standIn("en", number)), name);
    assert.deepEqual(asked, []);
  });

  it("should be asked for again after a failure, and none be made up", async () => {
    broken = true;
    await assert.rejects(names.of(standIn("en", 3)), /names\/en_1\.0\.bin: 404/);
    broken = false;
    assert.equal(await names.of(standIn("en", 3)), NAMES.en[3]);
    await assert.rejects(names.of(standIn("en", MOST_NAMES + 1)), /no record has the number en_4097/);
  });
});
