import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** A result as a reader finds it. */
export interface Shown {
  type: string;
  href: string;
  title: string;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with a page as it stands, WCAG 2.2 AA and best practices. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; help: string }[] }> } };
    return (await axe.run()).violations.map(({ id, help }) => `${id}: ${help}`);
  });
}

export const INPUT = "[data-search-input]";
export const STATUS = "[data-search-status]";

/** Asks the search page a question by its address and waits for the outcome. */
export async function ask(page: Page, address: string): Promise<Shown[]> {
  await page.goto(address);
  return outcome(page);
}

/**
 * The results, once the search has answered: this query, or whatever the address asks. What a near spelling finds in its
 * place is none.
 */
export async function outcome(page: Page, query?: string): Promise<Shown[]> {
  await page.waitForFunction(
    (asked) => {
      const answered = document.querySelector<HTMLElement>("[data-search]")?.dataset["answered"];
      return answered !== undefined && (asked === undefined || answered === asked);
    },
    query,
    { timeout: 20_000 },
  );
  const shown = await results(page);
  return (await page.$("[data-search][data-meant]")) ? [] : shown;
}

export const results = (page: Page): Promise<Shown[]> =>
  page.$$eval("[data-search-results] [role=option]", (options) =>
    options.map((option) => ({
      type: option.closest<HTMLElement>("[role=group]")?.dataset["type"] ?? "",
      href: (option as HTMLAnchorElement).getAttribute("href") ?? "",
      title: option.querySelector(".search-title")?.textContent ?? "",
    })),
  );
