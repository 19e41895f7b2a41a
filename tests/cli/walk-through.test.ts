import assert from "node:assert/strict";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { accord, temporaryFolder } from "../support/site.ts";

/** Pastes what suggest printed, as an editor would who takes every proposal over. */
function paste(suggestions: string, content: string): number {
  let pasted = 0;
  const claims: string[] = [];
  for (const part of suggestions.split("\n## ")[1]!.split("\n### ").slice(1)) {
    claims.push(/```yaml\n([\s\S]*?)\n```/.exec(part)![1]!.replace("{ en: … }", "{ en: A claim. }"));
    for (const [, id, mark] of part.matchAll(/articles\/([a-z-]+)\.mdx:\n\n```mdx\n(.*?)\n```/g)) {
      const file = path.join(content, "articles", `${id}.mdx`);
      const text = readFileSync(file, "utf8");
      const words = mark!.replace(/^<Evidence[^>]*>|<\/Evidence>$/g, "");
      assert.equal(text.split(words).length, 2, `${id}.mdx holds once: ${words}`);
      writeFileSync(
        file,
        text.replace(words, () => mark!),
      );
      pasted++;
    }
  }
  mkdirSync(path.join(content, "claims"));
  writeFileSync(
    path.join(content, "claims/claims.yaml"),
    `${claims.join("\n")}\n`.replaceAll("[ … ]", "[ technology ]"),
  );
  return pasted;
}

test("from raw files to a recorded edition: add, adopt, suggest, paste, check, verify, edition", () => {
  const content = path.join(temporaryFolder(), "content");
  mkdirSync(content);
  const run = (command: string, ...names: string[]) => {
    const { status, stdout, stderr } = accord([command, ...names, "--content", content]);
    assert.equal(status, 0, `${command}: ${stdout}${stderr}`);
    return stdout;
  };
  run("add", ...globSync("tests/corpora/suggest/causeway/raw/*.txt"));
  for (const id of ["coast-courier", "island-monitor", "le-courrier-du-large", "ouest-affaires"]) run("adopt", id);
  writeFileSync(
    path.join(content, "digest.yaml"),
    'title: Causeway\nlanguages: [en, fr]\nedition: { date: "2026-02-01", number: 1 }\n',
  );
  assert.ok(paste(run("suggest"), content) >= 15);
  assert.match(run("check"), /4 articles, \d+ claims, 0 events: no errors/);
  assert.match(run("verify"), /, 0 broken\.$/m);
  assert.match(run("edition"), /Edition 1 is recorded/);
});
