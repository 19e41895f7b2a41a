import assert from "node:assert/strict";
import { test } from "node:test";
import { Quarantine } from "../../../../src/ingest/quarantine.ts";
import { openEpub } from "../../../../src/ingest/read/epub.ts";
import { resolve } from "../../../../src/ingest/read/epub/package.ts";
import { makeEpub } from "../../../support/containers/epub.ts";
import { makeZip } from "../../../support/containers/zip.ts";

const refused = (code: string) => (error: unknown) => error instanceof Quarantine && error.code === code;
const ENCRYPTED = (algorithm: string) =>
  `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`;

test("should make an article of each entry of the contents, in the order of the spine", () => {
  const { items, leftovers } = openEpub(
    makeEpub([
      { file: "cover.xhtml", body: '<img src="cover.jpg" alt="cover"/>' },
      { file: "b.xhtml", label: "The lock", body: "<h1>The lock</h1><p>It is shut.</p>" },
      { file: "b2.xhtml", body: "<p>It stays shut.</p>" },
      { file: "a.xhtml", label: "The ferry", body: "<p>It runs.</p>" },
    ]),
  );
  assert.deepEqual(
    items.map(({ item, key, text, as, facts }) => ({ item, key, text, as, facts })),
    [
      {
        item: "OEBPS/text/b.xhtml",
        key: "OEBPS/text/b.xhtml",
        text: "<h1>The lock</h1><p>It is shut.</p>\n<p>It stays shut.</p>",
        as: "fragment",
        facts: { lang: "en", title: { text: "The lock" } },
      },
      {
        item: "OEBPS/text/a.xhtml",
        key: "OEBPS/text/a.xhtml",
        text: "<p>It runs.</p>",
        as: "fragment",
        facts: { lang: "en", title: { text: "The ferry" } },
      },
    ],
  );
  assert.deepEqual(
    leftovers.find(({ kind }) => kind === "document without text"),
    {
      kind: "document without text",
      count: 1,
      bytes: 0,
    },
  );
});

test("should make an article of each document where no table names any", () => {
  const chapters = ["a", "b"].map((name) => ({ file: `${name}.xhtml`, body: `<p>${name} is open.</p>` }));
  assert.deepEqual(
    openEpub(makeEpub(chapters)).items.map(({ text }) => text),
    ["<p>a is open.</p>", "<p>b is open.</p>"],
  );
});

test("should close elements as XML closes them, so that HTML does not leave them open", () => {
  const [item] = openEpub(makeEpub([{ file: "a.xhtml", body: '<a id="p1"/><p>It <b/>runs.<br/></p>' }])).items;
  assert.equal(item!.text, '<a id="p1"></a><p>It <b></b>runs.<br/></p>');
  assert.equal(item!.key, null);
});

test("should keep the other documents where one is damaged or missing", () => {
  const book = makeEpub([
    { file: "a.xhtml", label: "A", body: "<p>It runs.</p>" },
    { file: "b.xhtml", label: "B", body: "<p>It does not run.</p><!--" },
  ]);
  const { items, refused: left } = openEpub(book);
  assert.equal(items.length, 1);
  assert.deepEqual(
    left.map(({ item, code }) => [item, code]),
    [["OEBPS/text/b.xhtml", "raw-damaged"]],
  );
});

test("should refuse a locked book, and none whose fonts alone are", () => {
  const chapters = [{ file: "a.xhtml", body: "<p>It runs.</p>" }];
  const book = (algorithm: string, name = "META-INF/rights.xml") =>
    makeEpub(chapters, [
      { name: "META-INF/encryption.xml", data: ENCRYPTED(algorithm) },
      { name, data: "<x/>" },
    ]);
  assert.throws(
    () => openEpub(book("http://www.w3.org/2001/04/xmlenc#aes128-cbc")),
    (error: unknown) => error instanceof Quarantine && error.code === "raw-drm" && error.detail === "Adobe ADEPT",
  );
  assert.equal(openEpub(book("http://www.idpf.org/2008/embedding")).items.length, 1);
});

test("should refuse empty, damaged and wrongly named files by their reasons", () => {
  const book = makeEpub([{ file: "a.xhtml", body: "<p>It runs.</p>" }]);
  assert.throws(() => openEpub(makeEpub([{ file: "a.xhtml", body: "" }])), refused("raw-empty"));
  assert.throws(() => openEpub(book.subarray(0, 400)), refused("raw-damaged"));
  assert.throws(() => openEpub(new TextEncoder().encode("a letter")), refused("raw-damaged"));
  assert.throws(() => openEpub(makeZip([{ name: "a.txt", data: "x" }])), refused("raw-wrong-name"));
  const container = '<container><rootfiles><rootfile full-path="nowhere.opf"/></rootfiles></container>';
  assert.throws(() => openEpub(makeZip([{ name: "META-INF/container.xml", data: container }])), refused("raw-damaged"));
});

test("should find a path from the container's root, and never above it", () => {
  assert.equal(resolve("OEBPS/book.opf", "text/a%20b.xhtml#x"), "OEBPS/text/a b.xhtml");
  assert.equal(resolve("OEBPS/nav/nav.xhtml", "../text/a.xhtml"), "OEBPS/text/a.xhtml");
  assert.equal(resolve("a.opf", "../../../etc/passwd"), "etc/passwd");
  assert.equal(resolve("a.opf", "%"), "%");
});
