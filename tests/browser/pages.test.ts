import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { axeViolations } from "../support/axe.ts";
import { PAGE_TYPES } from "../support/page-types.ts";
import { pagesOf } from "../support/pages.ts";
import type { SiteName } from "../support/site.ts";
import { withoutShared } from "../support/shared.ts";
import { inTabs, Visitor } from "../support/visitor.ts";

const visitor = new Visitor();
after(() => visitor.close());

describe("promise 9: nothing from elsewhere, and a strict policy", () => {
  for (const name of ["founding", "founding-sub", "hostile"] as const satisfies SiteName[]) {
    test(`no page of ${name} asks another origin, breaks its policy, logs an error, or sets a cookie`, async () => {
      const { dir, url } = await visitor.site(name);
      const context = await (await visitor.browser()).newContext();
      const wrong = new Set<string>();
      const { origin, pathname } = new URL(url(""));
      // Under a base path the same pages stand elsewhere: one of each type tells.
      const paths =
        name === "founding-sub"
          ? PAGE_TYPES.flatMap((type) => [type, `fr/${type}`])
          : pagesOf(dir)
              .filter((file) => file !== "404.html")
              .map((file) => file.replace(/index\.html$/, ""));
      await inTabs(
        context,
        paths,
        async (page, path) => {
          await page.goto(url(path), { waitUntil: "load" });
        },
        (page) => {
          page.on("request", (request) => {
            if (!request.url().startsWith(origin)) wrong.add(`${page.url()} asks ${request.url()}`);
          });
          page.on("console", (message) => {
            if (message.type() === "error") wrong.add(`${page.url()}: ${message.text()}`);
          });
          page.on("dialog", (dialog) => wrong.add(`${page.url()} says ${dialog.message()}`));
          page.on("pageerror", (error) => wrong.add(`${page.url()}: ${error.message}`));
          page.on("response", (response) => {
            if (response.status() >= 400) wrong.add(`${page.url()}: ${response.status()} ${response.url()}`);
          });
        },
      );
      const { cookies, origins } = await context.storageState();
      await context.close();
      assert.deepEqual([...wrong], []);
      assert.deepEqual(cookies, []);
      // The front page keeps which edition was seen, once it is idle: a tab may stay that long, or not.
      const kept = origins.flatMap(({ localStorage }) => localStorage.map((entry) => entry.name));
      assert.deepEqual(
        kept.filter((key) => key !== `accord:edition:${pathname}`),
        [],
      );
    });
  }
});

describe("axe finds nothing on any type of page", () => {
  test("in English and in light", async () => {
    const { url } = await visitor.site("founding");
    const context = await (await visitor.browser()).newContext({ colorScheme: "light", bypassCSP: true });
    const wrong = await axeViolations(context, PAGE_TYPES.map(url));
    await context.close();
    assert.deepEqual(wrong, []);
  });

  test("a draft", { skip: withoutShared }, async () => {
    const { url } = await visitor.site("zero-touch");
    const context = await (await visitor.browser()).newContext({ bypassCSP: true });
    const types = [
      "",
      "areas/",
      "timeline/",
      "articles/",
      "articles/000-6f6fa8ec2cf9faf2/",
      "figures/",
      "quotes/",
      "names/",
      "claims/",
    ];
    const wrong = await axeViolations(context, types.map(url));
    await context.close();
    assert.deepEqual(wrong, []);
  });
});
