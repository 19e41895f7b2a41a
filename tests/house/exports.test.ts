import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";

const EXPORTED = /^export (?:async )?(?:const|let|function\*?|class) ([A-Za-z_$][\w$]*)/gm;
/** What Astro itself takes from a file, by name. */
const ASTRO_TAKES = /^src\/(?:pages\/|content\.config\.ts|build\/dev\/fill-bodies\.ts)/;

/** Values that a file exports and no other file names. A type may be exported so that what returns it can be spoken of. */
function unusedExports(texts: ReadonlyMap<string, string>): string[] {
  const users = new Map<string, Set<string>>();
  for (const [file, text] of texts)
    for (const [word] of text.matchAll(/[A-Za-z_$][\w$]*/g)) {
      if (!users.has(word)) users.set(word, new Set());
      users.get(word)!.add(file);
    }
  return [...texts]
    .filter(([file]) => file.startsWith("src/") && !ASTRO_TAKES.test(file))
    .flatMap(([file, text]) => Array.from(text.matchAll(EXPORTED), ([, name]) => ({ file, name: name! })))
    .filter(({ name }) => users.get(name)!.size === 1)
    .map(({ file, name }) => `${file}: ${name}`);
}

test("no file should export a value that no other file uses", () => {
  const files = globSync(["{src,scripts,tests}/**/*.{ts,astro,mdx}", "bin/*.mjs", "*.{mjs,ts}"]);
  const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
  assert.ok(texts.size > 500);
  assert.deepEqual(unusedExports(texts), []);
});

test("such an export should be found", () => {
  const texts = new Map([
    ["src/a.ts", "export const used = 1;\nexport function alone() {}\n"],
    ["src/b.ts", 'import { used } from "./a.ts";\n'],
  ]);
  assert.deepEqual(unusedExports(texts), ["src/a.ts: alone"]);
});
