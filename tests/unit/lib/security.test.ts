import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cspHeader, securityHeaders } from "../../../src/lib/security.ts";

const hashes = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `sha256-${String(i).padStart(43, "0")}=`);
const styles = (policy: string): string | undefined => /style-src ([^;]*)/.exec(policy)?.[1];

describe("cspHeader", () => {
  test("should name each style sheet by its hash, and allow no other", () => {
    assert.equal(styles(cspHeader(hashes(2))), `'self' '${hashes(2)[0]}' '${hashes(2)[1]}'`);
    assert.equal(styles(cspHeader([])), "'self'");
  });
  test("should keep to what hosts accept as a line, and then leave styles to the pages' own policies", () => {
    const lengths = Array.from({ length: 60 }, (_, i) => cspHeader(hashes(i)));
    for (const policy of lengths) assert.ok(`  Content-Security-Policy: ${policy}`.length <= 2000);
    const exact = lengths.filter((policy) => !policy.includes("unsafe-inline")).length;
    assert.ok(exact > 25 && exact < 35, `${exact}`);
    assert.equal(styles(lengths.at(-1)!), "'self' 'unsafe-inline'");
  });
  test("should say what only a header can", () => {
    assert.match(cspHeader([]), /; frame-ancestors 'none'$/);
  });
});

test("no header holds what would end it in a host's configuration", () => {
  for (const [name, value] of securityHeaders(hashes(3))) {
    assert.match(name, /^[A-Za-z-]+$/);
    assert.doesNotMatch(value, /["\\\r\n$]/);
  }
});
