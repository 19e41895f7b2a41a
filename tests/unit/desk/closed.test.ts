import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, request, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { openDesk, type Desk } from "../../../src/desk/index.ts";
import { getWorkspace } from "../../../src/lib/workspace.ts";
import { REPORT } from "../../support/editor-folder.ts";
import { temporaryFolder } from "../../support/site.ts";

const root = temporaryFolder();
const content = path.join(root, "content");
let desk: Desk;
let port = 0;
const server = createServer((req, res) => void desk.answer(req, res));

before(async () => {
  for (const sub of ["raw", "claims", "areas"]) mkdirSync(path.join(content, sub), { recursive: true });
  writeFileSync(path.join(content, "raw/larn.txt"), REPORT);
  writeFileSync(path.join(content, "areas/traffic.mdx"), "---\nid: traffic\nlabel: { en: Traffic }\n---\n");
  writeFileSync(path.join(root, "secret.yaml"), "- { id: c-secret, statement: { en: Secret. }, areas: [traffic] }\n");
  desk = openDesk(getWorkspace(content));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
after(() => {
  desk.close();
  server.closeAllConnections();
  server.close();
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

function ask(target: string, headers: Record<string, string> = {}, body?: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      port,
      host: "127.0.0.1",
      path: target,
      method: body === undefined ? "GET" : "POST",
      headers,
      agent: false as const,
    };
    const req = request(options, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    req.on("error", reject);
    req.end(body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body));
  });
}

const OWN = { "Content-Type": "application/json", "X-Accord-Desk": "1" };
const act = (name: string, body: unknown, headers: Record<string, string> = OWN) =>
  ask(`${desk.path}api/do/${name}`, headers, body);
const CLAIM = { kind: "claims", id: null, fields: { id: "c-new", statement: { en: "New." }, areas: ["traffic"] } };
const wrote = () => existsSync(path.join(content, "claims/claims.yaml"));

describe("the desk is closed to others", () => {
  test("should answer its own page, with a strict policy and nothing kept", async () => {
    const { status, headers, text } = await ask(desk.path);
    assert.equal(status, 200);
    assert.match(
      String(headers["content-security-policy"]),
      /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'; require-trusted-types-for 'script'/,
    );
    assert.deepEqual(
      [
        headers["cache-control"],
        headers["referrer-policy"],
        headers["x-frame-options"],
        headers["access-control-allow-origin"],
      ],
      ["no-store", "no-referrer", "DENY", undefined],
    );
    assert.doesNotMatch(text, /larn|Larn/);
  });

  const strangers: [string, string | null, Record<string, string>][] = [
    ["without the token", "/", {}],
    ["with another token", `/${"A".repeat(24)}/`, {}],
    ["by a name that was pointed here", null, { Host: "evil.example" }],
    ["by a name that only looks like this machine", null, { Host: "127.0.0.1.evil.example" }],
    ["from a page of another origin", null, { Origin: "https://evil.example" }],
    ["from a page without an origin", null, { Origin: "null" }],
    ["from another port of this machine", null, { Origin: "http://127.0.0.1:1" }],
    ["from another site, as the browser says", null, { "Sec-Fetch-Site": "cross-site" }],
    ["from a page of the same site and another origin", null, { "Sec-Fetch-Site": "same-site" }],
  ];
  for (const [what, target, headers] of strangers) {
    test(`should answer 403 to whoever comes ${what}, reading or writing`, async () => {
      const base = target ?? desk.path;
      assert.equal((await ask(`${base}api/state`, headers)).status, 403);
      assert.equal((await ask(base, headers)).status, 403);
      assert.equal((await ask(`${base}api/do/entry`, { ...OWN, ...headers }, CLAIM)).status, 403);
      assert.equal(wrote(), false);
    });
  }

  test("should answer 403 to what a form or an image of another page can send", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
      assert.equal((await act("entry", CLAIM, { ...OWN, "Content-Type": type })).status, 403);
    assert.equal((await act("entry", CLAIM, { "Content-Type": "application/json" })).status, 403);
    assert.equal((await ask(`${desk.path}api/do/entry`)).status, 404);
    assert.equal(wrote(), false);
  });

  test("should answer 403 to a path outside the content folder", async () => {
    for (const id of ["../secret", "..%2fsecret", "/etc/passwd", "a/../../secret", "..", "C:\\secret", "larn\u0000"]) {
      assert.equal((await ask(`${desk.path}api/text/${encodeURIComponent(id)}`)).status, 403, id);
      assert.equal((await act("mark", { article: id, start: 0, end: 1 })).status, 403, id);
      assert.equal((await act("adopt", { articles: [id] })).status, 403, id);
      assert.equal((await act("facts", { article: id, fields: { lang: "fr" } })).status, 403, id);
      assert.equal((await act("entry", { kind: "areas", id: null, fields: { id, label: "x" } })).status, 403, id);
    }
    assert.equal((await act("entry", { kind: "raw", id: null, fields: { id: "x" } })).status, 400);
    assert.deepEqual(readdirSync(root).sort(), ["content", "secret.yaml"]);
  });

  test("should not follow a link out of the content folder", async () => {
    symlinkSync(path.join(root, "secret.yaml"), path.join(content, "claims/linked.yaml"));
    const { text } = await ask(`${desk.path}api/state`);
    assert.doesNotMatch(text, /c-secret/);
    assert.equal(
      (await act("entry", { kind: "claims", id: "c-secret", fields: { importance: 1 } })).status >= 400,
      true,
    );
    assert.doesNotMatch(readFileSync(path.join(root, "secret.yaml"), "utf8"), /importance/);
  });

  test("should hand out its own files by a list, not by a path", async () => {
    assert.equal((await ask(`${desk.path}client/main.ts`)).status, 200);
    for (const name of [
      "client/../index.ts",
      "client/..%2findex.ts",
      "../../package.json",
      "client/nothing.ts",
      "words/en.json",
    ])
      assert.equal((await ask(`${desk.path}${name}`)).status, 404, name);
  });

  test("should refuse a body that is too large, and what is no JSON", async () => {
    assert.equal((await act("entry", "{".repeat(10))).status, 400);
    assert.equal((await act("entry", [])).status, 400);
    const large = await act("entry", JSON.stringify({ x: "y".repeat(1_100_000) })).then(
      ({ status }) => status,
      () => 413,
    );
    assert.equal(large, 413);
  });

  test("should do what its own page asks", async () => {
    const { status, text } = await act("entry", CLAIM, {
      ...OWN,
      Origin: `http://127.0.0.1:${port}`,
      "Sec-Fetch-Site": "same-origin",
    });
    assert.equal(status, 200, text);
  });
});
