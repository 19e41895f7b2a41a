import assert from "node:assert/strict";
import { copyFileSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { drawCards } from "../../../src/cards/draw-cards.ts";
import { allCards } from "../../../src/cards/plan.ts";
import { tokensOf } from "../../../src/lib/css/tokens.ts";
import { seal } from "../../../src/lib/sealed.ts";
import { buildDigest } from "../../../src/digest/index.ts";
import { temporaryFolder } from "../../support/site.ts";
import { area, article, input } from "../digest/make.ts";

const lookOf = (css: string) => ({ ...tokensOf(css), css, own: {} });
const look = lookOf(readFileSync("src/styles/tokens.css", "utf8"));
const digestOf = (title: string) =>
  buildDigest(input({ articles: [article("one")], areas: [area("a")], config: { title } }));
const cached = (dir: string): string[] =>
  readdirSync(path.join(dir, "cards"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".png.sealed"))
    .sort();

test("every card is a small PNG of the size that networks show, the same each time", async () => {
  const digest = digestOf("A digest");
  const [first, second, cache] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  await (
    await drawCards(digest, look, cache)
  )(first);
  await (
    await drawCards(digest, look, temporaryFolder())
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
  await drawCards(digestOf("A digest"), look, cache);
  const before = cached(cache);
  assert.equal(before.length, 3);
  const marked = path.join(cache, "cards", before[0]!);
  const { mtimeMs } = statSync(marked);
  await drawCards(digestOf("A digest"), look, cache);
  assert.equal(statSync(marked).mtimeMs, mtimeMs, "what is in the cache is taken");
  await drawCards(digestOf("Another digest"), look, cache);
  assert.equal(cached(cache).length, 3);
  assert.notDeepEqual(cached(cache), before);
});

test("a picture that is damaged, empty or another's is drawn again", async () => {
  const digest = digestOf("A digest");
  const [cache, clean] = [temporaryFolder(), temporaryFolder()];
  await (
    await drawCards(digest, look, cache)
  )(clean);
  const pictures = allCards(digest).map(({ file }) => file);
  const [one = "", two = ""] = cached(cache).map((name) => path.join(cache, "cards", name));
  const damages: [string, () => void][] = [
    ["empty", () => writeFileSync(one, "")],
    ["cut short", () => truncateSync(one, 500)],
    ["one bit flipped", () => writeFileSync(one, flipped(readFileSync(one)))],
    ["another card's", () => copyFileSync(two, one)],
    ["a picture without a seal", () => copyFileSync(path.join(clean, pictures[0]!), one)],
    ["a text with another's seal", () => writeFileSync(one, seal("0 cards/x.png", "<svg/>"))],
  ];
  for (const [name, damage] of damages) {
    damage();
    const again = temporaryFolder();
    await (
      await drawCards(digest, look, cache)
    )(again);
    for (const file of pictures) {
      assert.ok(readFileSync(path.join(again, file)).equals(readFileSync(path.join(clean, file))), `${name}: ${file}`);
    }
  }
});

function flipped(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  changed[changed.length - 20]! ^= 1;
  return changed;
}

test("a restyled digest has its cards drawn anew, in its colours", async () => {
  const cache = temporaryFolder();
  const [plain, restyled] = [temporaryFolder(), temporaryFolder()];
  const digest = digestOf("A digest");
  await (
    await drawCards(digest, look, cache)
  )(plain);
  await (
    await drawCards(digest, lookOf(`${look.css}\n:root { --accent: light-dark(#123456, #fff) }`), cache)
  )(restyled);
  for (const { file } of allCards(digest)) {
    const corner = async (dir: string) => [
      ...(await sharp(path.join(dir, file))
        .extract({ left: 2, top: 2, width: 1, height: 1 })
        .removeAlpha()
        .raw()
        .toBuffer()),
    ];
    assert.deepEqual(await corner(plain), [0x0e, 0x4a, 0x66]);
    assert.deepEqual(await corner(restyled), [0x12, 0x34, 0x56]);
  }
});

test("a draft draws nothing", async () => {
  const out = temporaryFolder();
  await (
    await drawCards(buildDigest(input({ draft: true, articles: [article("one")] })), look, temporaryFolder())
  )(out);
  assert.deepEqual(readdirSync(out), []);
});
