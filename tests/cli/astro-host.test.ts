import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { getWorkspace, PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { accord, temporaryFolder } from "../support/site.ts";
import { treeOf } from "../support/tree.ts";

const ASTRO = path.join(PROJECT_ROOT, "node_modules", "astro", "bin", "astro.mjs");
const TINY = path.join(PROJECT_ROOT, "tests/sites/tiny");

/** Runs Astro's own command line in the project, with a content folder from the environment. */
function astro(args: string[], contentDir?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ASTRO, ...args], {
    cwd: PROJECT_ROOT,
    encoding: "utf8",
    env: {
      ...process.env,
      NODE_TEST_CONTEXT: undefined,
      NO_COLOR: "1",
      ASTRO_TELEMETRY_DISABLED: "1",
      ...(contentDir && { ACCORD_CONTENT: contentDir }),
    },
  });
  return { status, stdout, stderr };
}

function copyOfTiny(): { dir: string; content: string } {
  const dir = temporaryFolder();
  const content = path.join(dir, "content");
  cpSync(TINY, content, { recursive: true });
  return { dir, content };
}

describe("Astro is the host", () => {
  test("astro build makes the same bytes as npm run build", () => {
    const { dir, content } = copyOfTiny();
    const own = accord(["build", "--content", content, "--out", path.join(dir, "own"), "--base", "/sub/"]);
    assert.equal(own.status, 0, own.stderr);
    const bare = astro(["build", "--outDir", path.join(dir, "bare"), "--base", "/sub"], content);
    assert.equal(bare.status, 0, bare.stderr);
    assert.match(bare.stdout, /Built \d+ pages from \d+ articles/);
    assert.deepEqual(treeOf(path.join(dir, "bare")), treeOf(path.join(dir, "own")));
  });

  test("an error of the content stops astro build in our words, and the last good site stays", () => {
    const { dir, content } = copyOfTiny();
    const out = path.join(dir, "site");
    assert.equal(astro(["build", "--outDir", out], content).status, 0);
    const before = treeOf(out);
    writeFileSync(path.join(content, "claims", "wrong.yaml"), "- id: c-wrong\n  statement: [\n");
    const failed = astro(["build", "--outDir", out], content);
    assert.equal(failed.status, 1);
    assert.match(failed.stderr, /claims\/wrong\.yaml:\d+/);
    assert.doesNotMatch(failed.stderr + failed.stdout, /\n\s+at /, "no stack");
    assert.deepEqual(treeOf(out), before);
    assert.deepEqual(readdirSync(path.join(getWorkspace(content).workDir, "builds")), [], "no staging folder stays");
  });

  test("a broken link found after rendering ends astro build in our words", () => {
    const { dir, content } = copyOfTiny();
    mkdirSync(path.join(content, "pages"), { recursive: true });
    writeFileSync(path.join(content, "pages", "lost.mdx"), "---\ntitle: Lost\n---\n\n[Nowhere](/no-such-page/)\n");
    const failed = astro(["build", "--outDir", path.join(dir, "site")], content);
    assert.equal(failed.status, 1);
    assert.match(failed.stderr, /no-such-page/);
    assert.doesNotMatch(failed.stderr + failed.stdout, /\n\s+at /, "no stack");
    assert.deepEqual(readdirSync(path.join(getWorkspace(content).workDir, "builds")), [], "no staging folder stays");
  });

  test("astro sync does not fail on content", () => {
    const { content } = copyOfTiny();
    rmSync(path.join(content, "raw"), { recursive: true });
    writeFileSync(path.join(content, "digest.yaml"), "title: [\n");
    const synced = astro(["sync"], content);
    assert.equal(synced.status, 0, synced.stdout + synced.stderr);
    assert.match(synced.stderr, /digest\.yaml/);
  });

  test("a content folder that is missing, and an option that accord() lacks, are named with a remedy", () => {
    const dir = temporaryFolder();
    const missing = astro(["build", "--outDir", path.join(dir, "site")], path.join(dir, "no-such-content"));
    assert.equal(missing.status, 1);
    assert.match(missing.stderr, /no-such-content/);
    const config = path.join(dir, "astro.config.mjs");
    const integration = pathToFileURL(path.join(PROJECT_ROOT, "src/integration.ts")).href;
    writeFileSync(
      config,
      `import { accord } from ${JSON.stringify(integration)};\nexport default { integrations: [accord({ serch: false })] };\n`,
    );
    const unknown = astro(["build", "--config", path.relative(PROJECT_ROOT, config)]);
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /serch/);
    assert.match(unknown.stderr, /What to do: .*search/);
    assert.doesNotMatch(unknown.stderr + unknown.stdout, /\n\s+at /, "no stack");
  });

  test(
    "dev starts with an error in the content, shows it in the browser, and heals",
    { timeout: 120_000 },
    async () => {
      const { content } = copyOfTiny();
      const digest = path.join(content, "digest.yaml");
      const good = readFileSync(digest, "utf8");
      writeFileSync(digest, "title: [\n");
      const args = [path.join(PROJECT_ROOT, "src/cli/main.ts"), "dev", "--content", content, "--port", "0"];
      const child = spawn(process.execPath, args, { cwd: PROJECT_ROOT, env: { ...process.env, NO_COLOR: "1" } });
      try {
        const address = await new Promise<string>((resolve, reject) => {
          child.stdout.on("data", (chunk: Buffer) => {
            const found = /http:\/\/[^\s/]+\//.exec(chunk.toString());
            if (found) resolve(found[0]);
          });
          child.on("exit", () => reject(new Error("the server ended")));
        });
        const page = async (): Promise<{ status: number; text: string }> => {
          const response = await fetch(address, { headers: { accept: "text/html" } });
          return { status: response.status, text: await response.text() };
        };
        const wrong = await page();
        assert.equal(wrong.status, 500);
        assert.match(wrong.text, /digest\.yaml:\d/);
        writeFileSync(digest, good);
        const end = Date.now() + 60_000;
        let healed = await page();
        while (healed.status !== 200 && Date.now() < end) {
          await wait(200);
          healed = await page();
        }
        assert.equal(healed.status, 200, healed.text.slice(0, 400));
      } finally {
        child.kill();
      }
    },
  );
});
