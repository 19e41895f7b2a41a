import assert from "node:assert/strict";
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Folder } from "../../../src/content/read/folder.ts";
import { readTheme } from "../../../src/content/read/theme.ts";
import { parseStyle } from "../../../src/content/read/parsed-style.ts";
import { temporaryFolder } from "../../support/site.ts";
import { SEED } from "../digest/seed.ts";

const root = realpathSync(temporaryFolder());
for (const sub of ["fonts", "images", "raw"]) mkdirSync(path.join(root, sub));
for (const file of ["fonts/a.woff2", "images/a.svg", "raw/x.txt", "raw/a.woff2", "digest.yaml", "images/x.txt"])
  writeFileSync(path.join(root, file), "x");
symlinkSync("../raw/x.txt", path.join(root, "fonts/link.woff2"));
mkdirSync(path.join(root, "images/folder.svg"));

/** Codes and places of what is wrong with a sheet. */
async function judge(css: string): Promise<string[]> {
  writeFileSync(path.join(root, "tokens.css"), css);
  const folder: Folder = { root, problems: [], broken: new Map(), digests: new Map() };
  await readTheme(folder);
  return folder.problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe("what a style sheet may not ask for", () => {
  const REFUSED: [css: string, code: string][] = [
    ["a{b:u\\72l(https://e/b)}", "style-elsewhere 1:11"],
    ["a{b:URL( 'https://e/b' )}", "style-elsewhere 1:11"],
    ["a{b:url(//e/b)}", "style-elsewhere 1:9"],
    ["a{b:url(\\2f\\2f e/b)}", "style-elsewhere 1:9"],
    ['a{background:image-\\73 et("https://e/b" 1x)}', "style-string 1:28"],
    ["a{background:image-set(var(--x) 1x)}", "style-function 1:24"],
    ['a{--x:image-set("images/a.svg" 1x)}', "style-string 1:18"],
    ["a{background:cross-fade(url(images/a.svg),red)}", "style-function 1:14"],
    [':root{--x:"https://e/e"}\na{background:src(var(--x))}', "style-function 2:14"],
    ["a{background:s\\000072 c(var(--x))}", "style-function 1:14"],
    ['a{background:image("https://e")}', "style-function 1:14"],
    ["a{background:paint(x)}", "style-function 1:14"],
    ["a{background:element(#x)}", "style-function 1:14"],
    ["a{behavior:expression(alert(1))}", "style-function 1:12"],
    ["a{width:attr(x type(<url>))}", "style-function 1:9"],
    ['@\\69mport "https://e/x";', "style-import 1:1"],
    ['@media screen{@import "x";}', "style-import 1:15"],
    ['a{content:"url(raw/x.txt)"}', "style-call 1:12"],
    ["a{content:\"@import 'https://e';\"}", "style-call 1:12"],
    ["a{--x:#\\url(raw/x.txt)}", "style-function 1:9"],
    ["a{--x:5\\url(raw/x.txt)}", "style-function 1:9"],
    ["a{--x:\\@import 'x';}", "style-import 1:7"],
    ["a{b:url(images/\\61.svg)}", "style-place 1:9"],
    ["@namespace url(x);", "style-rule 1:1"],
    ["@-moz-document url(x){a{b:c}}", "style-rule 1:1"],
    ["@nobody x{a{b:c}}", "style-rule 1:1"],
    ["@function --f(){result:red}", "style-rule 1:1"],
    ['a{content:"\\3c/style><script>x"}', "style-ends 1:12"],
    ['a[title="\\3c/style>"]{b:c}', "style-ends 1:10"],
    ["a\\3c\\/style{b:c}", "style-ends 1:1"],
    ['@font-face{font-family:x;src:url("raw/x.txt")}', "style-place 1:35"],
    ['@font-face{font-family:x;src:url("raw/a.woff2")}', "style-place 1:35"],
    ["@font-face{font-family:x;src:url(fonts/../raw/a.woff2)}", "style-place 1:34"],
    ["@font-face{font-family:x;src:url(fonts/%2e%2e/raw/a.woff2)}", "style-place 1:34"],
    ["@font-face{font-family:x;src:url(fonts/link.woff2)}", "style-place 1:34"],
    ["@font-face{font-family:x;src:url(fonts/none.woff2)}", "style-missing 1:34"],
    ["@font-face{font-family:x;src:url(images/a.svg)}", "style-place 1:34"],
    ["@font-face{font-family:x;src:url(data:font/woff2;base64,AA)}", "style-elsewhere 1:34"],
    ["a{b:url(images/x.txt)}", "style-place 1:9"],
    ["a{b:url(images/folder.svg)}", "style-missing 1:9"],
    ["a{b:url(fonts/a.woff2)}", "style-place 1:9"],
    ["a{b:url(/images/a.svg)}", "style-place 1:9"],
    ["a{b:url(digest.yaml)}", "style-place 1:9"],
    ["a{b:url(data:text/html,x)}", "style-elsewhere 1:9"],
    ["a{b:url(file:///etc/passwd)}", "style-elsewhere 1:9"],
    ['@property --x{syntax:"<url>";inherits:false;initial-value:url(https://e/x)}', "style-elsewhere 1:63"],
    ['@supports (background:src("https://e")){a{b:c}}', "style-function 1:23"],
  ];
  for (const [css, code] of REFUSED) {
    test(css, async () => assert.ok((await judge(css)).includes(code), (await judge(css)).join()));
  }

  test("a sheet that is too large or too deep is not parsed", async () => {
    for (const deep of ["a{", "(", "a{b:var(--x,", "a{b:calc(", ":is("])
      assert.deepEqual(
        (await judge(deep.repeat(20_000))).map((each) => each.split(" ")[0]),
        ["style-too-deep"],
      );
    assert.deepEqual(await judge(`/*${"x".repeat(300_000)}*/`), ["style-too-large 1:1"]);
  });
});

test("what comments say is not handed on, and they still part what they parted", async () => {
  writeFileSync(path.join(root, "tokens.css"), "a/* url(raw/x.txt) */b{--x:/* url(raw/x.txt) */c;d:url(#/*e*/)}");
  const { css } = await readTheme({ root, problems: [], broken: new Map(), digests: new Map() });
  assert.equal(css, "a/**/b{--x:/**/c;d:url(#/*e*/)}");
});

test("what styles are made of is allowed", async () => {
  const css = `@charset "utf-8";
    @property --z { syntax: "<color> | <length>+"; inherits: false; initial-value: red }
    @font-face { font-family: X; src: local("X"), url("fonts/a.woff2") format("woff2") tech(variations); unicode-range: U+0-FF, U+4?? }
    @layer a { :root { --x: light-dark(#fff4e5, rgb(1 2 3 / 50%)); --y: var(--x, calc(1px + env(safe-area-inset-top))) } }
    @media (300px <= width < 600px) { a:not(.b, :has(> c)):nth-child(2n + 1 of .d)::part(x) { color: color-mix(in oklab, red, var(--x)) } }
    @container (width < 10rem) and style(--a: b) { a { transform: translateX(1px) rotate(1deg); filter: blur(1px) } }
    @supports (display: grid) and (not (a: b)) { a { grid-template-columns: repeat(auto-fit, minmax(min(1rem, 100%), 1fr)) } }
    a { background: url(images/a.svg), image-set(url(images/a.svg) type("image/svg+xml") 1x), linear-gradient(red, blue);
      clip-path: url(#c); mask: url("data:image/svg+xml,%3Csvg/%3E"); content: counter(x) "it’s"; transition: all 1s cubic-bezier(0, 0, 1, 1), b 2s linear(0, 1); &:hover { c: d } }
    @keyframes k { from { inset: 0 } 50% { shape-outside: circle(50%) } }
    @page :first { @top-left { content: "x" } }
    @starting-style { a { opacity: 0 } } @view-transition { navigation: auto }`;
  assert.deepEqual(await judge(css), []);
  const { functions, rules, addresses } = await parseStyle(css, "x.css");
  assert.deepEqual([functions, rules, addresses.length], [[], [], 5]);
});

describe("however it is spelt", () => {
  /** Each character as it is, in capitals, or as an escape in any of its forms. */
  const spelt = (word: string, isIdent: boolean): fc.Arbitrary<string> =>
    fc
      .tuple(
        ...Array.from(word).map((char) => {
          const code = char.codePointAt(0)!.toString(16);
          const ended = fc.constantFrom(" ", "\t", "\n", "\f", "\r\n");
          const short = ended.map((end) => `\\${code}${end}`);
          const long = fc
            .tuple(
              fc.constantFrom(code.padStart(6, "0"), code.toUpperCase().padStart(6, "0")),
              fc.constantFrom("", " "),
            )
            .map(([digits, end]) => `\\${digits}${end}`);
          const plain = fc.constant(/[a-z0-9]/i.test(char) || char === "-" || !isIdent ? char : `\\${char}`);
          const bare = /[g-z/:<>]/i.test(char) ? [fc.constant(`\\${char}`)] : [];
          const upper = isIdent ? [fc.constant(char.toUpperCase())] : [];
          return fc.oneof(plain, short, long, ...bare, ...upper);
        }),
      )
      .map((parts) => parts.join(""));
  const gap = fc.constantFrom("", " ", "\n", "/* x */", "/**/ /*(*/");
  const around = fc.constantFrom<[string, string]>(
    ["a{background:", "}"],
    ["a{--x:", "}"],
    ["@media screen{a{b:", "}}"],
    ["a{b:var(--x,", ")}"],
    ["a{&:hover{b:c ", "}}"],
    ["@supports (b:", "){a{b:c}}"],
  );
  const HOST = "https://e.example/b";
  const call = (name: string, inside: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc
      .tuple(around, gap, spelt(name, true), gap, inside)
      .map(
        ([[before, after], one, word, two, what]) =>
          `${before}${one}${word}(${name === "url" ? "" : two}${what})${after}`,
      );
  const text = spelt(HOST, false).map((word) => `"${word}"`);
  const dangerous = fc.oneof(
    call(
      "url",
      fc.oneof(
        text,
        fc.constant(HOST),
        spelt("//e.example/b", false).map((word) => `'${word}'`),
      ),
    ),
    call("src", text),
    call("src", fc.constant("var(--x)")),
    call("image", text),
    call("cross-fade", text),
    call("paint", fc.constant("x")),
    call(
      "image-set",
      text.map((word) => `${word} 1x`),
    ),
    call("image-set", fc.constant("var(--x) 1x")),
    call(
      "-webkit-image-set",
      text.map((word) => `${word} 1x`),
    ),
    call("-webkit-cross-fade", text),
    call("expression", fc.constant("x()")),
    fc.tuple(spelt("import", true), gap, text).map(([word, one, where]) => `@${word}${one || " "}${where};`),
    fc.tuple(spelt("namespace", true), text).map(([word, where]) => `@${word} ${where};`),
    spelt("</style><script>", false).map((word) => `a{content:"${word}"}`),
    call(
      "url",
      spelt("raw/x.txt", false).map((word) => `"${word}"`),
    ),
  );

  test(`none of it passes (seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(dangerous, async (css) => assert.notDeepEqual(await judge(css), [], css)),
      { seed: SEED, numRuns: 1500 },
    );
  });
});

test("what only one of the bundler's parsers refuses is told with its place", async () => {
  for (const css of ["h3 { background: url\\28 https://e.example/a\\29 }", "a { color: red; b: c d: e }"]) {
    const { broken } = await parseStyle(css, "x.css");
    assert.equal(broken?.line, 1, css);
    assert.match(broken.detail, /semicolon/i);
  }
  assert.equal((await parseStyle("h3 { background: url\\28 //e.example/a\\29 }", "x.css")).broken, null);
});
