import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { after, afterEach, before, describe, test } from "node:test";
import { hostileRequests, sendRaw, type SendOptions } from "../../../support/raw-requests.ts";
import { startServer, type StartedServer } from "../../../support/accord-server.ts";
import { temporaryFolder } from "../../../support/site.ts";

const PAGE = `<!doctype html><title>A page</title>${"<p>Words.</p>".repeat(500)}`;
const LARGE = 8 * 1024 * 1024;

describe("the preview's server under hostile requests", () => {
  let server: StartedServer;
  const home = temporaryFolder();
  const outDir = path.join(home, "site");

  before(async () => {
    mkdirSync(path.join(outDir, "articles"), { recursive: true });
    mkdirSync(path.join(outDir, ".git"));
    writeFileSync(path.join(outDir, "accord.json"), `{"base":"/"}`);
    writeFileSync(path.join(outDir, "_headers"), "/*\n  X-Of-All: yes\n");
    for (const file of ["index.html", "articles/index.html", "404.html"]) writeFileSync(path.join(outDir, file), PAGE);
    writeFileSync(path.join(outDir, "tiny.bin"), "0123456789");
    writeFileSync(path.join(outDir, "empty.txt"), "");
    writeFileSync(path.join(outDir, ".git/config"), "secret");
    writeFileSync(path.join(home, "outside.txt"), "secret");
    symlinkSync(path.join(home, "outside.txt"), path.join(outDir, "leads-out.txt"));
    spawnSync("mkfifo", [path.join(outDir, "pipe.txt")]);
    server = await startServer(["preview", "--out", outDir, "--port", "0"]);
  });
  after(() => server.stop());
  afterEach(() => assert.ok(server.isRunning(), server.printed()));

  const send = (bytes: string, how?: SendOptions) => sendRaw(server.port, bytes, how);
  const get = (target: string, headers = "", method = "GET") =>
    send(`${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`, { patience: 5000 });
  const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
  const bodyOf = (answer: string) => answer.slice(answer.indexOf("\r\n\r\n") + 4);

  test("ranges are honoured, refused or overlooked", async () => {
    for (const range of ["bytes=5-1", "bytes=99999999-", "bytes=-0"]) {
      const answer = await get("/tiny.bin", `Range: ${range}\r\n`);
      assert.equal(statusOf(answer), 416, range);
      assert.match(answer, /Content-Range: bytes \*\/10\r/i);
    }
    for (const range of ["bytes=abc", "bytes=0-1,4-5", "bytes=", "bytes=--1", "lines=0-1"]) {
      const answer = await get("/tiny.bin", `Range: ${range}\r\n`);
      assert.deepEqual([statusOf(answer), bodyOf(answer)], [200, "0123456789"], range);
    }
    const part = await get("/tiny.bin", "Range: bytes=-3\r\n");
    assert.deepEqual([statusOf(part), bodyOf(part)], [206, "789"]);
    const head = await get("/tiny.bin", "Range: bytes=5-1\r\n", "HEAD");
    assert.deepEqual([statusOf(head), bodyOf(head)], [200, ""]);
    const dated = await get("/tiny.bin", 'Range: bytes=0-1\r\nIf-Range: W/"old"\r\n');
    assert.deepEqual([statusOf(dated), bodyOf(dated)], [200, "0123456789"]);
    assert.equal(statusOf(await get("/empty.txt", "Range: bytes=0-\r\n")), 416);
  });

  test("no redirect leads to another host", async () => {
    const targets = [
      "//evil.example/%2e%2e/articles",
      "//evil.example/../articles",
      "/%2e%2e//evil.example/..//articles",
      "///articles",
    ];
    for (const target of targets) {
      const answer = await get(target);
      assert.equal(/^location: (.*)\r$/im.exec(answer)?.[1], "/articles/", target);
    }
    for (const target of ["//evil.example/", "/\\evil.example", "/%5cevil.example/..", "/%09/evil.example"])
      assert.doesNotMatch(await get(target), /^location:/im, target);
  });

  test("a foreign host is refused in words, and gets nothing of the site", async () => {
    for (const head of [
      "Host: evil.example",
      "Host: evil.example:4321",
      "Host: localhost.evil.example",
      "Host: 10.0.0.1",
    ]) {
      const answer = await send(`GET / HTTP/1.1\r\n${head}\r\nConnection: close\r\n\r\n`);
      assert.equal(statusOf(answer), 421, head);
      assert.doesNotMatch(answer, /A page/);
    }
    assert.equal(statusOf(await send("GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n")), 421);
    assert.equal(statusOf(await send("GET / HTTP/1.0\r\n\r\n")), 400);
    assert.equal(statusOf(await send("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n")), 400);
    assert.doesNotMatch(await get("/", "Origin: http://evil.example\r\n"), /access-control-allow/i);
  });

  test("nothing outside the site, and nothing that hosts keep to themselves, is handed out", async () => {
    const targets = [
      "/leads-out.txt",
      "/../outside.txt",
      "/%2e%2e/outside.txt",
      "/..%2foutside.txt",
      "/..\\outside.txt",
      "/.git/config",
      "/pipe.txt",
    ];
    for (const target of targets) {
      const answer = await get(target);
      assert.equal(statusOf(answer), 404, target);
      assert.doesNotMatch(answer, /secret/);
    }
  });

  test("only reading is answered", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
      assert.equal(statusOf(await get("/", "", method)), 405, method);
  });

  test("a file that is cut short or removed while it is sent ends that answer alone", async () => {
    for (const change of [(file: string) => truncateSync(file, 1000), (file: string) => rmSync(file)]) {
      const file = path.join(outDir, "large.bin");
      writeFileSync(file, Buffer.alloc(LARGE));
      await new Promise<void>((resolve) => {
        const socket = connect(server.port, "127.0.0.1", () =>
          socket.write("GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        );
        socket.once("data", () => {
          socket.pause();
          change(file);
          socket.resume();
          setTimeout(() => socket.destroy(), 500).unref();
        });
        socket.on("error", () => undefined).on("close", () => resolve());
      });
      assert.equal(statusOf(await get("/")), 200);
    }
  });

  test("some hundreds of hostile requests, then a page", { timeout: 120_000 }, async () => {
    const paths = ["/articles", "/articles/", "/tiny.bin", "/pipe.txt", "/"];
    for (const [i, bytes] of hostileRequests(500, paths).entries()) {
      await send(bytes, { reset: i % 4 === 3, patience: 30 });
    }
    const page = await get("/");
    assert.deepEqual([statusOf(page), bodyOf(page)], [200, PAGE]);
  });
});
