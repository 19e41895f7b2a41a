import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { scanCss } from "../../../../src/lib/css/scan.ts";

const addresses = (css: string): string[] => scanCss(css).addresses.map(({ value }) => value);

describe("scanCss", () => {
  test("should find what url(), src() and image-set() name, quoted or not, and where", () => {
    const css = `a{b:url( x.png );c:URL("y z.png");d:image-set('w.png' 1x, "v.png" 2x);e:src("u")}`;
    assert.deepEqual(addresses(css), ["x.png", "y z.png", "w.png", "v.png", "u"]);
    for (const { value, at } of scanCss(css).addresses) assert.ok(css.startsWith(value, at));
    assert.deepEqual(addresses("a{b:url()}"), [""]);
  });
  test("should take no other string for an address, and nothing in a comment", () => {
    assert.deepEqual(addresses(`a{content:"https://x";b:local("url(y)")}/* url(z) */`), []);
    assert.deepEqual(addresses(`a{b:url(/* x */y)}`), ["/* x */y"], "in url() there are no comments");
  });
  test("should keep every position, and the lines", () => {
    const css = `/* a\n{ */b{c:"}\\"{";d:url(e{)}`;
    const { bare, unclosed } = scanCss(css);
    assert.equal(bare, `    \n    b{c:"    ";d:url(  )}`);
    assert.deepEqual([bare.length, unclosed], [css.length, null]);
  });
  test("should say where something begins that nothing ends, or ends twice", () => {
    const CASES: [string, number | null][] = [
      ["a{b:c}", null],
      ["a{b:c", 1],
      ["a{b:c}}", 6],
      ["a{b:c(d}", 7],
      ["/* a", 0],
      [`a{b:"c\n"}`, 4],
      ["a{b:url(c", 7],
      ["a\\{b", null],
    ];
    for (const [css, unclosed] of CASES) assert.equal(scanCss(css).unclosed, unclosed, css);
  });
});
