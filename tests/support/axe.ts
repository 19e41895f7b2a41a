import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "playwright-core";
import { inTabs } from "./visitor.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe is asked: WCAG 2.2 A and AA, best practices, and a rule it holds back as experimental. */
const OPTIONS = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // Anything but what is wrong takes longer to send than to find.
  resultTypes: ["violations"],
  rules: { "label-content-name-mismatch": { enabled: true } },
};

interface Found {
  violations: { id: string; nodes: { target: unknown[] }[] }[];
}

/** The rules whose outcome depends on colours: all that can differ between the light and the dark page. */
const COLOURS = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
  resultTypes: ["violations"],
};

/** Whether what a finger hits stands apart from what is beside it. */
const TARGETS = { runOnly: { type: "rule", values: ["target-size"] }, resultTypes: ["violations"] };

/** What axe finds wrong with a page as it stands, one line each: rule and the first places. The context must bypass the CSP. */
export async function axeOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((options: object) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<Found> } };
    return axe.run(options);
  }, OPTIONS);
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => String(target[0]));
    return `${id}: ${places.join(", ")}`;
  });
}

/**
 * What axe finds wrong with pages, one line each: path, rule and the first places. The context must bypass the CSP.
 *
 * @param asked All rules, or those of colours, on a page that is laid out whole; or the sizes of targets on a page as it
 *   opens, where what is beyond the screen has no more than an expected height.
 */
export async function axeViolations(
  context: BrowserContext,
  addresses: readonly string[],
  asked: "all" | "colours" | "targets as it opens" = "all",
): Promise<string[]> {
  const wrong: string[] = [];
  const rules = { all: OPTIONS, colours: COLOURS, "targets as it opens": TARGETS }[asked];
  await inTabs(context, addresses, async (page, address) => {
    // An address that names a place has the whole page laid out.
    await page.goto(rules === TARGETS ? address : `${address}#main`);
    await page.evaluate(AXE);
    const { violations } = await page.evaluate((options: object) => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<Found> } };
      return axe.run(options);
    }, rules);
    for (const { id, nodes } of violations) {
      const places = nodes.slice(0, 3).map((node) => String(node.target[0]));
      wrong.push(`${new URL(address).pathname} ${id}: ${places.join(", ")}`);
    }
  });
  return wrong.sort();
}
