import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { buildDigest } from "../../../src/digest/index.ts";
import { writeImages } from "../../../src/images/write-images.ts";
import { temporaryFolder } from "../../support/site.ts";
import { article, input } from "../digest/make.ts";

const image = { file: "images/bridge.jpg", alt: "A bridge", credit: "Ada Martin", licence: "CC-BY-4.0" };

/** A content folder with a picture that was taken with a turned camera at a place that it names, and its digest. */
async function story() {
  const content = temporaryFolder();
  mkdirSync(path.join(content, "images"));
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#9db4c6" } })
    .withExif({ IFD0: { Artist: "Ada Martin of 7 Quay Road" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  writeFileSync(path.join(content, image.file), bytes);
  const images = { [image.file]: { width: 600, height: 900, sha256: hash("sha256", bytes) } };
  const digest = buildDigest(input({ articles: [article("one", { image })], config: { image }, images }));
  return { content, digest };
}

test("each size is a WebP that stands upright and holds nothing but the picture", async () => {
  const { content, digest } = await story();
  const [site, cache] = [temporaryFolder(), temporaryFolder()];
  await writeImages(digest, content, site, cache);
  const files = readdirSync(path.join(site, "images"));
  assert.equal(files.length, 2);
  for (const file of files) {
    const bytes = readFileSync(path.join(site, "images", file));
    const { format, width, height, exif } = await sharp(bytes).metadata();
    const across = Number(/-(\d+)\.webp$/.exec(file)![1]);
    assert.deepEqual(
      { format, width, height, exif },
      { format: "webp", width: across, height: across * 1.5, exif: undefined },
    );
    assert.ok(!bytes.includes("Quay Road"));
  }
});

test("a size is made once, and made again where the cache is damaged", async () => {
  const { content, digest } = await story();
  const [one, two, cache] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  await writeImages(digest, content, one, cache);
  const kept = readdirSync(path.join(cache, "images"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".sealed"))
    .map((name) => path.join(cache, "images", name))
    .sort();
  const [first, second] = kept as [string, string];
  writeFileSync(first, Buffer.concat([readFileSync(first), Buffer.from("x")]));
  const { mtimeMs } = statSync(second);
  await writeImages(digest, content, two, cache);
  assert.equal(statSync(second).mtimeMs, mtimeMs, "what is sound is taken");
  for (const file of readdirSync(path.join(one, "images")))
    assert.ok(readFileSync(path.join(one, "images", file)).equals(readFileSync(path.join(two, "images", file))), file);
});

test("a picture that was changed meanwhile ends the build in words", async () => {
  const { content, digest } = await story();
  writeFileSync(path.join(content, image.file), "something else");
  await assert.rejects(
    writeImages(digest, content, temporaryFolder(), temporaryFolder()),
    /^Error: images\/bridge\.jpg was altered during the build\. Build again\.$/,
  );
});

test("a digest without pictures has no folder for them", async () => {
  const site = temporaryFolder();
  await writeImages(buildDigest(input({ articles: [article("one")] })), temporaryFolder(), site, temporaryFolder());
  assert.deepEqual(readdirSync(site), []);
});
