import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { serve, type Serving } from "../../src/cli/serve.ts";
import { MOST_IN_PAIRS } from "../../src/site/compare-pages.ts";
import { axeOn } from "../support/axe.ts";
import { accord, temporaryFolder } from "../support/site.ts";
import { Visitor } from "../support/visitor.ts";

const visitor = new Visitor();
after(() => visitor.close());

test("two of a few articles stand side by side without JavaScript, reached from the register", async () => {
  const { url } = await visitor.site("founding");
  const context = await (await visitor.browser()).newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url("articles/"));
  await page.getByRole("link", { name: "Compare two articles" }).click();
  await page.locator(".pairs td a").first().click();
  await page.waitForURL(/\/compare\/[^/]+\/[^/]+\/$/);
  const shared = page.locator('section[aria-labelledby="agree"] .compared > li');
  assert.ok((await shared.count()) > 0, "the two share claims");
  for (const item of await shared.all()) assert.equal(await item.locator(".side").count(), 2);
  const alone = page.locator('section[aria-labelledby="first"] .compared > li');
  for (const item of await alone.all()) assert.equal(await item.locator(".side").count(), 1);
  // Every passage leads to its place in the article.
  const place = (await shared.first().locator(".side a").first().getAttribute("href"))!;
  assert.match(place, /\/articles\/[^/]+\/#m\d+$/);
  await context.close();
});

/** One article more than have pages in pairs: all tell the first claim, each one of its own, and the last is not read. */
function manyArticles(): string {
  const dir = temporaryFolder();
  for (const folder of ["articles", "claims"]) mkdirSync(path.join(dir, folder));
  writeFileSync(path.join(dir, "digest.yaml"), "title: Nine\nlanguages: [en]\ncards: none\nrights: { mode: full }\n");
  const ids = Array.from({ length: MOST_IN_PAIRS + 1 }, (_, i) => i);
  const mark = (claim: string, stance: string, words: string, n: number): string =>
    `<Evidence claim="${claim}" stance="${stance}" modality="fact" at="${n * 40}-${n * 40 + 20}" sum="0123456789ab">${words}</Evidence>`;
  for (const i of ids) {
    const shared = mark("c-all", i === 1 ? "disputes" : "asserts", "the bridge is open", 0);
    const own = mark(`c-${i}`, "hedges", `pier ${i} may stand`, 1);
    const head = `title: Report ${i}\ntitleBasis: text\nlang: en\nread: ${i < MOST_IN_PAIRS}`;
    writeFileSync(
      path.join(dir, "articles", `a-${i}.mdx`),
      `---\n${head}\n---\n\nThey say that ${shared}, and ${own}.\n`,
    );
  }
  const claims = ["c-all", ...ids.map((i) => `c-${i}`)].map(
    (id) => `- { id: ${id}, statement: "Statement ${id}", areas: [all] }\n`,
  );
  writeFileSync(path.join(dir, "claims", "claims.yaml"), claims.join(""));
  mkdirSync(path.join(dir, "areas"));
  writeFileSync(
    path.join(dir, "areas", "all.mdx"),
    "---\nid: all\nlabel: All\nkind: partnership\norder: 0\n---\n\nAll.\n",
  );
  return dir;
}

/** Of titles that begin alike, only the place tells them apart at a glance. */
const nameOf = (i: number): string => `${i + 1}. Report ${i}`;

describe("two of many articles", () => {
  let server: Serving;
  before(async () => {
    const out = path.join(temporaryFolder(), "site");
    const { status, stdout, stderr } = accord(["build", "--no-search", "--content", manyArticles(), "--out", out]);
    assert.equal(status, 0, stdout + stderr);
    server = await serve({ outDir: out, host: "127.0.0.1", port: 0 });
  });
  after(() => server.close());
  const open = async (address: string) => {
    const page = await (await (await visitor.browser()).newContext({ bypassCSP: true })).newPage();
    await page.goto(new URL(address, server.address).href);
    const [first, second] = [page.getByLabel("One article"), page.getByLabel("The other")];
    await first.waitFor();
    const seen = () =>
      page
        .locator("[data-relation]:visible")
        .evaluateAll((sections) =>
          sections.map((each) => [
            each.querySelector("h2")!.textContent,
            [...each.querySelectorAll("h3")].map(({ textContent }) => textContent!.trim()),
            [...each.querySelectorAll(".side")].map(({ textContent }) => textContent!.replace(/\s+/g, " ").trim()),
          ]),
        );
    return { page, first, second, seen };
  };

  test("are chosen in the browser, and the choice is in the address", async () => {
    const { page, first, second, seen } = await open("compare/");
    await first.selectOption("a-2");
    await second.selectOption("a-1");
    await page.waitForURL("**/compare/?first=a-2&second=a-1");
    const names = [2, 1].map(nameOf);
    const expected = [
      ["One disputes it", ["Statement c-all"], [`${names[0]} asserts`, `${names[1]} disputes`]],
      [`Only ${names[0]} tells it`, ["Statement c-2"], [`${names[0]} hedges`]],
      [`Only ${names[1]} tells it`, ["Statement c-1"], [`${names[1]} hedges`]],
    ];
    assert.deepEqual(await seen(), expected);
    assert.deepEqual(await axeOn(page), []);
    await page.reload();
    await page.locator("[data-relation]:visible").first().waitFor();
    assert.deepEqual(await seen(), expected);
    // What it leads to is the passage.
    await page.locator(".side a").first().click();
    await page.waitForURL("**/articles/a-2/#m1");
    assert.equal(await page.locator("#m1").innerText(), "the bridge is open");
    await page.context().close();
  });

  test("are never said to be silent where nobody has read one", async () => {
    const { page } = await open(`compare/?first=a-2&second=a-${MOST_IN_PAIRS}`);
    const help = async (relation: string) => page.locator(`[data-relation="${relation}"] .meta`).first().innerText();
    assert.match(await help("first"), /No editor has gone through 9\. Report 8 yet/);
    assert.match(await help("second"), /3\. Report 2 does not mention it/);
    await page.context().close();
  });

  test("are nothing to compare where they are one, and a file that is gone is said", async () => {
    const { page, second } = await open("compare/?first=a-2&second=a-3");
    await second.selectOption("a-2");
    await page.getByText("nothing to put side by side").waitFor();
    assert.equal(await page.locator("[data-relation]:visible").count(), 0);
    await page.route("**/compare.json", (route) => route.abort());
    await page.reload();
    await page.getByText("could not be fetched").waitFor();
    await page.context().close();
  });

  test("are led to from an article's page, which is chosen then", async () => {
    const { page } = await open("compare/");
    await page.goto(new URL("articles/a-4/", server.address).href);
    await page.getByRole("link", { name: "Compare" }).click();
    await page.waitForURL("**/compare/?first=a-4");
    await page.getByLabel("One article").waitFor();
    assert.equal(await page.getByLabel("One article").inputValue(), "a-4");
    assert.notEqual(await page.getByLabel("The other").inputValue(), "a-4");
    await page.context().close();
  });
});
