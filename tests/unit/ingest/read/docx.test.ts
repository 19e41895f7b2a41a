import assert from "node:assert/strict";
import { test } from "node:test";
import { LIMITS } from "../../../../src/ingest/limits.ts";
import { Quarantine } from "../../../../src/ingest/quarantine.ts";
import { openDocx } from "../../../../src/ingest/read/docx.ts";
import { deleted, inserted, makeDocx, paragraph, run } from "../../../support/containers/docx.ts";
import { makeZip } from "../../../support/containers/zip.ts";

const refused = (code: string) => (error: unknown) => error instanceof Quarantine && error.code === code;
const htmlOf = async (body: string) => (await openDocx(makeDocx(body))).items[0]!.text;

test("should make HTML of headline, passages and emphasis", async () => {
  const html = await htmlOf(
    paragraph(run("Lock gates left open"), "Titel") +
      paragraph(run("What happened"), "berschrift2") +
      paragraph(run("The keeper ") + run("said", "<w:i/>") + run(" nothing.")),
  );
  assert.equal(html, "<h1>Lock gates left open</h1><h2>What happened</h2><p>The keeper <em>said</em> nothing.</p>");
});

test("should take a short bold first paragraph as the headline", async () => {
  const body = paragraph(run("They waited for the barge all day."));
  assert.match(await htmlOf(paragraph(run("No barge today", "<w:b/>")) + body), /^<h1>No barge today<\/h1>/);
  assert.doesNotMatch(await htmlOf(paragraph(run("No barge came.", "<w:b/>")) + body), /<h1>/);
});

test("should keep what somebody deleted, as deleted, and what was inserted in its place", async () => {
  const html = await htmlOf(paragraph(run("It took ") + deleted("12") + inserted("15") + run(" hours.")));
  assert.equal(html, "<p>It took <del>12</del>15 hours.</p>");
});

test("should do so whatever the namespace is called", async () => {
  const zip = makeDocx(paragraph(run("It took ") + deleted("12") + run(" hours.")));
  const other = new TextDecoder("latin1").decode(zip);
  assert.ok(other.includes("word/document.xml"));
  const body = "<x:p><x:r><x:t>It took</x:t></x:r><x:del><x:r><x:delText>12</x:delText></x:r></x:del></x:p>";
  const xml = `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body>${body}</x:body></x:document>`;
  const opened = await openDocx(
    makeZip([
      { name: "[Content_Types].xml", data: "<Types/>" },
      { name: "word/document.xml", data: xml },
    ]),
  );
  assert.equal(opened.items[0]!.text, "<p>It took<del>12</del></p>");
});

test("should write a formula as the letters it consists of", async () => {
  const math =
    "<m:oMath><m:sSup><m:sSupPr><m:ctrlPr/></m:sSupPr><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup></m:oMath>";
  assert.equal(await htmlOf(paragraph(run("It holds ") + math + run(" litres."))), "<p>It holds 10^6 litres.</p>");
});

test("should count what else the file holds", async () => {
  const { items } = await openDocx(
    makeDocx(paragraph(run("The keeper said nothing.")), [
      { name: "word/media/image1.png", data: "no picture" },
      { name: "word/header1.xml", data: "<w:hdr/>" },
      {
        name: "word/comments.xml",
        data: '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      },
    ]),
  );
  assert.deepEqual(
    items[0]!.leftovers.map(({ kind, count }) => [kind, count]),
    [
      ["part without text", 3],
      ["picture", 1],
      ["header or footer", 1],
      ["comments", 1],
    ],
  );
});

test("should refuse by count what the library would choke on", async () => {
  const tags = "<w:r/>".repeat(LIMITS.partTags);
  await assert.rejects(htmlOf(paragraph(tags)), refused("raw-too-much"));
  const deep = "<w:sdt>".repeat(LIMITS.partDepth) + "</w:sdt>".repeat(LIMITS.partDepth);
  await assert.rejects(htmlOf(deep), refused("raw-too-deep"));
  await assert.rejects(htmlOf(" ".repeat(LIMITS.inflatedBytes)), refused("raw-too-much"));
});

test("should refuse empty, encrypted, damaged and wrongly named files by their reasons", async () => {
  await assert.rejects(openDocx(makeDocx(paragraph(""))), refused("raw-empty"));
  await assert.rejects(
    openDocx(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
    refused("raw-encrypted"),
  );
  await assert.rejects(openDocx(makeDocx(paragraph(run("x"))).subarray(0, 300)), refused("raw-damaged"));
  await assert.rejects(openDocx(makeDocx("<w:p><w:r>")), refused("raw-damaged"));
  await assert.rejects(
    openDocx(makeZip([{ name: "xl/workbook.xml", data: "<workbook/>" }])),
    refused("raw-wrong-name"),
  );
  const entities = '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document/>';
  const zip = makeZip([
    { name: "[Content_Types].xml", data: "<Types/>" },
    { name: "word/document.xml", data: entities },
  ]);
  await assert.rejects(openDocx(zip), refused("raw-damaged"));
});
