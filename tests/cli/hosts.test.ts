import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { SiteCopy } from "../support/copy.ts";
import { hostileRequests, sendRaw } from "../support/raw-requests.ts";
import { startServer, type StartedServer } from "../support/accord-server.ts";

const SOCKET =
  "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";

describe("a draft in npm run dev is for this machine alone", () => {
  let server: StartedServer;
  before(async () => {
    server = await startServer(["dev", "--content", new SiteCopy().dir, "--port", "0"]);
  });
  after(() => server.stop());

  const ask = (host: string, headers = "", target = "/") =>
    sendRaw(server.port, `GET ${target} HTTP/1.1\r\n${host}Connection: close\r\n${headers}\r\n`, { patience: 20_000 });
  const socket = (host: string, headers: string, protocol: string) =>
    sendRaw(server.port, `GET / HTTP/1.1\r\n${host}${SOCKET}Sec-WebSocket-Protocol: ${protocol}\r\n${headers}\r\n`);

  test("its own host gets the page, without leave for other origins", { timeout: 60_000 }, async () => {
    const answer = await ask(`Host: localhost:${server.port}\r\n`, "Origin: http://localhost:3000\r\n");
    assert.match(answer, /^HTTP\/1\.1 200/);
    assert.doesNotMatch(answer, /access-control-allow-origin/i);
    const preflight = await sendRaw(
      server.port,
      "OPTIONS / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nOrigin: http://evil.example\r\nAccess-Control-Request-Method: GET\r\n\r\n",
    );
    assert.doesNotMatch(preflight, /access-control-allow-origin/i);
  });

  test("a foreign host gets nothing, nor one that is missing or repeated", async () => {
    for (const host of ["Host: evil.example\r\n", "Host: 10.0.0.1\r\n", "Host: file:///x\r\n"])
      assert.match(await ask(host), /^HTTP\/1\.1 421/, host);
    assert.match(await ask("Host: localhost\r\nHost: evil.example\r\n"), /^HTTP\/1\.1 400/);
    assert.match(await sendRaw(server.port, "GET / HTTP/1.0\r\n\r\n"), /^HTTP\/1\.1 400/);
    assert.match(await ask("Host: evil.example\r\n", "", "/@vite/client"), /^HTTP\/1\.1 421/);
  });

  test("the socket that tells of changes is open to its own pages alone", async () => {
    for (const protocol of ["vite-hmr", "vite-ping"]) {
      assert.match(await socket("Host: evil.example\r\n", "", protocol), /^HTTP\/1\.1 421/);
      const foreign = await socket("Host: localhost\r\n", "Origin: http://evil.example\r\n", protocol);
      assert.match(foreign, /^HTTP\/1\.1 403/);
    }
    const own = await socket(`Host: localhost:${server.port}\r\n`, "", "vite-ping");
    assert.match(own, /^HTTP\/1\.1 101/);
  });

  test("hostile requests do not end it", { timeout: 120_000 }, async () => {
    for (const [i, bytes] of hostileRequests(150, ["/", "/claims/", "/@vite/client"]).entries())
      await sendRaw(server.port, bytes, { reset: i % 4 === 3, patience: 30 });
    assert.ok(server.isRunning(), server.printed());
    assert.match(await ask("Host: localhost\r\n"), /^HTTP\/1\.1 200/);
  });
});
