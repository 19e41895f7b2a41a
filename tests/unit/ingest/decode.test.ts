import assert from "node:assert/strict";
import { test } from "node:test";
import { declaredEncoding, decode } from "../../../src/ingest/decode.ts";
import { LIMITS } from "../../../src/ingest/limits.ts";
import { Quarantine } from "../../../src/ingest/quarantine.ts";

const bytes = (...values: number[]) => new Uint8Array(values);
const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const refused = (code: string) => (error: unknown) => error instanceof Quarantine && error.code === code;

test("should read UTF-8, with or without a mark, and leave the mark out", () => {
  assert.deepEqual(decode(new TextEncoder().encode("é")), { text: "é", encoding: "utf-8" });
  assert.deepEqual(decode(bytes(0xef, 0xbb, 0xbf, 0x61)), { text: "a", encoding: "utf-8" });
});
test("should read UTF-16 of both orders by its mark", () => {
  assert.equal(decode(bytes(0xff, 0xfe, 0x61, 0, 0xe9, 0)).text, "aé");
  assert.equal(decode(bytes(0xfe, 0xff, 0, 0x61, 0, 0xe9)).text, "aé");
});
test("should fall back to windows-1252, and believe a page's own declaration before that", () => {
  assert.equal(decode(bytes(0x93, 0x61, 0x94, 0x80)).text, "“a”€");
  const page = latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>\xb3');
  assert.equal(declaredEncoding(page), "iso-8859-2");
  assert.ok(decode(page, declaredEncoding(page)).text.endsWith("ł"));
  assert.equal(decode(latin("\xe9t\xe9"), "no-such-encoding").text, "été");
});
test("should refuse what is no text, and say why", () => {
  assert.throws(() => decode(bytes()), refused("raw-empty"));
  assert.throws(() => decode(new TextEncoder().encode(" \n\t")), refused("raw-empty"));
  assert.throws(() => decode(bytes(0x61, 0, 0x62)), refused("raw-binary"));
  assert.throws(() => decode(bytes(0xff, 0xfe, 0x61, 0, 0, 0)), refused("raw-binary"));
  assert.throws(() => decode(bytes(0xff, 0xfe, 0x00, 0xd8, 0x61, 0)), refused("raw-undecodable"));
  assert.throws(() => decode(new Uint8Array(400).map((_, i) => 128 + (i % 32))), refused("raw-undecodable"));
  assert.throws(() => decode(new Uint8Array(LIMITS.bytes + 1).fill(0x61)), refused("raw-oversized"));
});
