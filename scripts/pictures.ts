import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { readOptions } from "../src/cli/args.ts";
import { buildSite } from "../src/build/build-site.ts";
import { createProgress } from "../src/build/progress.ts";
import { serve } from "../src/cli/serve.ts";
import { launch } from "../tests/support/browser.ts";
import { deskReady, Hand, startDesk } from "../tests/support/desk.ts";
import { deskStory } from "./pictures/desk-story.ts";

/*
 * Takes the pictures of README and docs from a fresh build of content/, into docs/pictures/: `npm run pictures`. Run it when
 * the look or the founding digest has changed.
 */

const OUT = "docs/pictures";
/** Bytes of a picture at most: they are part of every clone. */
const MOST_BYTES = 80_000;
/** Colours to try, the most first. */
const COLOURS = [256, 128, 64, 32, 16];

interface Picture {
  name: string;
  /** Address below the site's root. */
  at: string;
  size?: { width: number; height: number };
  dark?: boolean;
  /** What else is to happen before the picture is taken. */
  ready?: (page: Page) => Promise<unknown>;
}

const DESK = { width: 1200, height: 860 };
const PHONE = { width: 390, height: 780 };

const PICTURES: Picture[] = [
  { name: "front", at: "" },
  { name: "areas", at: "areas/" },
  { name: "timeline", at: "timeline/" },
  { name: "article", at: "articles/sanvada/" },
  { name: "claim", at: "claims/c-cortana-mi/" },
  { name: "search", at: "search/?q=Cortana", ready: (page) => page.locator("main mark").first().waitFor() },
  { name: "dark", at: "timeline/", dark: true },
  { name: "phone", at: "", size: PHONE },
];

/** The editor's desk, with a story in the making. */
const DESK_PICTURES: Picture[] = [
  {
    name: "desk",
    at: "",
    ready: async (page) => {
      await deskReady(page);
      await new Hand(page).drag("put the cost of rebuilding at 18 million euros");
      await page.locator(".paper").focus();
      await page.keyboard.press("m");
      await page.keyboard.type("cost");
      await page.evaluate(() => window.scrollTo({ top: 0 }));
    },
  },
  {
    name: "desk-proposals",
    at: "",
    dark: true,
    ready: async (page) => {
      await deskReady(page);
      await page.getByRole("button", { name: "Proposals", exact: true }).click();
      await page.locator(".card").first().waitFor();
    },
  },
];

const folder = mkdtempSync(path.join(os.tmpdir(), "accord-pictures-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const site = path.join(folder, "site");
await buildSite(readOptions(["--out", site, "--base", "/"]), createProgress());
const [browser, server] = await Promise.all([launch(), serve({ outDir: site, host: "127.0.0.1", port: 0 })]);
const story = path.join(folder, "story");
await deskStory(story);
const desk = await startDesk(story);
mkdirSync(OUT, { recursive: true });
try {
  for (const picture of PICTURES) await keep(picture, server.address);
  for (const picture of DESK_PICTURES) await keep(picture, desk.url);
} finally {
  desk.stop();
  await Promise.all([browser.close(), server.close()]);
}

async function keep(picture: Picture, address: string): Promise<void> {
  const png = await take(picture, address);
  await writeFile(path.join(OUT, `${picture.name}.png`), png);
  console.log(`${picture.name}.png  ${Math.round(png.length / 1000)} kB`);
}

async function take({ name, at, size = DESK, dark = false, ready }: Picture, address: string): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: size,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
    isMobile: size === PHONE,
  });
  const page = await context.newPage();
  await page.goto(new URL(at, address).href, { waitUntil: address === desk.url ? "load" : "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  await ready?.(page);
  const full = await page.screenshot({ animations: "disabled", caret: "hide" });
  await context.close();
  for (const colours of COLOURS) {
    const png = await sharp(full)
      .png({ palette: true, colours, effort: 10, compressionLevel: 9, dither: 0 })
      .toBuffer();
    if (png.length <= MOST_BYTES) return png;
  }
  throw new Error(`${name} has more than ${MOST_BYTES} bytes even in ${COLOURS.at(-1)} colours`);
}
