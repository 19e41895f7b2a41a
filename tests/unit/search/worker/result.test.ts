import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { joinLanguages, joinParagraphs } from "../../../../src/search/index/blocks.ts";
import type { FoundRecord } from "../../../../src/search/pagefind/pagefind.ts";
import { viewAnswer, viewResult } from "../../../../src/search/worker/result.ts";
import type { SearchSettings } from "../../../../src/search/client/settings.ts";

const settings = (lang: string): SearchSettings =>
  ({
    home: "/base/",
    lang,
    titleLanguages: ["en", "fr"],
    glossary: [["speaker", "haut-parleur", "loud speaker"]],
    counts: { source: { one: "{count} source", other: "{count} sources" }, claim: { other: "{count} claims" } },
    labels: {
      status: { repeated: "Repeated" },
      kind: { "name.organisation": "Organisation", "area.context": "Context" },
    },
    words: {
      untitled: "Untitled",
      notReviewed: "not reviewed",
      dateUnknown: "date unknown",
      since: "since {date}",
      foundAs: "found as {words}",
    },
  }) as unknown as SearchSettings;

const claim: FoundRecord = {
  url: "/claims/c-a?since=2018-02-26&status=repeated",
  content: joinLanguages(
    [
      { text: "It will use Azure.", lang: "en" },
      { text: "Il prendra Azure.", lang: "fr" },
      { text: "The memorandum says so.", lang: "en" },
      { text: "Le mémorandum le dit.", lang: "fr" },
    ],
    ["en", "fr"],
  ),
  meta: { title: "It will use Azure.", "title-fr": "Il prendra Azure." },
  filters: { source: ["A", "B", "C", "D"], language: ["en", "fr"] },
};
const notes = (view: { notes: { text: string }[][] }): string[] => view.notes.map(text);
const text = (pieces: readonly { text: string }[]): string => pieces.map((piece) => piece.text).join("");

describe("viewResult", () => {
  test("speaks the interface's language: title, excerpt, date, sources", () => {
    const french = viewResult("claim", claim, ["memorandum"], settings("fr"));
    assert.equal(text(french.title), "Il prendra Azure.");
    assert.equal(text(french.excerpt), "Le mémorandum le dit.");
    assert.deepEqual(french.excerpt.find((piece) => piece.hit)?.text, "mémorandum");
    assert.deepEqual(notes(french), ["4 sources", "since 26 février 2018"]);
    assert.deepEqual(french.status, { id: "repeated", label: "Repeated" });
    assert.deepEqual(french.languages, ["en", "fr"]);
    assert.equal(french.href, "/base/claims/c-a/#:~:text=Le-,m%C3%A9morandum&text=m%C3%A9morandum,-le%20dit.");
    assert.equal(text(viewResult("claim", claim, ["memorandum"], settings("en")).excerpt), "The memorandum says so.");
  });

  test("shows words that only another language has, and asks for none of them on a page without them", () => {
    const english = viewResult("claim", claim, ["prendra"], settings("en"));
    assert.equal(text(english.excerpt), "Il prendra Azure.");
    assert.equal(english.excerptLang, "fr");
    assert.equal(english.href, "/base/claims/c-a/");
  });

  test("says what a thing is: kind, claims, a source by name and marked where it is what was asked for, no date", () => {
    const area = { ...claim, url: "/areas/a?kind=context&claims=6", filters: { source: ["The Paper"] } };
    assert.deepEqual(notes(viewResult("area", area, ["azure"], settings("en"))), ["Context", "6 claims", "The Paper"]);
    const article = { ...claim, url: "/articles/a", filters: { source: ["The Paper"], reviewed: ["no"] } };
    const view = viewResult("article", article, ["paper"], settings("en"));
    assert.deepEqual(notes(view), ["The Paper", "date unknown"]);
    assert.deepEqual(
      view.notes[0]?.map(({ hit }) => hit),
      [false, true],
    );
  });

  test("says that an article is not yet read, and that what a machine found is not reviewed", () => {
    const doubtOf = (type: "article" | "event", reviewed: string[]) =>
      viewResult(type, { ...claim, filters: { reviewed } }, ["azure"], settings("en")).doubt;
    assert.equal(doubtOf("article", ["no"]), "notRead");
    assert.equal(doubtOf("event", ["no"]), "notReviewed");
    assert.equal(doubtOf("article", []), undefined);
    assert.equal(doubtOf("event", []), undefined);
  });

  test("says of a claim what its status rests on, in the interface's language or the digest's", () => {
    const url = `/claims/c-a?${new URLSearchParams({ status: "repeated", "standing-en": "as fact", "standing-fr": "comme un fait" })}`;
    const inLang = (lang: string) => viewResult("claim", { ...claim, url }, ["azure"], settings(lang)).status?.standing;
    assert.deepEqual(["en", "fr", "ar"].map(inLang), ["as fact", "comme un fait", "as fact"]);
  });

  test("says as what a thing is found by another spelling, marks that, and leads to it", () => {
    const article = {
      ...claim,
      url: "/articles/a",
      content: joinParagraphs(["Microsoft is big.", "The Huawei phone is small."]),
      meta: { title: "News", also: "Chine · Huawei = Huawi · Mi Phone = Xphone" },
    };
    const view = viewResult("article", article, ["huawi"], settings("en"));
    assert.deepEqual(notes(view)[0], "found as Huawei");
    assert.deepEqual(
      view.excerpt.filter(({ hit }) => hit).map((piece) => piece.text),
      ["Huawei"],
    );
    assert.match(view.href, /text=The-,Huawei/);
    const short = viewResult("article", article, ["xphone"], settings("en"));
    assert.deepEqual(notes(short)[0], "found as Mi Phone");
    assert.ok(!short.excerpt.some(({ text, hit }) => hit && text === "Microsoft"));
  });

  test("a fragment joins the anchor of a thing without a page of its own", () => {
    const event = { ...claim, url: "/timeline#e-a" };
    assert.match(viewResult("event", event, ["azure"], settings("en")).href, /^\/base\/timeline\/#e-a:~:text=/);
  });

  test("marks what the glossary says means the same, in a text without the word itself", () => {
    const record = {
      ...claim,
      content: joinParagraphs(["A first one.", "The speaker is loud."]),
      meta: { title: "News" },
    };
    const answer = { groups: [{ type: "article" as const, count: 1, results: [record] }], total: 1, unknown: [] };
    const shown = viewAnswer({ text: "haut-parleur", facets: {} }, { ...answer, facets: {} as never }, settings("en"));
    const [view] = shown.groups[0]?.results ?? [];
    assert.equal(text(view?.excerpt ?? []), "The speaker is loud.");
    assert.deepEqual(
      view?.excerpt.filter((piece) => piece.hit).map((piece) => piece.text),
      ["speaker"],
    );
    assert.ok(view && notes(view).includes("found as speaker"));
  });
});
