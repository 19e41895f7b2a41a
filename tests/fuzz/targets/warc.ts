import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { makeAnswer, makeRecord, makeRequest } from "../../support/containers/warc.ts";
import { damage, damaged } from "../generators/bytes.ts";
import { page } from "../generators/html.ts";
import { odd, packed } from "../generators/packed.ts";
import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { openAndCheck } from "../oracles/opened.ts";
import { defineTarget } from "../target.ts";

const URLS = ["https://paper.example/1", "https://paper.example/2", "javascript:PWN()", "", "<https://x.example>"];
const TYPES = [
  "text/html",
  "text/html",
  "text/html",
  "text/html; charset=utf-8",
  "text/html; charset=utf-16",
  "application/xhtml+xml",
  "image/png",
];
const HEADERS = [
  "",
  "",
  "Transfer-Encoding: chunked\r\n",
  "Content-Encoding: gzip, br, deflate, zstd\r\n",
  "X: y\r\n z\r\n",
];
const CODINGS = ["", "", "", "gzip", "br", "deflate", "raw", "chunks"] as const;

const record = fc.record({
  url: fc.constantFrom(...URLS),
  body: page,
  coding: fc.constantFrom(...CODINGS),
  status: fc.constantFrom(200, 200, 200, 200, 200, 404),
  type: fc.constantFrom(...TYPES),
  headers: fc.constantFrom(...HEADERS),
  kind: fc.constantFrom("answer", "answer", "answer", "resource", "request", "truncated"),
});
type Spec = typeof record extends fc.Arbitrary<infer T> ? T : never;

function recordOf({ url, body, coding, status, type, headers, kind }: Spec): Buffer {
  if (kind === "request") return makeRequest(url, "iframe");
  if (kind === "resource")
    return makeRecord({ "WARC-Type": "resource", "WARC-Target-URI": url, "Content-Type": type }, body);
  const [data, header] = coded(Buffer.from(body), coding);
  if (kind === "truncated")
    return makeRecord({ "WARC-Type": "response", "WARC-Truncated": "length", "WARC-Target-URI": url }, data);
  return makeAnswer(url, data, { status, type, headers: header + headers });
}

function coded(body: Buffer, coding: Spec["coding"]): [Uint8Array, string] {
  if (coding === "gzip") return [gzipSync(body), "Content-Encoding: gzip\r\n"];
  if (coding === "br") return [brotliCompressSync(body), "Content-Encoding: br\r\n"];
  if (coding === "deflate") return [deflateSync(body), "Content-Encoding: deflate\r\n"];
  if (coding === "raw") return [deflateRawSync(body), "Content-Encoding: deflate\r\n"];
  if (coding !== "chunks") return [body, ""];
  const chunk = Buffer.concat([Buffer.from(`${body.length.toString(16)};x\r\n`), body, Buffer.from("\r\n0\r\n\r\n")]);
  return [chunk, "Transfer-Encoding: chunked\r\n"];
}

export const target = defineTarget({
  feeds: "web archives to the ingestion, bare, packed and within WACZ files: codings, odd records, damaged bytes",
  weight: 3,
  chunk: 50,
  inputs: fc.record({
    records: fc.array(record, { minLength: 1, maxLength: 4 }),
    ending: fc.constantFrom("warc", "warc.gz", "wacz"),
    pages: fc.constantFrom("", '{"url":"https://paper.example/1"}\n{', "x\n\n{}"),
    odd,
    damage,
  }),
  check({ records, ending, pages, odd: all, damage: harm }) {
    const bare = Buffer.concat(records.map(recordOf));
    if (ending === "warc") return openAndCheck("raw/a.warc", damaged(bare, harm));
    if (ending === "warc.gz") return openAndCheck("raw/a.warc.gz", damaged(gzipSync(bare), harm));
    const lists = pages === "" ? [] : [{ name: "pages/pages.jsonl", data: pages }];
    const parts = [{ name: "archive/a.warc.gz", data: gzipSync(bare), plain: true }, ...lists];
    return openAndCheck("raw/a.wacz", damaged(packed(parts, all), harm));
  },
  together: (results) => nothingRuns(results.flat(), 4),
  close: closeBrowser,
});
