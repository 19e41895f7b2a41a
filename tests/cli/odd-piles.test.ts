import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { loadContent } from "../../src/content/index.ts";
import { buildDigest } from "../../src/digest/index.ts";
import type { Digest } from "../../src/digest/types.ts";
import { getWorkspace } from "../../src/lib/workspace.ts";
import * as piles from "../support/piles.ts";
import { accord, temporaryFolder } from "../support/site.ts";
import { writeTree } from "../support/tree.ts";

/** Builds a draft of a pile; gives its pages by their addresses, "" where there is none. */
function built(raws: Parameters<typeof piles.folderOf>[0]): (address: string) => string {
  const dir = temporaryFolder();
  writeTree(path.join(dir, "content"), piles.folderOf(raws));
  const out = path.join(dir, "site");
  const { status, stderr } = accord(["build", "--no-search", "--content", path.join(dir, "content"), "--out", out]);
  assert.equal(status, 0, stderr);
  return (address) => {
    const file = path.join(out, address, "index.html");
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  };
}

/** What a draft of a pile is made of, before any page is. */
async function digestOf(raws: Parameters<typeof piles.folderOf>[0]): Promise<Digest> {
  const dir = temporaryFolder();
  writeTree(path.join(dir, "content"), piles.folderOf(raws));
  const { input, problems } = await loadContent(getWorkspace(path.join(dir, "content")));
  assert.deepEqual(
    problems.filter(({ level }) => level === "error"),
    [],
  );
  return buildDigest(input);
}

/** The words of a part of a page, from its heading's id to the end of the section. */
function section(html: string, id: string): string {
  const from = html.indexOf(`aria-labelledby="${id}"`);
  return from < 0 ? "" : textOf(html.slice(html.indexOf(">", from) + 1, html.indexOf("</section>", from)));
}

const textOf = (html: string): string =>
  html
    .replace(/<(?:style|script)\b[^]*?<\/(?:style|script)>|<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const count = (text: string, words: string): number => text.split(words).length - 1;

describe("a draft of an odd pile", () => {
  test("should not take a hundred copies of one text for a hundred witnesses", () => {
    const page = built(piles.copies);
    assert.match(textOf(page("")), /100 articles · 4 outlets/);
    assert.equal(count(section(page(""), "when"), "closed on Tuesday"), 1);
    const figures = section(page(""), "found-figures");
    assert.equal(count(figures, "€4m"), 1, figures);
    assert.match(figures, /100 articles/);
    assert.equal(section(page(""), "stories"), "");
    assert.match(textOf(page("timeline")), /100 articles name this day/);
  });

  test("should say that one pile looks like two stories, and compare nothing across them", () => {
    const page = built(piles.twoStories);
    assert.match(
      section(page(""), "stories"),
      /These look like 2 stories .*Bridge.*8 articles .*Beekeepers.*8 articles/,
    );
    for (const group of page("alike").split('class="alike"').slice(1))
      assert.ok(!/[Bb]ridge|railway/.test(group) || !/[Bb]ees|hives/.test(group), textOf(group));
  });

  test("should invent no day where none is known", () => {
    const page = built(piles.noDates);
    assert.match(textOf(page("")), /date unknown · 3 articles · 3 outlets/);
    assert.equal(section(page(""), "when"), "");
    assert.match(textOf(page("timeline")), /No article holds a date/);
    assert.match(section(page(""), "alike"), /Divers have found cracks .*3 outlets · one wording/);
  });

  test("should open fifty years with the day that all name, and lead to each year", () => {
    const page = built(piles.fiftyYears);
    assert.match(section(page(""), "when"), /1 3 May 1969 The railway bridge .*was opened/);
    const timeline = page("timeline");
    assert.match(textOf(timeline), /4 articles name this day/);
    for (const year of ["1969", "1970", "2000", "2017"]) assert.match(timeline, new RegExp(`href="[^"]*${year}`), year);
  });
});

// No page has a section of what the model has none of: the drafts above show it, and each build takes seconds.
describe("what is found in a pile in which little can be", () => {
  test("should be of one article its day and its figures, and nobody who says the same", async () => {
    const digest = await digestOf(piles.oneArticle);
    assert.deepEqual(
      digest.days.filter(({ eventId }) => eventId !== null).map(({ day }) => day),
      ["2019-04-30"],
    );
    assert.deepEqual(
      digest.figures.map(({ entries }) => entries.map(({ mark }) => mark.value)),
      [["2"], ["11"], ["4000000"]],
    );
    assert.deepEqual([digest.alike, digest.pile?.stories, digest.pile?.headline], [[], [], null]);
  });

  test("should be nothing that two languages without a common word say alike", async () => {
    const digest = await digestOf(piles.twoLanguages);
    assert.deepEqual(digest.articleLanguages.toSorted(), ["de", "fi"]);
    assert.deepEqual([digest.alike, digest.pile?.stories, digest.pile?.headline], [[], [], null]);
  });

  test("should be nothing at all of boilerplate", async () => {
    const digest = await digestOf(piles.boilerplate);
    assert.equal(digest.articles.length, 2);
    const { alike, days, figures, quotes, areas, pile } = digest;
    assert.deepEqual(
      [alike, days, figures, quotes, areas, pile?.stories, pile?.headline],
      [[], [], [], [], [], [], null],
    );
  });
});
