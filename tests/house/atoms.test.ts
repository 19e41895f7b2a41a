import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";

/** Markup that src/view/ alone writes. */
const OWNED = [/\bstance stance-/, /\bstatus status-/, /class="chip"/, /<time\b/, /<q\b(?!>\$\{now)/];
/** Markup that stands nowhere: src/view/ puts it together. */
const ASSEMBLED = [/class="unreviewed"/, /<a class="tag" href=\{href\(`areas/];

test("how a stance, a status, a date, a quotation, a chip or “not reviewed” looks is said in src/view/ alone", () => {
  const files = globSync("src/**/*.{astro,ts}", { exclude: ["src/ingest/**", "src/lib/**"] });
  const found = files.flatMap((file) => {
    const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*/gm, "");
    return [...OWNED, ...ASSEMBLED]
      .filter((pattern) => pattern.test(text))
      .map((pattern) => [file.replaceAll("\\", "/"), pattern] as const);
  });
  assert.deepEqual(
    found.filter(([file]) => !file.startsWith("src/view/")),
    [],
  );
  const owned = new Set(found.map(([, pattern]) => pattern));
  for (const pattern of OWNED) assert.ok(owned.has(pattern), `nobody writes ${pattern}`);
});
