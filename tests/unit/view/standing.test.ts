import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createTranslator, INTERFACE_LANGUAGES } from "../../../src/i18n/index.ts";
import { MODALITIES } from "../../../src/schemas/claim.ts";
import { standingHtml, standingText, type Stood } from "../../../src/view/standing.ts";
import { textOf } from "./html-text.ts";

const en = createTranslator("en");
const traced = { traced: true };
/** Two articles assert it as a plan, a third hedges it as talks, a fourth is silent. */
const claim: Stood = {
  status: "agreed",
  stances: [
    { is: "asserts", count: 2 },
    { is: "hedges", count: 1 },
  ],
  modalities: [
    { is: "plan", count: 2 },
    { is: "talks", count: 1 },
  ],
  reports: ["x", "y", "z"].map((articleId) => ({
    articleId,
    stance: "asserts",
    modality: "plan",
    passages: [],
    notes: [],
  })),
  reportedBy: ["x", "y", "z"],
  silent: ["w"],
  unread: [],
  origins: 2,
};

describe("the line of a claim's standing", () => {
  test("should say the status, as what it is told, who says it how firmly, and of how many origins", () => {
    assert.equal(
      standingText(claim, traced, en),
      "Agreed · 2 as a plan and 1 as talks · 3 of 4 report it · 2 assert and 1 hedges · at least 2 origins",
    );
  });

  test("should not list stances where all assert, nor count where all tell it alike", () => {
    const plain = { ...claim, stances: [claim.stances[0]!], modalities: [claim.modalities[0]!] };
    assert.equal(standingText(plain, traced, en), "Agreed · as a plan · 3 of 4 report it · at least 2 origins");
  });

  test("should say that origins are not traced where nobody did, and how many articles nobody has read", () => {
    assert.match(
      standingText({ ...claim, unread: ["v"] }, { traced: false }, en),
      / · origins not traced · 1 not yet read$/,
    );
  });

  test("should count no origins where no article reports it", () => {
    const nobody: Stood = { ...claim, status: "unsupported", stances: [], modalities: [], reports: [], reportedBy: [] };
    assert.equal(standingText(nobody, traced, en), `${en("status.unsupported")} · 0 of 1 report it`);
  });

  test("should be the same in words as in markup, in every language", () => {
    for (const lang of INTERFACE_LANGUAGES) {
      const t = createTranslator(lang);
      assert.equal(
        textOf(standingHtml(claim, traced, t)).replace(/\s+/g, ""),
        standingText(claim, traced, t).replace(/[\s·]+/g, ""),
        lang,
      );
    }
  });

  test("should set off what is told otherwise than as fact", () => {
    for (const is of MODALITIES) {
      const html = String(standingHtml({ ...claim, modalities: [{ is, count: 3 }] }, traced, en));
      assert.equal(html.includes("told-other"), is !== "fact", is);
      assert.ok(html.includes(en(`modality.as.${is}`)), is);
    }
  });
});
