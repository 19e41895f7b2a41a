import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { narrowPolicy } from "../../../../src/build/steps/narrow-policy.ts";

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const page = (hashes: string[], rest: string): string =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hashes.join(" ")}; style-src 'self' ${hashes.join(" ")};">${rest}</head>`;

test("should keep the hashes of what the page holds and drop the others", () => {
  const rest = '<style data-x>a{b:c}</style><script>run()</script><script src="/x.js"></script>';
  const all = [hash("a{b:c}"), hash("other"), hash("run()")];
  const narrowed = narrowPolicy(page(all, rest));
  assert.equal(narrowed.html, page([all[0]!, all[2]!], rest));
  assert.deepEqual([...narrowed.styles], [[all[0]!.slice(1, -1), "a{b:c}"]]);
});

test("should leave a page without a policy alone", () => {
  assert.deepEqual(narrowPolicy("<p>'sha256-x'</p>"), { html: "<p>'sha256-x'</p>", styles: new Map() });
});
