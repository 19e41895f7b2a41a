import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { pagesOf } from "../support/pages.ts";
import { builtSite } from "../support/site.ts";

/*
 * How firmly a claim stands is said in one line, which is the same wherever the claim is shown; and green, "corroborated", is no
 * claim but one that articles assert as fact. What the articles do is read here from the marks themselves.
 */

const ARTICLES = path.join(PROJECT_ROOT, "content/articles");

/** Stance and modality of every mark on a claim, by claim and article. */
function marks(): Map<string, { article: string; stance: string; modality: string }[]> {
  const found = new Map<string, { article: string; stance: string; modality: string }[]>();
  for (const file of readdirSync(ARTICLES)) {
    for (const [mark] of readFileSync(path.join(ARTICLES, file), "utf8").matchAll(/<Evidence\b[^>]*>/g)) {
      const of = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(mark)?.[1] ?? "";
      for (const claim of of("claim").split(" ")) {
        const here = { article: file, stance: of("stance"), modality: of("modality") };
        found.set(claim, [...(found.get(claim) ?? []), here]);
      }
    }
  }
  return found;
}

/** Every line of a page with the claim it stands with: the nearest link to one before it, or the page's own. */
function lines(file: string, html: string): { claim: string; line: string }[] {
  const own = /(?:^|\/)claims\/(c-[a-z0-9-]+)\/index\.html$/.exec(file)?.[1];
  return [...html.matchAll(/<p class="meta standing"[^>]*>(.*?)<\/p>/gs)].map((match) => {
    const before = html.slice(0, match.index);
    const id = own ?? [...before.matchAll(/(?:claims\/|id="claim-)(c-[a-z0-9-]+)/g)].at(-1)?.[1] ?? "";
    return { claim: id, line: (match[1] ?? "").replace(/ title="[^"]*"/g, "") };
  });
}

describe("the line of a claim's standing in the founding digest", () => {
  let shown: { file: string; claim: string; line: string }[] = [];
  before(async () => {
    const dir = await builtSite("founding");
    shown = pagesOf(dir)
      // On paper a key claim is named without its address before the list in which it has one.
      .filter((file) => !/^(?:fr\/)?print\//.test(file))
      .flatMap((file) => lines(file, readFileSync(path.join(dir, file), "utf8")).map((each) => ({ file, ...each })));
  });

  test("is on the front page, the list, the claim's own page, the areas and the names", () => {
    for (const place of [/^index/, /^claims\/index/, /^claims\/c-/, /^areas\//, /^names\//, /^fr\/index/])
      assert.ok(
        shown.some(({ file }) => place.test(file)),
        String(place),
      );
  });

  test("is the same on every page of one language", () => {
    const said = new Map<string, Set<string>>();
    for (const { file, claim, line } of shown) {
      const key = `${file.startsWith("fr/") ? "fr" : "en"} ${claim}`;
      said.set(key, (said.get(key) ?? new Set()).add(line));
    }
    assert.equal(said.size, 2 * marks().size);
    assert.deepEqual(
      [...said].filter(([, words]) => words.size !== 1),
      [],
    );
  });

  test("is green only where two articles assert the claim as fact, and says as what each other one is told", () => {
    const made = marks();
    let green = 0;
    for (const { claim, line } of shown) {
      const asserting = new Set(
        made
          .get(claim)!
          .filter(({ stance, modality }) => /^(?:asserts|goes-further)$/.test(stance) && modality === "fact")
          .map(({ article }) => article),
      );
      if (!line.includes("status-corroborated")) continue;
      green++;
      assert.ok(asserting.size >= 2, `${claim}: ${line}`);
    }
    assert.ok(green > 0);
    for (const [claim, all] of made) {
      const plain = all.every(({ stance, modality }) => stance === "disputes" || modality === "fact");
      const line = shown.find((each) => each.claim === claim)!.line;
      assert.equal(line.includes("told-other"), !plain, `${claim}: ${line}`);
    }
  });
});
