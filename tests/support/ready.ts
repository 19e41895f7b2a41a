import type { Page } from "playwright-core";

/** Waits until a page answers its reader: its script comes after the first paint, and shows the theme's button. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector("[data-theme-toggle]:not([hidden])");
}
