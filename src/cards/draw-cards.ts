import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import path from "node:path";
import type { Digest } from "../digest/types.ts";
import type { Look } from "../lib/look.ts";
import { PROJECT_ROOT } from "../lib/workspace.ts";
import { allCards, type PlannedCard } from "./plan.ts";

/** Draws what the cache lacks, and forgets what the site needs no longer. */
async function fillCache(cards: readonly PlannedCard[], look: Look, cacheDir: string): Promise<string> {
  const engine = drawingVersion(look);
  const cache = path.join(cacheDir, "cards", engine);
  await mkdir(cache, { recursive: true });
  const missing = cards.filter(({ file }) => !existsSync(path.join(cache, path.basename(file))));
  if (missing.length > 0) await draw(missing, look, cache);
  await prune(path.join(cacheDir, "cards"), engine, new Set(cards.map(({ file }) => path.basename(file))));
  return cache;
}

/**
 * Draws the pictures of all cards. They are kept by the digest of what they are made from, so that a card is drawn once.
 *
 * @param cacheDir Folder of the content folder's caches.
 * @returns Writes the pictures into a site. Apart, because Astro empties the folder it renders into.
 * @throws Error where pictures cannot be made on this machine.
 */
export async function drawCards(digest: Digest, look: Look, cacheDir: string): Promise<(dir: string) => Promise<void>> {
  const cards = allCards(digest);
  if (cards.length === 0) return async () => {};
  const cache = await fillCache(cards, look, cacheDir);
  return async (dir) => {
    await mkdir(path.join(dir, "cards"), { recursive: true });
    for (const { file } of cards) await copyFile(path.join(cache, path.basename(file)), path.join(dir, file));
  };
}

/** What draws is loaded only where something is to be drawn. */
async function draw(cards: PlannedCard[], look: Look, cache: string): Promise<void> {
  const [{ default: sharp }, { readFonts }, { drawCard }, { paletteOf }] = await Promise.all([
    import("sharp").catch((cause: unknown) => {
      throw new Error(
        "The cards' pictures cannot be made on this machine. Say cards: none in digest.yaml to go without.",
        { cause },
      );
    }),
    import("./fonts.ts"),
    import("./picture.ts"),
    import("./palette.ts"),
  ]);
  const fonts = readFonts();
  const palette = paletteOf(look);
  const queue = cards.values();
  const work = async () => {
    for (const { card, file } of queue) {
      const svg = drawCard(card, fonts, palette);
      const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 48, effort: 1, dither: 0 }).toBuffer();
      const target = path.join(cache, path.basename(file));
      await writeFile(`${target}.${process.pid}.tmp`, png);
      await rename(`${target}.${process.pid}.tmp`, target);
    }
  };
  await Promise.all(Array.from({ length: cpus().length }, work));
}

/** Leaves in the cache what this build has used. */
async function prune(folder: string, engine: string, used: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name !== engine) await rm(path.join(folder, name), { recursive: true, force: true });
  }
  for (const name of await readdir(path.join(folder, engine))) {
    if (!used.has(name)) await rm(path.join(folder, engine, name), { force: true });
  }
}

/** Names what the drawing depends on beside the card: its own code, the colours, the fonts and the libraries. */
function drawingVersion(look: Look): string {
  const { dependencies } = JSON.parse(readFileSync(path.join(PROJECT_ROOT, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const own = path.join(PROJECT_ROOT, "src/cards");
  const hash = createHash("sha256");
  for (const name of [
    "sharp",
    "fontkitten",
    "@fontsource-variable/newsreader",
    "@fontsource-variable/instrument-sans",
  ]) {
    hash.update(`${name} ${dependencies[name]}\0`);
  }
  for (const name of readdirSync(own).sort()) hash.update(`${name}\0`).update(readFileSync(path.join(own, name)));
  return hash.update(JSON.stringify(look.light)).digest("hex").slice(0, 16);
}
