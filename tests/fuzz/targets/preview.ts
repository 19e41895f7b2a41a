import { mkdirSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import fc from "fast-check";
import { serve, type Serving } from "../../../src/cli/serve.ts";
import { fuzzFolder } from "../runner/folder.ts";
import { defineTarget } from "../target.ts";

const SECRET = "zqsecretzq";
const METHODS = ["GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "get", "PUT", "TRACE", "G E T", "\x01"];
const PATHS = [
  "/",
  "/index.html",
  "/articles",
  "/articles/",
  "/articles/a/",
  "//evil.example/%2e%2e/articles",
  "//evil.example/articles",
  "/\\evil.example/articles",
  "/%2e%2e/secret.txt",
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/..\\secret.txt",
  "/%00",
  "/%E0%A4%A",
  "/%",
  "*",
  "http://evil.example/articles",
  "http://[/",
  "/articles?x",
  "/.hidden",
  "/a".repeat(300),
  "/%2f%2fevil.example",
  "/articles/..",
  "/link/secret.txt",
  "/accord.json",
];
const HEADERS = [
  "Range: bytes=5-1",
  "Range: bytes=0-",
  "Range: bytes=-5",
  "Range: bytes=a-b",
  "Range: bytes=0-0,1-1",
  "Range: bytes=99999999999999999999-",
  "Range: bytes=",
  "Range: x",
  "Range: bytes=1-0",
  "Accept-Encoding: br",
  "Accept-Encoding: gzip;q=0, *",
  'If-None-Match: "x"',
  "If-None-Match: *",
  "Content-Length: 5",
  "Transfer-Encoding: chunked",
  "Expect: 100-continue",
  "Connection: close",
  "Upgrade: websocket",
  "X: \xff",
  "Origin: https://evil.example",
  "Cookie: a",
];
const HOSTS = ["127.0.0.1", "localhost", "evil.example", "", "localhost:99999", "[::1]", "127.0.0.1.evil.example"];

let running: Promise<{ server: Serving; port: number }> | undefined;

async function start(): Promise<{ server: Serving; port: number }> {
  const root = fuzzFolder();
  const site = path.join(root, "site");
  mkdirSync(path.join(site, "articles", "a"), { recursive: true });
  writeFileSync(path.join(root, "secret.txt"), SECRET);
  writeFileSync(path.join(site, "accord.json"), '{"base":"/"}');
  writeFileSync(path.join(site, "_headers"), "/*\n  Content-Security-Policy: default-src 'none'\n");
  for (const name of ["index.html", "404.html", "articles/index.html", "articles/a/index.html"])
    writeFileSync(path.join(site, name), `<!doctype html><title>own</title>${"<p>words</p>".repeat(40)}`);
  const server = await serve({ outDir: site, host: "127.0.0.1", port: 0 });
  return { server, port: Number(new URL(server.address).port) };
}

export const target = defineTarget({
  feeds: "raw requests to the preview's server",
  weight: 1,
  inputs: fc.record({
    method: fc.constantFrom(...METHODS),
    path: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PATHS) },
      { weight: 1, arbitrary: fc.string({ unit: "binary-ascii", maxLength: 20 }) },
    ),
    host: fc.oneof(
      { weight: 3, arbitrary: fc.constant("127.0.0.1") },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTS) },
    ),
    headers: fc.array(fc.constantFrom(...HEADERS), { maxLength: 2 }),
  }),
  async check({ method, path: asked, host, headers }) {
    const { port } = await (running ??= start());
    const lines = [`${method} ${asked} HTTP/1.1`, `Host: ${host}`, ...headers, "Connection: close", "", ""];
    const answer = await send(port, Buffer.from(lines.join("\r\n"), "latin1"));
    if (answer.includes(SECRET)) throw new Error("a file from outside was sent");
    const location = /^location: (.*)$/im.exec(answer.split("\r\n\r\n", 1)[0]!)?.[1];
    if (location !== undefined && new URL(location, "http://own.example/").host !== "own.example")
      throw new Error(`redirected to ${location}`);
    if (answer.includes("own</title>") && !/^content-security-policy: /im.test(answer))
      throw new Error("a page without its policy");
    if (answer.startsWith("HTTP/1.1 5")) throw new Error(answer.split("\r\n", 1)[0]);
    if (/evil\.example/i.test(host) && answer.startsWith("HTTP/1.1 200") && answer.includes("own</title>"))
      throw new Error(`a page for the host ${host}`);
    if (
      method === "GET" &&
      host === "127.0.0.1" &&
      headers.length === 0 &&
      asked === "/" &&
      !answer.startsWith("HTTP/1.1 200")
    )
      throw new Error(`a plain request got ${answer.slice(0, 80)}`);
  },
  async close() {
    await running?.then(({ server }) => server.close()).catch(() => {});
    running = undefined;
  },
});

/** What the server answers until it closes, or has nothing to say for a while. */
function send(port: number, request: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = net.connect(port, "127.0.0.1", () => socket.write(request));
    socket.setTimeout(300, () => socket.destroy());
    socket.on("data", (data) => (answer += data.toString("latin1")));
    socket.on("close", () => resolve(answer));
    socket.on("error", (error: NodeJS.ErrnoException) =>
      ["ECONNRESET", "EPIPE"].includes(error.code ?? "") ? resolve(answer) : reject(error),
    );
  });
}
