import { chromium, type Browser } from "playwright-core";
import { ensureChromium } from "./chromium.ts";

/** Starts the machine's Chromium without a window. It asks nobody on the network for anything of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
}
