import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { serve, type Serving } from "../../../src/cli/serve.ts";
import { temporaryFolder } from "../../support/site.ts";

const PAGE = `<!doctype html><title>A page</title>${"<p>Words that repeat.</p>".repeat(2000)}`;
const FONT = Buffer.from(Array.from({ length: 4000 }, (_, i) => i % 251));

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

describe("the preview's server", () => {
  let server: Serving;
  const outDir = temporaryFolder();

  before(async () => {
    mkdirSync(path.join(outDir, "areas"));
    mkdirSync(path.join(outDir, "_a"));
    writeFileSync(path.join(outDir, "accord.json"), `{"base":"/sub/"}`);
    writeFileSync(
      path.join(outDir, "_headers"),
      "/sub/*\n  X-Of-All: yes\n  Cache-Control: no-cache\n/sub/_a/*\n  Cache-Control: immutable\n",
    );
    for (const file of ["index.html", "areas/index.html", "404.html"]) writeFileSync(path.join(outDir, file), PAGE);
    writeFileSync(path.join(outDir, "tiny.txt"), "tiny");
    writeFileSync(path.join(outDir, "_a/font.woff2"), FONT);
    server = await serve({ outDir, host: "127.0.0.1", port: 0 });
  });
  after(() => server.close());

  const get = (pathname: string, headers: Record<string, string> = {}, method = "GET") =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request(new URL(pathname, server.address), { headers, method }, (res) => {
        const chunks: Buffer[] = [];
        res.on("data", (chunk: Buffer) => chunks.push(chunk));
        res.on("end", () =>
          resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }),
        );
      });
      asked.on("error", reject).end();
    });

  test("text is compressed with what the client accepts", async () => {
    const brotli = await get("areas/", { "accept-encoding": "gzip, deflate, br" });
    assert.equal(brotli.headers["content-encoding"], "br");
    assert.equal(brotliDecompressSync(brotli.body).toString(), PAGE);
    const gzip = await get("areas/", { "accept-encoding": "br;q=0, gzip;q=0.5" });
    assert.equal(gzip.headers["content-encoding"], "gzip");
    assert.equal(gunzipSync(gzip.body).toString(), PAGE);
    const plain = await get("areas/");
    assert.equal(plain.headers["content-encoding"], undefined);
    assert.equal(plain.headers["content-length"], String(PAGE.length));
    assert.equal(plain.body.toString(), PAGE);
    for (const answer of [brotli, gzip, plain]) {
      assert.equal(answer.headers.vary, "Accept-Encoding");
      assert.match(String(answer.headers.etag), /^W\//);
    }
  });

  test("what is compressed already, tiny, or a part of a file is sent as it is", async () => {
    const accept = { "accept-encoding": "br" };
    const font = await get("_a/font.woff2", accept);
    assert.deepEqual([font.headers["content-encoding"], font.headers.vary], [undefined, undefined]);
    assert.deepEqual(font.body, FONT);
    const tiny = await get("tiny.txt", accept);
    assert.deepEqual([tiny.headers["content-encoding"], tiny.body.toString()], [undefined, "tiny"]);
    const part = await get("areas/", { ...accept, range: "bytes=0-8" });
    assert.deepEqual(
      [part.status, part.headers["content-encoding"], part.body.toString()],
      [206, undefined, "<!doctype"],
    );
  });

  test("HEAD has the headers of GET and no body; a known ETag is answered 304", async () => {
    const accept = { "accept-encoding": "br" };
    const head = await get("areas/", accept, "HEAD");
    const full = await get("areas/", accept);
    assert.deepEqual([head.status, head.body.length], [200, 0]);
    for (const name of ["content-type", "content-encoding", "etag", "vary"])
      assert.equal(head.headers[name], full.headers[name], name);
    const known = await get("areas/", { ...accept, "if-none-match": String(full.headers.etag) });
    assert.deepEqual([known.status, known.body.length], [304, 0]);
  });

  test("folders get their slash, and what is not there the site's own page", async () => {
    const folder = await get("areas?q=1");
    assert.deepEqual([folder.status, folder.headers.location], [301, "/sub/areas/?q=1"]);
    for (const pathname of ["nope", "nope/", "nope.html", "..%2f..%2fetc/passwd", "%ff"]) {
      const missing = await get(pathname, { "accept-encoding": "br" });
      assert.equal(missing.status, 404, pathname);
      assert.equal(brotliDecompressSync(missing.body).toString(), PAGE);
    }
    assert.equal((await get("/")).headers.location, "/sub/");
  });

  test("the rules of _headers hold, the later before the earlier", async () => {
    const page = await get("areas/");
    assert.deepEqual([page.headers["x-of-all"], page.headers["cache-control"]], ["yes", "no-cache"]);
    const font = await get("_a/font.woff2");
    assert.deepEqual([font.headers["x-of-all"], font.headers["cache-control"]], ["yes", "immutable"]);
    assert.equal((await get("nope")).headers["x-of-all"], "yes");
  });

  test("a new build's rules hold at once, and the moment between two sites is survived", async () => {
    const [headers, page] = ["_headers", "404.html"].map((name) => path.join(outDir, name)) as [string, string];
    rmSync(headers);
    rmSync(page);
    const between = await get("nope");
    assert.deepEqual([between.status, between.headers["x-of-all"]], [404, "yes"]);
    writeFileSync(headers, "/sub/*\n  X-Of-All: anew\n");
    writeFileSync(page, PAGE);
    assert.equal((await get("areas/")).headers["x-of-all"], "anew");
  });

  test("ends although a browser still holds a connection that it has not used", { timeout: 20_000 }, async () => {
    const other = await serve({ outDir, host: "127.0.0.1", port: 0 });
    const held = connect(Number(new URL(other.address).port), "127.0.0.1").on("error", () => undefined);
    await once(held, "connect");
    held.write("GET /sub/ HTTP/1.1\r\n");
    const closed = new Promise((resolve) => held.resume().once("close", resolve));
    await other.close();
    await closed;
  });
});
