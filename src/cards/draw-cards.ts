import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import path from "node:path";
import { ASSET_FOLDERS } from "../site/url.ts";
import type { Digest } from "../digest/types.ts";
import type { Theme } from "../lib/theme.ts";
import { SealedFolder } from "../lib/sealed-folder.ts";
import { PROJECT_ROOT } from "../lib/workspace.ts";
import { allCards, type PlannedCard } from "./plan.ts";

/** Draws what the cache lacks or holds damaged, and forgets what the site needs no longer. */
async function fillCache(cards: readonly PlannedCard[], theme: Theme, cache: SealedFolder): Promise<void> {
  const missing: PlannedCard[] = [];
  for (const card of cards) if (!(await cache.read(nameOf(card)))) missing.push(card);
  if (missing.length > 0) await draw(missing, theme, cache);
  await cache.keepOnly(cards.map(nameOf));
}

/** A card's file is named by a digest of the card. */
const nameOf = ({ file }: PlannedCard): string => path.basename(file);

/**
 * Draws the pictures of all cards. They are kept by the digest of what they are made from, so that a card is drawn once.
 *
 * @param cacheDir Folder of the content folder's caches.
 * @param onCacheFailure Is told where a picture cannot be kept. It is in the site all the same.
 * @returns Writes the pictures into a site. Apart, because Astro empties the folder it renders into.
 * @throws Error where pictures cannot be made on this machine.
 */
export async function drawCards(
  digest: Digest,
  theme: Theme,
  cacheDir: string,
  onCacheFailure?: (error: unknown) => void,
): Promise<(dir: string) => Promise<void>> {
  const cards = allCards(digest);
  if (cards.length === 0) return async () => {};
  const cache = new SealedFolder(path.join(cacheDir, "cards"), drawingVersion(theme), onCacheFailure);
  await fillCache(cards, theme, cache);
  return async (dir) => {
    await mkdir(path.join(dir, ASSET_FOLDERS.cards), { recursive: true });
    for (const card of cards) {
      const picture = await cache.read(nameOf(card));
      if (!picture) throw new Error(`The kept picture of ${card.file} was altered during the build. Build again.`);
      await writeFile(path.join(dir, card.file), picture);
    }
  };
}

/** What draws is loaded only where something is to be drawn. */
async function draw(cards: PlannedCard[], theme: Theme, cache: SealedFolder): Promise<void> {
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
      await cache.write(nameOf(planned), png);
    }
  };
  await Promise.all(Array.from({ length: cpus().length }, work));
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
