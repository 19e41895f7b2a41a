import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { parse } from "yaml";
import { readArticle } from "../../src/articles/article.ts";
import { startServer } from "../support/accord-server.ts";
import { REPORT } from "../support/editor-folder.ts";
import { seeded } from "../support/kill.ts";
import { accord, temporaryFolder } from "../support/site.ts";

function folder(): string {
  const content = path.join(temporaryFolder(), "content");
  for (const sub of ["raw", "areas"]) mkdirSync(path.join(content, sub), { recursive: true });
  writeFileSync(path.join(content, "raw/larn.txt"), REPORT);
  writeFileSync(path.join(content, "areas/traffic.mdx"), "---\nid: traffic\nlabel: { en: Traffic }\n---\n");
  return content;
}

describe("npm run desk", () => {
  test("should refuse to listen beyond this machine, and a folder that is not there", () => {
    const { status, stderr } = accord(["desk", "--host", "0.0.0.0", "--content", folder()]);
    assert.equal(status, 2);
    assert.match(stderr, /listens on 127\.0\.0\.1 alone/);
    assert.match(accord(["desk", "--content", "/nowhere/at/all"]).stderr, /There is no content folder/);
  });

  test("killed at any point should leave whole files only", async (t) => {
    const random = seeded();
    let writes = 0;
    for (let turn = 0; turn < 3; turn++) {
      const content = folder();
      const server = await startServer(["desk", "--port", "0", "--content", content]);
      const ask = async (name: string, body: object) => {
        const headers = { "Content-Type": "application/json", "X-Accord-Desk": "1" };
        const response = await fetch(`${server.address}api/do/${name}`, {
          method: "POST",
          headers,
          body: JSON.stringify(body),
        });
        assert.ok(response.ok, await response.text());
        writes++;
      };
      const work = async () => {
        for (let i = 0; ; i++) {
          await ask("entry", {
            kind: "claims",
            id: null,
            fields: { id: `c-${i}`, statement: { en: "x".repeat(5000) }, areas: ["traffic"] },
          });
          const { sha256, text } = (await (await fetch(`${server.address}api/text/larn`)).json()) as {
            sha256: string | null;
            text: string;
          };
          const start = text.indexOf("its new");
          await ask("mark", {
            article: "larn",
            sha256,
            start,
            end: start + 20,
            claim: `c-${i}`,
            stance: "asserts",
            modality: "fact",
          });
        }
      };
      const before = writes;
      const working = work().catch(() => undefined);
      while (writes < before + 2) await wait(10);
      await wait(random() * 1200);
      server.stop();
      await working;
      for (const name of readdirSync(content, { recursive: true, encoding: "utf8" })) {
        if (path.basename(name).startsWith(".") && name.endsWith(".partial")) continue;
        const file = path.join(content, name);
        if (name.endsWith(".yaml")) assert.ok(Array.isArray(parse(readFileSync(file, "utf8"))), name);
        if (name.startsWith("articles/")) assert.ok(readArticle(readFileSync(file, "utf8"), name).ok, name);
        if (name.endsWith(".json")) JSON.parse(readFileSync(file, "utf8"));
      }
      assert.equal(
        accord([
          "mark",
          "larn",
          "harbour master",
          "--claim",
          "c-0",
          "--stance",
          "asserts",
          "--modality",
          "fact",
          "--content",
          content,
        ]).status,
        0,
      );
    }
    t.diagnostic(`${writes} writes before three kills`);
    assert.ok(writes > 6);
  });

  test("npm run dev should have it at a path of its own, under the same guard", async () => {
    const server = await startServer(["dev", "--port", "0", "--content", folder()]);
    try {
      const until = Date.now() + 20_000;
      while (!/The desk is at \S+/.test(server.printed()) && Date.now() < until) await wait(50);
      const address = /The desk is at (\S+)/.exec(server.printed())?.[1] ?? "";
      assert.match(address, /\/__desk\/[\w-]{24}\/$/);
      const page = await fetch(address);
      assert.equal(page.status, 200);
      assert.match(page.headers.get("content-security-policy") ?? "", /default-src 'none'/);
      const state = (await (await fetch(`${address}api/state`)).json()) as { site: string; articles: object[] };
      assert.deepEqual([state.site, state.articles.length], ["/", 1]);
      assert.equal((await fetch(new URL("../api/state", address))).status, 403);
      assert.equal((await fetch(`${address}api/state`, { headers: { Origin: "https://evil.example" } })).status, 403);
      assert.equal((await fetch(server.address)).status, 200);
    } finally {
      server.stop();
    }
  });
});
