import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import { accord, temporaryFolder } from "../support/site.ts";
import { writeTree } from "../support/tree.ts";

/** More articles than a table has columns for. */
const ARTICLES = 30;
const PEOPLE = ["Ada Brandt", "Otto Lindqvist", "Mira Falk"];

/** Thirty reports of a flood, each on a day of its own; all come back to the day on which the dam broke. */
function pile(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let i = 0; i < ARTICLES; i++) {
    const day = String(i + 1).padStart(2, "0");
    const person = PEOPLE[i % PEOPLE.length]!;
    files[`raw/report-${day}.txt`] = [
      `Report ${i + 1} from the flooded valley`,
      `The old dam above Larn broke on 12 March 2019, and the valley was under water by the morning, people there remember.`,
      `On ${i + 1} May 2019 another road was opened, said ${person}, who has worked in the valley since the flood began.`,
      `Report number ${i + 1} counted ${100 + i} houses that nobody can live in. Nobody${i}x Alone${i} was asked and did not answer.`,
    ].join("\n\n");
    files[`raw/report-${day}.txt.yaml`] = `published: "2019-05-${day}"\nlang: en\n`;
  }
  // One area of which all speak, and one of which none does.
  files["areas/dam.mdx"] = "---\nlabel: The dam\nterms: { en: [dam] }\n---\n\nWhat broke.\n";
  files["areas/harbour.mdx"] = "---\nlabel: The harbour\nterms: { en: [quay] }\n---\n\nWhat lies below.\n";
  return files;
}

describe("a pile of raw files", () => {
  let out: string;
  const page = (name: string): string => readFileSync(path.join(out, name, "index.html"), "utf8");

  before(() => {
    const dir = temporaryFolder();
    writeTree(path.join(dir, "content"), pile());
    out = path.join(dir, "site");
    const { status, stderr } = accord(["build", "--no-search", "--content", path.join(dir, "content"), "--out", out]);
    assert.equal(status, 0, stderr);
  });

  test("should open with the day that all come back to", () => {
    const front = page("");
    assert.match(front, /Main days/);
    assert.ok(front.indexOf("Main days") < front.indexOf("The articles"), "before the articles");
    const lines = /<ol class="event-key">([^]*?)<\/ol>/.exec(front)![1]!.match(/<li[^]*?<\/li>/g)!;
    for (const line of lines)
      assert.match(line, /<a class="chip" href="\/articles\/report-\d\d\/#p\d+">/, "each says whose it is");
    const timeline = page("timeline");
    assert.match(timeline, /<h2>Main days/);
    assert.match(timeline, /12 March 2019/);
    assert.match(timeline, new RegExp(`${ARTICLES} articles name this day`));
  });

  test("should draw a table of sums in which no article is silent that nobody has read", () => {
    const [table = ""] = /<table[^]*<\/table>/.exec(page("areas")) ?? [];
    assert.match(table, /of 30/);
    assert.match(table, /not yet read/);
    assert.doesNotMatch(table, />\s*silent\s*</);
  });

  test("should have a page for a name of several articles, and a line for one of a single article", () => {
    assert.match(page("names/ada-brandt"), /Ada Brandt/);
    const listed = globSync("names/*/index.html", { cwd: out });
    assert.ok(!listed.some((file) => /alone/.test(file)), listed.join(" "));
  });

  test("should stay below ten pages an article in one language", () => {
    const pages = globSync("**/*.html", { cwd: out, exclude: (name) => name === "fr" });
    assert.ok(pages.length < ARTICLES * 10, String(pages.length));
  });
});
