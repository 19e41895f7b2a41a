import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { drawCards } from "../../../src/cards/draw-cards.ts";
import { allCards } from "../../../src/cards/plan.ts";
import { buildDigest } from "../../../src/digest/index.ts";
import { temporaryFolder } from "../../support/site.ts";
import { area, article, input } from "../digest/make.ts";

const digestOf = (title: string) =>
  buildDigest(input({ articles: [article("one")], areas: [area("a")], config: { title } }));
const cached = (dir: string): string[] =>
  readdirSync(path.join(dir, "cards"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".png"))
    .sort();

test("every card is a small PNG of the size that networks show, the same each time", async () => {
  const digest = digestOf("A digest");
  const [first, second, cache] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  await (
    await drawCards(digest, cache)
  )(first);
  await (
    await drawCards(digest, temporaryFolder())
  )(second);
  const files = allCards(digest).map(({ file }) => file);
  assert.equal(files.length, 3);
  for (const file of files) {
    const png = readFileSync(path.join(first, file));
    const { format, width, height } = await sharp(png).metadata();
    assert.deepEqual({ format, width, height }, { format: "png", width: 1200, height: 630 });
    assert.ok(png.length < 80_000, `${file} has ${png.length} bytes`);
    assert.ok(png.equals(readFileSync(path.join(second, file))));
  }
});

test("a card is drawn once, and forgotten when nothing shows it", async () => {
  const cache = temporaryFolder();
  await drawCards(digestOf("A digest"), cache);
  const before = cached(cache);
  assert.equal(before.length, 3);
  const marked = path.join(cache, "cards", before[0]!);
  writeFileSync(marked, "drawn before");
  const { mtimeMs } = statSync(marked);
  await drawCards(digestOf("A digest"), cache);
  assert.equal(statSync(marked).mtimeMs, mtimeMs, "what is in the cache is taken");
  await drawCards(digestOf("Another digest"), cache);
  assert.equal(cached(cache).length, 3);
  assert.notDeepEqual(cached(cache), before);
});

test("a draft draws nothing", async () => {
  const out = temporaryFolder();
  await (
    await drawCards(buildDigest(input({ draft: true, articles: [article("one")] })), temporaryFolder())
  )(out);
  assert.deepEqual(readdirSync(out), []);
});
