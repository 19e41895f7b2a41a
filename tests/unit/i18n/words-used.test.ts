import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import en from "../../../src/i18n/en.json" with { type: "json" };

const sources = globSync("src/**/*.{ts,astro}").map((file) => readFileSync(file, "utf8"));

/** Keys that are put together: `stance.${stance}` stands for each that begins so. */
const TEMPLATES = sources
  .flatMap((text) =>
    Array.from(text.matchAll(/`([\w-]+\.[\w.-]*(?:\$\{[^{}`]*\}[\w.-]*)+)`/g), ([, template]) => template!),
  )
  .map(
    (template) =>
      new RegExp(
        `^${template
          .split(/\$\{[^{}]*\}/)
          .map(RegExp.escape)
          .join(".+")}$`,
      ),
  );

test("every word of the interface should be said somewhere", () => {
  const named = new Set(
    sources.flatMap((text) => Array.from(text.matchAll(/["'`]([\w.-]+)["'`]/g), ([, key]) => key!)),
  );
  assert.deepEqual(
    Object.keys(en).filter((key) => !named.has(key) && !TEMPLATES.some((template) => template.test(key))),
    [],
  );
});
