import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { getWorkspace, PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { digestsOf } from "../support/digests.ts";
import { accord, builtSite, temporaryFolder, type SiteName } from "../support/site.ts";

const TELLTALE = "telltale-of-ada-lovelace";

/** What tells of the machine on which a site was built. Names that are short or common would be found by chance. */
const TELLING = [
  TELLTALE,
  PROJECT_ROOT,
  path.basename(PROJECT_ROOT),
  os.tmpdir() + path.sep,
  os.homedir() + path.sep,
  os.hostname(),
  os.userInfo().username,
  "file://",
  ".astro/",
  "node_modules",
].filter((text) => text.length > 5 && text !== "accord");

/** The files of a site, packed ones unpacked, that hold what tells of the machine. WebAssembly is Pagefind's, as published. */
function telling(dir: string): string[] {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith("engine."),
  );
  assert.ok(files.length > 20);
  return files.flatMap((entry) => {
    const bytes = readFileSync(path.join(entry.parentPath, entry.name));
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("latin1");
    return TELLING.filter((each) => text.includes(each)).map((each) => `${entry.name}: ${each}`);
  });
}

/** A copy of a fixture site in a folder whose name is seen wherever it comes out. */
function telltaleFolder(fixture: string, keep?: (file: string) => boolean): string {
  const dir = path.join(temporaryFolder(), TELLTALE, "content");
  cpSync(path.join("tests/sites", fixture), dir, { recursive: true, ...(keep && { filter: keep }) });
  process.on("exit", () => rmSync(getWorkspace(dir).workDir, { recursive: true, force: true }));
  return dir;
}

function build(dir: string): string {
  const out = path.join(dir, "../site");
  const { status, stderr } = accord(["build", "--content", dir, "--out", out]);
  assert.equal(status, 0, stderr);
  return out;
}

describe("no file of a site tells of the machine it was built on", () => {
  test("a digest with pages and a style of its own, in a folder with a telling name", () => {
    const dir = telltaleFolder("tiny");
    mkdirSync(path.join(dir, "pages"));
    mkdirSync(path.join(dir, "images"));
    cpSync("src/build/icons/favicon.svg", path.join(dir, "images/own.svg"));
    writeFileSync(path.join(dir, "pages/about.mdx"), "---\ntitle: About\n---\n\nexport const x = 1;\n\nWords {x}.\n");
    writeFileSync(path.join(dir, "tokens.css"), ":root { --paper: #123456 }\n");
    assert.deepEqual(telling(build(dir)), []);
  });

  test("a draft in such a folder", () => {
    const dir = telltaleFolder("tiny", (file) => /sites\/tiny(?:\/raw(?:\/[\w-]+\.txt)?)?$/.test(file));
    assert.deepEqual(telling(build(dir)), []);
  });

  for (const site of ["founding", "hostile"] satisfies SiteName[])
    test(`the site "${site}"`, async () => assert.deepEqual(telling(await builtSite(site)), []));
});

test("the same content in two folders gives the same bytes", () => {
  const dir = telltaleFolder("bare");
  const first = digestsOf(build(dir));
  const elsewhere = path.join(temporaryFolder(), "a folder named otherwise", "deeper", "content");
  mkdirSync(path.dirname(elsewhere), { recursive: true });
  renameSync(dir, elsewhere);
  process.on("exit", () => rmSync(getWorkspace(elsewhere).workDir, { recursive: true, force: true }));
  assert.deepEqual(digestsOf(build(elsewhere)), first);
});
