import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { makeBundle } from "../../../../src/search/index/make-bundle.ts";
import { mergeBundles, MERGED_VERSION } from "../../../../src/search/pagefind/merge-bundles.ts";
import type { BundleFile, Entry } from "../../../../src/search/pagefind/packed.ts";
import type { SearchRecord } from "../../../../src/search/types.ts";

/** What a bundle holds, by path; what is compressed as it is once unpacked. */
const contents = (bundle: readonly BundleFile[]): Record<string, string> =>
  Object.fromEntries(
    bundle.map(({ path, content }) => [
      path,
      Buffer.from(path.includes(".pf_") ? gunzipSync(content) : content).toString("base64"),
    ]),
  );

const byPath = (bundle: readonly BundleFile[]) => new Map(bundle.map(({ path, content }) => [path, content]));

/** Makes the index of the records whole, and merged of parts that end before the places told; both are to be the same. */
async function compare(records: readonly SearchRecord[], ...ends: number[]): Promise<BundleFile[]> {
  const parts = [];
  const cuts = [0, ...ends, records.length];
  for (const [i, end] of cuts.slice(1).entries()) parts.push(await makeBundle(records.slice(cuts[i], end)));
  const merged = mergeBundles(parts.map(byPath));
  assert.deepEqual(contents(merged), contents(await makeBundle(records)));
  return merged;
}

const record = (url: string, content: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  url,
  language: "fr",
  content,
  meta: {},
  filters: {},
  ...more,
});

const WORDS =
  "été ete État l’IA Nœud noeud 92,4 haut-parleur marché marche Übung naïve cafés café 新码头 الميناء".split(" ");

const several: SearchRecord[] = Array.from({ length: 60 }, (_, i) =>
  record(`r/${i}`, Array.from({ length: 1 + (i % 9) }, (_, n) => WORDS[(i * 7 + n * 5) % WORDS.length]).join(" "), {
    language: ["fr", "en", "zh"][i % 3]!,
    ...(i % 4 === 0 && { notes: { since: `20${i + 10}` } }),
    // Each part has other fields than the next, so that they are numbered otherwise.
    meta:
      i < 20
        ? { title: `Titre ${WORDS[i % 15]}` }
        : i < 40
          ? { also: "café = cafe", title: "Un" }
          : { "date-fr": "3 mai" },
    filters: { type: [i < 40 ? "article" : "event"], year: [String(2000 + ((i * 3) % 7))] },
  }),
);

describe("mergeBundles", () => {
  test("gives what an index made whole holds, whatever is in a part", async () => {
    await compare(several, 20, 40);
    await compare(several, 7, 8, 33);
  });

  test("takes a part that Pagefind finds nothing in, and a language that is in one part alone", async () => {
    const silent = [record("a", "…"), record("b", "", { meta: { title: "Seul" } })];
    const german = record("c", "Übung macht den Meister", { language: "de" });
    await compare([...several.slice(0, 9), ...silent, german, ...several.slice(9, 15)], 9, 11, 12);
  });

  test("parts words into files as Pagefind does", async () => {
    const often = (word: string, times = 21_000) => Array<string>(times).fill(word).join(" ");
    const merged = await compare(
      [
        record("a", `${often("apple")} ${often("apricot")} zèbre`),
        record("b", `${often("élan")} banane ${often("apricots")}`),
        record("c", `${often("cath")} ${often("cathartic")} banane`),
      ],
      1,
      2,
    );
    assert.ok(merged.filter(({ path }) => path.endsWith(".pf_index")).length > 4);
    // Its weight and its page count as a place each, so that the word fills a file just now, or just not.
    for (const [times, files] of [
      [19_998, 2],
      [19_997, 1],
    ] as const) {
      const full = await compare([record("a", often("abri", times)), record("b", "zone")], 1);
      assert.equal(full.filter(({ path }) => path.endsWith(".pf_index")).length, files);
    }
  });

  test("tells pages apart whose digests begin alike", async () => {
    const [one, other] = likeDigests();
    const merged = await compare([record("first", "Premier"), one, other, record("last", "Dernier")], 2);
    assert.ok(merged.some(({ path }) => /^fragment\/fr_[0-9a-f]{8}\.pf_fragment$/.test(path)));
  });

  test("one bundle stays as it is", async () => {
    await compare(several);
  });

  test("refuses another version's files, and a bundle that lacks one", async () => {
    const bundle = await makeBundle(several.slice(0, 4));
    assert.throws(
      () => mergeBundles([byPath(bundle.filter(({ path }) => !path.endsWith(".pf_filter")))]),
      /has no filter\//,
    );
    const other = bundle.map((file) =>
      file.path === "pagefind-entry.json"
        ? { ...file, content: Buffer.from(Buffer.from(file.content).toString().replace(MERGED_VERSION, "1.6.0")) }
        : file,
    );
    assert.throws(() => mergeBundles([byPath(other)]), /1\.6\.0/);
  });

  test("is written for the version of Pagefind that is installed", async () => {
    const entry = (await makeBundle(several.slice(0, 1))).find(({ path }) => path === "pagefind-entry.json");
    assert.equal((JSON.parse(Buffer.from(entry!.content).toString()) as Entry).version, MERGED_VERSION);
  });
});

/** Two records whose files Pagefind would give one name. */
function likeDigests(): [SearchRecord, SearchRecord] {
  const seen = new Map<string, SearchRecord>();
  for (let i = 0; ; i++) {
    const each = record(`n/${i}`, "Mot");
    const file = `{"url":"n/${i}","content":"Mot","word_count":1,"filters":{},"meta":{},"anchors":[]}`;
    const digits = [...createHash("sha1").update(file).digest()].map((byte) => byte.toString(16)).join("");
    const other = seen.get(digits.slice(0, 7));
    if (other) return [other, each];
    seen.set(digits.slice(0, 7), each);
  }
}
