import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { loadContent } from "../../../src/content/index.ts";
import { buildDigest } from "../../../src/digest/index.ts";
import { PROJECT_ROOT } from "../../../src/lib/workspace.ts";
import { page } from "../generators/html.ts";
import { markdown } from "../generators/markdown.ts";
import { bytesOf, fileOf, prose, type FileBytes } from "../generators/text.ts";
import { fuzzFolder } from "../runner/folder.ts";
import { defineTarget } from "../target.ts";

interface RawFile {
  ending: string;
  file: FileBytes;
}
const raw = (ending: string, text: fc.Arbitrary<string>) => fileOf(text).map((file): RawFile => ({ ending, file }));

let folder: string | undefined;

export const target = defineTarget({
  feeds: "folders of hostile raw files, a chunk at a time, to the reading of the content and a real build",
  weight: 0.3,
  chunk: 50,
  inputs: fc.array(fc.oneof({ weight: 3, arbitrary: raw("txt", prose) }, raw("md", markdown), raw("html", page)), {
    minLength: 1,
    maxLength: 6,
  }),
  check: (files) => files,
  async together(folders) {
    const root = mkdtempSync(path.join((folder ??= fuzzFolder()), "b-"));
    let site: string | undefined;
    try {
      const plain = {
        ending: "txt",
        file: { text: "A headline\n\nThe one text that is in order.\n", as: "utf8" as const },
      };
      const contentDir = put(root, [plain, ...folders.flat()]);
      const { input, problems } = await loadContent({ contentDir, workDir: path.join(root, "work") });
      const stopped = problems.filter(({ level }) => level === "error");
      assert.deepEqual(stopped, [], "raw files alone stop no build");
      buildDigest(input);
      // The project's own folders are no place for a site.
      site = mkdtempSync(path.join(tmpdir(), "accord-fuzz-"));
      const { status, output } = await build(contentDir, path.join(site, "site"));
      if (status !== 0) throw new Error(`the build ended with status ${status}\n${output.slice(-2000)}`);
    } finally {
      for (const each of [root, site]) if (each) rmSync(each, { recursive: true, force: true });
    }
  },
});

function put(root: string, files: readonly RawFile[]): string {
  const contentDir = path.join(root, "content");
  mkdirSync(path.join(contentDir, "raw"), { recursive: true });
  for (const [i, { ending, file }] of files.entries())
    writeFileSync(path.join(contentDir, "raw", `file-${i}.${ending}`), bytesOf(file));
  return contentDir;
}

function build(contentDir: string, outDir: string): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const main = path.join(PROJECT_ROOT, "src/cli/main.ts");
    const child = spawn(process.execPath, [main, "build", "--content", contentDir, "--out", outDir, "--no-search"], {
      cwd: PROJECT_ROOT,
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1" },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (output += data.toString()));
    child.on("close", (status) => resolve({ status, output }));
  });
}
