import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { loadContent } from "../../../src/content/index.ts";
import { temporaryFolder } from "../../support/site.ts";

const IMAGE = "{ file: images/bridge.jpg, alt: A bridge, credit: Ada Martin, licence: CC-BY-4.0 }";

const picture = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: "#9db4c6" } })
    .jpeg()
    .toBuffer();

/** A folder of one article, with images/bridge.jpg and what else is given. */
async function folderWith(files: Record<string, string | Uint8Array>, config = `title: Larn\nimage: ${IMAGE}\n`) {
  const dir = path.join(temporaryFolder(), "content");
  const all = { "digest.yaml": config, "raw/bridge.txt": "The bridge at Larn has been opened.\n", ...files };
  for (const [name, data] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), data);
  }
  return dir;
}

async function read(dir: string) {
  const { input, problems } = await loadContent({ contentDir: dir, workDir: path.join(dir, "../work") });
  return {
    images: input.images ?? {},
    problems: problems
      .filter(({ level }) => level === "error")
      .map(({ code, file, line, what }) => ({ code, at: `${file}:${line}`, what })),
  };
}

test("a picture is measured as it is seen, turned as the camera was held", async () => {
  const turned = await sharp(await picture(800, 500))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const { images, problems } = await read(await folderWith({ "images/bridge.jpg": turned }));
  assert.deepEqual(problems, []);
  const { width, height } = images["images/bridge.jpg"]!;
  assert.deepEqual({ width, height }, { width: 500, height: 800 });
});

test("an article and a sidecar may name a picture too, and each place is told where it is missing", async () => {
  const article = `---\ntitle: The bridge\ntitleBasis: editor\nlang: en\nform: abstract\nimage: ${IMAGE}\n---\n\nIt is open.\n`;
  const { problems } = await read(
    await folderWith({ "articles/larn.mdx": article, "raw/bridge.txt.yaml": `image: ${IMAGE}\n` }),
  );
  assert.deepEqual(
    problems.map(({ code, at }) => `${code} ${at}`),
    ["image-missing articles/larn.mdx:6", "image-missing digest.yaml:2", "image-missing raw/bridge.txt.yaml:1"],
  );
});

test("what is no picture, is cut short, moves, is huge or tiny, is told with file and remedy", async () => {
  const frames = [
    await picture(400, 300),
    await sharp(await picture(400, 300))
      .negate()
      .toBuffer(),
  ];
  const moving = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
  const whole = await sharp({
    create: {
      width: 600,
      height: 400,
      channels: 3,
      noise: { type: "gaussian", mean: 128, sigma: 30 },
      background: "#000",
    },
  })
    .jpeg()
    .toBuffer();
  const cases: [string, string | Uint8Array, string][] = [
    ["no picture", "<svg/>, or so it says", "image-unreadable"],
    ["nothing", "", "image-unreadable"],
    ["cut short", whole.subarray(0, whole.length / 2), "image-unreadable"],
    ["drawn, not taken", '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"/>', "image-unreadable"],
    ["moving", moving, "image-unreadable"],
    ["tiny", await picture(200, 100), "image-too-small"],
    ["of many pixels", await picture(10_001, 10_000), "image-too-large"],
    ["of many bytes", new Uint8Array(40_000_001), "image-too-large"],
  ];
  for (const [name, data, code] of cases) {
    const { images, problems } = await read(await folderWith({ "images/bridge.jpg": data }));
    assert.deepEqual(
      problems.map((problem) => `${problem.code} ${problem.at}`),
      [`${code} digest.yaml:2`],
      name,
    );
    assert.deepEqual(images, {}, name);
  }
});

test("a link out of images/ is refused, and so is any place but images/", async () => {
  const dir = await folderWith({ "raw/secret.jpg.txt": "x", "images/other.jpg": await picture(400, 300) });
  writeFileSync(path.join(dir, "secret.jpg"), await picture(400, 300));
  symlinkSync("../secret.jpg", path.join(dir, "images/bridge.jpg"));
  assert.deepEqual(
    (await read(dir)).problems.map(({ code }) => code),
    ["image-place"],
  );
  for (const file of [
    "https://e.example/x.jpg",
    "images/../secret.jpg",
    "secret.jpg",
    "images/x.svg",
    "images//x.jpg",
  ]) {
    const { problems } = await read(
      await folderWith({}, `title: Larn\nimage: ${IMAGE.replace("images/bridge.jpg", file)}\n`),
    );
    assert.deepEqual(
      problems.map(({ code, at }) => `${code} ${at}`),
      ["invalid-field digest.yaml:2"],
      file,
    );
  }
});

test("credit, licence and alternative text are asked for", async () => {
  const { problems } = await read(await folderWith({}, "title: Larn\nimage: { file: images/bridge.jpg }\n"));
  assert.deepEqual(problems.map(({ what }) => /(alt|credit|licence)/.exec(what)?.[1]).sort(), [
    "alt",
    "credit",
    "licence",
  ]);
});
