import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cleanByline } from "../../../../src/ingest/extract/facts/byline.ts";
import { withoutSite } from "../../../../src/ingest/extract/facts/site-name.ts";
import { writtenDay } from "../../../../src/ingest/extract/facts/written-date.ts";
import { islandPage, readPage } from "./island.ts";

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const factsOf = (head: string, title = "Torsholm ferry waits for a key") =>
  readPage(islandPage("", { head, title })).facts;

describe("what a page says of itself", () => {
  test("should take the data of its own article, by its headline, its address or its references", () => {
    const other = {
      "@type": "NewsArticle",
      headline: "Seals return",
      datePublished: "2003-01-09",
      author: { name: "Nils Brun" },
      url: "https://tidings.example/seals",
    };
    const own = {
      "@type": "NewsArticle",
      headline: "Torsholm ferry waits for a key",
      datePublished: "2017-10-02T23:50:00-03:00",
      author: [{ "@id": "#ol" }],
    };
    const person = { "@type": "Person", "@id": "#ol", name: "Oda Lind" };
    for (const head of [
      ld([other, own, person]),
      ld({ "@graph": [other, own, person] }),
      ld(other) +
        ld({ ...own, headline: "Key, lost", url: "https://tidings.example/key" }) +
        ld(person) +
        '<link rel="canonical" href="https://www.tidings.example/key/">',
    ]) {
      const { byline, published } = factsOf(head);
      assert.deepEqual([byline, published?.edtf], ["Oda Lind", "2017-10-02"]);
    }
    assert.equal(factsOf(ld(other)).published, undefined, "another page's data is none of this one's");
  });

  test("should take the day of publication, not that of a change", () => {
    const published = '<meta property="article:published_time" content="Mon, 02 Oct 2017 05:00:00 GMT">';
    const changed =
      '<meta property="article:modified_time" content="2019-02-01T10:00:00Z"><meta name="date" content="2019-02-01">';
    assert.equal(factsOf(changed + published).published?.edtf, "2017-10-02");
    assert.equal(factsOf(changed).published, undefined);
  });

  test("should take a day that stamps the article, and none that a line tells of", () => {
    for (const [line, day] of [
      ["<p>4 March 2021 | 5 minute read</p>", "2021-03-04"],
      ["<p>By Oda Lind, Thursday, March 4, 2021</p>", "2021-03-04"],
      ["<p>jeudi 4 mars 2021</p>", "2021-03-04"],
      ["<p>Oda Lind publiziert am Do, Mar 4, 2021</p>", "2021-03-04"],
      ["<p>The old ramp opened on 12 May 2019.</p>", undefined],
      ["<p class=dek>Work on the ramp begins 12 May 2021</p>", undefined],
      ["<blockquote><p>The ramp will be mended.</p>— Town (@town) March 4, 2021</blockquote>", undefined],
    ] as const)
      assert.equal(readPage(islandPage(line)).facts.published?.edtf, day, line);
  });

  test("should name the outlet, the byline without its words, and the title without the outlet", () => {
    const facts = factsOf(
      '<meta property="og:site_name" content="Torsholm Tidings"><meta name="author" content="Von Oda Lind | 2. Oktober 2017">',
    );
    assert.deepEqual([facts.outlet, facts.byline], ["Torsholm Tidings", "Oda Lind"]);
    const page = islandPage("").replace(
      "<title>Torsholm ferry waits for a key",
      "<title>Torsholm ferry waits for a key – Harbour Post",
    );
    assert.equal(readPage(page).facts.outlet, "Harbour Post");
    assert.equal(withoutSite("Seals return | Torsholm Tidings", ["Torsholm Tidings"]), "Seals return");
    assert.equal(withoutSite("Seals - and otters - return", ["Torsholm Tidings"]), "Seals - and otters - return");
  });

  test("should read a day in the ways that pages write it, and none that may be two", () => {
    const day = "2017-10-02";
    for (const text of [
      "2017-10-02T05:00:00Z",
      "Mon, 2 Oct 2017 05:00:00 +0200",
      "October 2, 2017",
      "2 October 2017, 8:15",
      "2. Oktober 2017",
      "2 octobre 2017",
      "2 de octubre de 2017",
      "2 ottobre 2017",
      "2 października 2017",
      "2 октября 2017",
      "2017年10月2日",
      "02.10.2017",
      "1506920400",
    ])
      assert.equal(writtenDay(text), day, text);
    for (const text of [
      "02/10/2017",
      "2 October",
      "31 November 2017",
      "2 October 2017 and 3 October 2017",
      "Room 2017",
    ])
      assert.equal(writtenDay(text), undefined, text);
  });

  test("should leave of a byline the names alone", () => {
    for (const [text, name] of [
      ["By Oda Lind", "Oda Lind"],
      ["Par Oda Lind et Nils Brun", "Oda Lind et Nils Brun"],
      ["Oda Lind, Torsholm Tidings", "Oda Lind"],
      ["Von: Oda Lind", "Oda Lind"],
      ["Oda Lind oda@tidings.example", "Oda Lind"],
      ["https://tidings.example/oda", undefined],
      ["Torsholm Tidings", undefined],
      ["admin", undefined],
      ["2 October 2017", undefined],
      ["Bye Lind", "Bye Lind"],
      ["Paris Holm", "Paris Holm"],
    ] as const)
      assert.equal(cleanByline(text, ["Torsholm Tidings"]), name, text);
  });
});
