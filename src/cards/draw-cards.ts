import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import path from "node:path";
import { ASSET_FOLDERS } from "../site/url.ts";
import type { Digest } from "../digest/types.ts";
import type { Theme } from "../lib/theme.ts";
import { seal, unseal } from "../lib/sealed.ts";
import { PROJECT_ROOT } from "../lib/workspace.ts";
import { writeWhole } from "../lib/write-whole.ts";
import { allCards, type PlannedCard } from "./plan.ts";

/** Draws what the cache lacks or holds damaged, and forgets what the site needs no longer. */
async function fillCache(cards: readonly PlannedCard[], theme: Theme, cacheDir: string): Promise<Cache> {
  const engine = drawingVersion(theme);
  const cache = { dir: path.join(cacheDir, "cards", engine), engine };
  await mkdir(cache.dir, { recursive: true });
  const missing: PlannedCard[] = [];
  for (const card of cards) if (!(await readPicture(cache, card))) missing.push(card);
  if (missing.length > 0) await draw(missing, theme, cache);
  await prune(path.join(cacheDir, "cards"), engine, new Set(cards.map(entryName)));
  return cache;
}

/** Where the pictures of one way to draw are kept. */
interface Cache {
  dir: string;
  engine: string;
}

const entryName = ({ file }: PlannedCard): string => `${path.basename(file)}.sealed`;
/** What a picture was made from: the card, which its file's name is a digest of, and the way to draw. */
const keyOf = ({ engine }: Cache, { file }: PlannedCard): string => `${engine} ${file}`;

/** A kept picture; null where there is none, or where it is damaged or another card's. */
async function readPicture(cache: Cache, card: PlannedCard): Promise<Buffer | null> {
  const sealed = await readFile(path.join(cache.dir, entryName(card))).catch(() => null);
  return sealed && unseal(keyOf(cache, card), sealed);
}

/**
 * Draws the pictures of all cards. They are kept by the digest of what they are made from, so that a card is drawn once.
 *
 * @param cacheDir Folder of the content folder's caches.
 * @returns Writes the pictures into a site. Apart, because Astro empties the folder it renders into.
 * @throws Error where pictures cannot be made on this machine.
 */
export async function drawCards(
  digest: Digest,
  theme: Theme,
  cacheDir: string,
): Promise<(dir: string) => Promise<void>> {
  const cards = allCards(digest);
  if (cards.length === 0) return async () => {};
  const cache = await fillCache(cards, theme, cacheDir);
  return async (dir) => {
    await mkdir(path.join(dir, ASSET_FOLDERS.cards), { recursive: true });
    for (const card of cards) {
      const picture = await readPicture(cache, card);
      if (!picture) throw new Error(`The kept picture of ${card.file} was altered during the build. Build again.`);
      await writeFile(path.join(dir, card.file), picture);
    }
  };
}

/** What draws is loaded only where something is to be drawn. */
async function draw(cards: PlannedCard[], theme: Theme, cache: Cache): Promise<void> {
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
  const palette = paletteOf(theme);
  const queue = cards.values();
  const work = async () => {
    for (const planned of queue) {
      const svg = drawCard(planned.card, fonts, palette);
      const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 48, effort: 1, dither: 0 }).toBuffer();
      await writeWhole(path.join(cache.dir, entryName(planned)), seal(keyOf(cache, planned), png));
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
function drawingVersion(theme: Theme): string {
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
  return hash.update(JSON.stringify(theme.light)).digest("hex").slice(0, 16);
}
