import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import type { BrowserContext } from "playwright-core";
import { axeOn } from "../support/axe.ts";
import { Visitor } from "../support/visitor.ts";

const visitor = new Visitor();
after(() => visitor.close());

/** A reader who has, or has not, seen an edition of the founding digest. */
async function reader(edition: number | null): Promise<BrowserContext> {
  const { url } = await visitor.site("founding");
  const context = await (
    await visitor.browser()
  ).newContext({
    bypassCSP: true,
    ...(edition !== null && {
      storageState: {
        cookies: [],
        origins: [
          { origin: new URL(url("")).origin, localStorage: [{ name: "accord:edition:/", value: String(edition) }] },
        ],
      },
    }),
  });
  return context;
}

describe("what is new since a visit", () => {
  test("is opened beside the edition by who knows an earlier one, until the visit ends", async () => {
    const { url } = await visitor.site("founding");
    const context = await reader(1);
    const page = await context.newPage();
    for (const round of ["first", "again"]) {
      await page.goto(url(""));
      const button = page.getByRole("button", { name: "New since your visit" });
      await button.click();
      const opened = page.locator("#since_visit:popover-open");
      assert.ok((await opened.locator("li a").count()) > 0, round);
      assert.deepEqual(await axeOn(page), []);
    }
    const link = page.locator("#since_visit li a").first();
    const words = await link.innerText();
    await link.click();
    await page.waitForURL("**/claims/*/");
    assert.equal(await page.locator("h1").innerText(), words);
    assert.equal(await page.evaluate(() => localStorage.getItem("accord:edition:/")), "2");
    await context.close();
  });

  test("is nothing at a first visit, and nothing for who has seen this edition", async () => {
    const { url } = await visitor.site("founding");
    for (const edition of [null, 2, 99]) {
      const context = await reader(edition);
      const page = await context.newPage();
      await page.goto(url(""));
      await page.waitForFunction(() => localStorage.getItem("accord:edition:/") === "2");
      assert.equal(await page.locator("#since_visit").count(), 0);
      await context.close();
    }
  });

  test("is in the language of the page", async () => {
    const { url } = await visitor.site("founding");
    const context = await reader(1);
    const page = await context.newPage();
    await page.goto(url("fr/"));
    await page.getByRole("button", { name: "Nouveau depuis votre visite" }).waitFor();
    await context.close();
  });
});
