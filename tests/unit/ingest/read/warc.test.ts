import assert from "node:assert/strict";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { test } from "node:test";
import { LIMITS } from "../../../../src/ingest/limits.ts";
import { Quarantine } from "../../../../src/ingest/quarantine.ts";
import { openWacz } from "../../../../src/ingest/read/wacz.ts";
import { openWarc } from "../../../../src/ingest/read/warc.ts";
import { makeAnswer, makeRecord, makeRequest } from "../../../support/containers/warc.ts";
import { makeZip } from "../../../support/containers/zip.ts";

const refused = (code: string) => (error: unknown) => error instanceof Quarantine && error.code === code;
const archive = (...records: Buffer[]) =>
  new Uint8Array(Buffer.concat([makeRecord({ "WARC-Type": "warcinfo" }, "software: x"), ...records]));
const PAGE = "<title>The lock</title><p>It is shut.</p>";
const URL = "https://messenger.example/lock";

test("should read the HTML pages that were fetched, and count all else", () => {
  const { items, leftovers } = openWarc(
    archive(
      makeRequest(URL, "document"),
      makeAnswer(URL, PAGE),
      makeAnswer("https://messenger.example/a.png", "picture", { type: "image/png" }),
      makeAnswer("https://messenger.example/old", PAGE, { status: 404 }),
      makeRecord(
        { "WARC-Type": "resource", "WARC-Target-URI": "https://messenger.example/r", "Content-Type": "text/html" },
        PAGE,
      ),
    ),
  );
  assert.deepEqual(
    items.map(({ item, key, text, as, facts }) => ({ item, key, text, as, facts })),
    [
      { item: "record 3", key: URL, text: PAGE, as: "html", facts: { url: URL } },
      {
        item: "record 6",
        key: "https://messenger.example/r",
        text: PAGE,
        as: "html",
        facts: { url: "https://messenger.example/r" },
      },
    ],
  );
  assert.deepEqual(
    leftovers.map(({ kind, count }) => [kind, count]),
    [
      ["answer 404", 1],
      ["image/png", 1],
      ["request record", 1],
      ["warcinfo record", 1],
    ],
  );
});

test("should unpack what was sent packed or in pieces, and take as it stands what only says so", () => {
  const sent = (body: Uint8Array | string, headers: string) =>
    openWarc(archive(makeAnswer(URL, body, { headers }))).items[0]!.text;
  assert.equal(sent(gzipSync(PAGE), "Content-Encoding: gzip\r\n"), PAGE);
  assert.equal(sent(deflateSync(PAGE), "Content-Encoding: deflate\r\n"), PAGE);
  assert.equal(sent(brotliCompressSync(PAGE), "Content-Encoding: br\r\n"), PAGE);
  const half = PAGE.length >> 1;
  const pieces = [PAGE.slice(0, half), PAGE.slice(half)].map((part) => `${part.length.toString(16)}\r\n${part}\r\n`);
  assert.equal(sent(`${pieces.join("")}0\r\n\r\n`, "Transfer-Encoding: chunked\r\n"), PAGE);
  assert.equal(sent(PAGE, "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"), PAGE);
});

test("should believe the charset that the server said", () => {
  const body = Buffer.from("<p>Der Müller hört zu, und die Mühle läuft über Nacht.</p>", "latin1");
  const [item] = openWarc(archive(makeAnswer(URL, body, { type: 'text/html; charset="iso-8859-1"' }))).items;
  assert.match(item!.text, /Müller hört/);
});

test("should take no frame for a page", () => {
  const frame = "https://adverts.example/f";
  const { items, leftovers } = openWarc(
    archive(makeAnswer(URL, PAGE), makeRequest(frame, "iframe"), makeAnswer(frame, PAGE)),
  );
  assert.equal(items.length, 1);
  assert.ok(leftovers.some(({ kind, count }) => kind === "page in a frame" && count === 1));
});

test("should read packed archives of many members", () => {
  const members = [makeAnswer(URL, PAGE), makeAnswer(`${URL}/2`, PAGE)].map((record) => gzipSync(record));
  assert.equal(openWarc(new Uint8Array(Buffer.concat(members))).items.length, 2);
});

test("should read the pages that a packed archive lists", () => {
  const data = gzipSync(Buffer.concat([makeAnswer(URL, PAGE), makeAnswer(`${URL}/2`, PAGE)]));
  const pages = {
    name: "pages/pages.jsonl",
    data: `{"format":"json-pages-1.0"}\n{"url":"${URL}/2"}\nnot JSON\nnull\n`,
  };
  const parts = [{ name: "archive/data.warc.gz", data, plain: true }];
  assert.deepEqual(
    openWacz(makeZip(parts)).items.map(({ key }) => key),
    [URL, `${URL}/2`],
  );
  const listed = openWacz(makeZip([...parts, pages]));
  assert.deepEqual(
    listed.items.map(({ key }) => key),
    [`${URL}/2`],
  );
  assert.ok(listed.leftovers.some(({ kind }) => kind === "list of pages"));
});

test("should count what pages and archives unpack to", () => {
  const zeros = gzipSync(Buffer.alloc(LIMITS.inflatedBytes + 1));
  assert.throws(() => openWarc(new Uint8Array(zeros)), refused("raw-too-much"));
  assert.throws(
    () => openWarc(archive(makeAnswer(URL, zeros, { headers: "Content-Encoding: gzip\r\n" }))),
    refused("raw-too-much"),
  );
});

test("should leave one page out, with its reason, and keep the others", () => {
  const { items, refused: left } = openWarc(archive(makeAnswer(URL, ""), makeAnswer(`${URL}/2`, PAGE)));
  assert.equal(items.length, 1);
  assert.deepEqual(
    left.map(({ key, code }) => [key, code]),
    [[URL, "raw-empty"]],
  );
});

test("should refuse empty, damaged and wrongly named files by their reasons", () => {
  const whole = archive(makeAnswer(URL, PAGE));
  assert.throws(() => openWarc(archive()), refused("raw-no-page"));
  assert.throws(() => openWarc(whole.subarray(0, whole.length - 20)), refused("raw-damaged"));
  assert.throws(() => openWarc(new Uint8Array(gzipSync(whole)).subarray(0, 60)), refused("raw-damaged"));
  assert.throws(() => openWarc(new TextEncoder().encode("<p>It is shut.</p>")), refused("raw-damaged"));
  assert.throws(() => openWacz(makeZip([{ name: "a.txt", data: "x" }])), refused("raw-wrong-name"));
  assert.throws(() => openWacz(new TextEncoder().encode("x")), refused("raw-damaged"));
});
