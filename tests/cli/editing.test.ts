import assert from "node:assert/strict";
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { accord, temporaryFolder } from "../support/site.ts";

/*
 * docs/editing.md, done as it says: every file that it shows is written as it stands there, and every command of its five steps is
 * run in its order. What does not work there cannot stay there.
 */

const GUIDE = readFileSync(path.join(PROJECT_ROOT, "docs/editing.md"), "utf8");
const STEPS = GUIDE.slice(GUIDE.indexOf("\n## 1."), GUIDE.indexOf("\n## Later"));
/** "`events/storm.yaml` …:", and what stands in the block below; or a block of commands. */
const PARTS =
  /^(?:[^\n]*?`((?:raw|sources|areas|claims|events|names|disagreements|corrections)\/[\w.-]+|digest\.yaml)`[^\n]*\n\n)?```(yaml|mdx|sh)\n([^]*?)\n```$/gm;

test("docs/editing.md can be followed from its first command to its last", () => {
  const root = temporaryFolder();
  const content = path.join(root, "content");
  cpSync("tests/corpora/suggest/causeway/raw", path.join(root, "texts"), { recursive: true });
  writeFileSync(
    path.join(root, "texts/page.html"),
    `<article><h1>A bridge instead</h1><p>${"The island's council asked for a bridge in the place of the causeway on Friday. ".repeat(4)}</p></article>`,
  );
  const shown = new Set<string>();
  const ran: string[] = [];
  for (const [, file, kind, text = ""] of STEPS.matchAll(PARTS)) {
    if (kind !== "sh") {
      if (file === undefined) continue;
      shown.add(file.split("/")[0]!);
      mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
      writeFileSync(path.join(content, file), `${text}\n`);
      const { status, stderr } = accord(["check", "--content", content]);
      assert.ok(
        status === 0 || (/^1 error in 1 file\.$/m.test(stderr) && /has no evidence/.test(stderr)),
        `${file}: ${stderr}`,
      );
      continue;
    }
    for (const line of text.split("\n")) {
      if (line.startsWith("mkdir")) mkdirSync(content, { recursive: true });
      const command = /^npm run (\w+)(?: -- )?(.*)$/.exec(line.replace(/\s+#.*$/, ""));
      // What serves goes on until it is stopped; its reading is that of check.
      if (!command || ["dev", "desk"].includes(command[1]!)) continue;
      const [, name = "", rest = ""] = command;
      const words = [...rest.replace(/ > .*/, "").matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, word]) => quoted ?? word!,
      );
      const args = words.flatMap((word) => {
        const place = word.replace("../my-story", content).replace("../my-site", path.join(root, "site"));
        return word.startsWith("../texts") ? globSync(path.join(root, word.slice(3))).sort() : [place];
      });
      const { status, stdout, stderr } = accord([name, ...args]);
      assert.equal(status, 0, `${line}\n${stdout}${stderr}`);
      ran.push(name);
    }
  }
  assert.deepEqual(ran, ["add", "suggest", "adopt", "mark", "check", "verify", "build", "edition"]);
  assert.deepEqual([...shown].sort(), [
    "areas",
    "claims",
    "corrections",
    "digest.yaml",
    "disagreements",
    "events",
    "names",
    "raw",
    "sources",
  ]);
  const mdx = readFileSync(path.join(content, "articles/coast-courier.mdx"), "utf8");
  const mark = /^(.*<Evidence claim="c-cost".*<\/Evidence>)/m.exec(STEPS)?.[1];
  assert.ok(mark && mdx.includes(mark), `the guide shows a mark as it is written:\n${/.*<Evidence.*/.exec(mdx)?.[0]}`);
});
