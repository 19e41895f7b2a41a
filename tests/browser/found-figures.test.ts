import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import { accord, temporaryFolder } from "../support/site.ts";

/** Two texts of which nobody has said anything yet, in languages that are written in different directions. */
const RAW = {
  "lamps.txt":
    "Lamps\n\nThe town of Larn painted its lamps on 7 June 2019. It has sold 4,200 lanterns since then, and 3 percent of the houses are dark.\n",
  "lampes.txt":
    "Les lampes\n\nLa ville de Larn a repeint ses lampes le 7 juin 2019. Elle a vendu 92,4 millions de lampions depuis, et les habitants de la ville en sont heureux.\n",
};

describe("what a machine found in an article's words says their language, wherever it is shown", () => {
  const out = path.join(temporaryFolder(), "site");

  before(() => {
    const dir = path.join(temporaryFolder(), "content");
    mkdirSync(path.join(dir, "raw"), { recursive: true });
    for (const [name, text] of Object.entries(RAW)) writeFileSync(path.join(dir, "raw", name), text);
    const { status, stderr } = accord(["build", "--content", dir, "--out", out, "--no-search"]);
    assert.equal(status, 0, stderr);
  });
  const read = (file: string): string =>
    readFileSync(path.join(out, file), "utf8")
      .replace(/[\s\u00a0\u202f]+/g, " ")
      .replace(/> | </g, (at) => at.trim());

  for (const [page, own, foreign] of [
    ["", "lanterns", "lampions"],
    ["fr/", "lampions", "lanterns"],
  ] as const) {
    const lang = page === "" ? "fr" : "en";
    test(`the register and the printed digest: /${page}`, () => {
      for (const file of [`${page}figures/index.html`, `${page}print/index.html`]) {
        const html = read(file);
        const subject = new RegExp(`<(?:h2|p) lang="${lang}">${foreign}</`, "i");
        assert.match(html, subject, file);
        assert.match(html, new RegExp(`<span lang="${lang}">${foreign}</span>`), file);
        assert.doesNotMatch(html, new RegExp(`lang="[a-z]+"[^>]*>${own}<`, "i"), file);
      }
    });
    test(`the article's notes: /${page}`, () => {
      const id = lang === "fr" ? "lampes" : "lamps";
      const html = read(`${page}articles/${id}/index.html`);
      assert.match(html, new RegExp(`<b class="num">[^<]*<span lang="${lang}">${foreign}</span></b>`));
      assert.match(html, new RegExp(`· ?<span lang="${lang}">${foreign}</span>`, "i"));
    });
  }
});
