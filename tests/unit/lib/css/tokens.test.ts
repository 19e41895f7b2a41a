import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { rootTokens, tokensOf } from "../../../../src/lib/css/tokens.ts";

describe("rootTokens", () => {
  test("should find what rules for the root set, and where", () => {
    const css = `/* --no: 1; */\n:root {\n  --a: 1; /* x */ --b:url("};--no:2") ;color: red; --c : light-dark(#fff, /* y */ #000)}\nhtml,.x{--d:4}`;
    const found = rootTokens(css);
    assert.deepEqual(
      found.map(({ name, value }) => [name, value]),
      [
        ["a", "1"],
        ["b", `url("};--no:2")`],
        ["c", "light-dark(#fff,   #000)"],
        ["d", "4"],
      ],
    );
    for (const { name, at } of found) assert.ok(css.startsWith(`--${name}`, at));
  });
  test("should leave out what holds on a condition, in a nested rule, or elsewhere", () => {
    const css = `@media print{:root{--no:1}} :root[data-theme]{--no:1} .a{--no:1} :root{--a:1;&.b{--no:1} --c:2}`;
    assert.deepEqual(
      rootTokens(css).map(({ name }) => name),
      ["a", "c"],
    );
  });
});

describe("tokensOf", () => {
  test("should part light from dark, follow references, and let the later sheet count", () => {
    const { light, dark } = tokensOf(
      ":root{--a:light-dark(rgb(1, 2, 3), #000);--b:var(--a);--c:var(--none, #123)}",
      ":root{--c:var(--a);--d:var(--d)}",
    );
    assert.deepEqual([light["a"], dark["a"]], ["rgb(1, 2, 3)", "#000"]);
    assert.deepEqual([light["b"], dark["b"], dark["c"]], ["rgb(1, 2, 3)", "#000", "#000"]);
    assert.equal(light["d"], "");
  });
});
