import fc from "fast-check";

const ADDRESSES = [
  "https://evil.example/b",
  "//evil.example/b",
  "\\\\evil.example/b",
  "raw/secret.txt",
  "../secret",
  "fonts/a.woff2",
  "images/a.png",
  "/icon.svg",
  "data:image/png;base64,aGk=",
  "data:text/html,x",
  "javascript:PWN()",
  "fonts/../raw/secret.txt",
  "FILE:///etc/passwd",
  "%2e%2e/x",
  "images/a.png?x#y",
  "h\\74tps://evil.example",
];
const FUNCTIONS = [
  "url",
  "URL",
  "u\\72l",
  "\\75 rl",
  "image-set",
  "image-\\73 et",
  "-webkit-image-set",
  "cross-fade",
  "-webkit-cross-fade",
  "image",
  "src",
  "element",
  "paint",
  "attr",
  "var",
  "env",
  "calc",
  "linear-gradient",
  "url-prefix",
  "format",
  "local",
  "if",
  "--f",
];
const PROPERTIES = [
  "background",
  "background-image",
  "src",
  "content",
  "cursor",
  "--x",
  "--accent",
  "color",
  "mask",
  "filter",
  "list-style",
  "font-family",
  "border-image",
  "behavior",
  "-moz-binding",
  "offset-path",
];
const RULES = [
  (inside: string) => `:root { ${inside} }`,
  (inside: string) => `@media print { a { ${inside} } }`,
  (inside: string) => `@font-face { font-family: x; ${inside} }`,
  (inside: string) => `@property --x { syntax: "<image>"; inherits: false; initial-value: red; ${inside} }`,
  (inside: string) => `@supports (color: red) { a { ${inside} } }`,
  (inside: string) => `a { & b { ${inside} } }`,
  (inside: string) => `@layer x { p::before { ${inside} } }`,
];
const STRAY = [
  '@import "x.css";',
  "@\\69mport 'https://evil.example/x';",
  "@import url(//evil.example);",
  '@charset "utf-8";',
  "@namespace url(https://evil.example);",
  "</style><script>PWN()</script>",
  "<!--",
  "-->",
  'a { content: "</style><script>PWN()</script>" }',
  'a { content: "\\3c/style><script>PWN()</script>" }',
  'a { content: "\\3c !--" }',
  "/*",
  "*/",
  "}",
  "{",
  '"',
  "\\",
  ":root{--x:",
  "a{color:red;;}",
  '@font-face{font-family:x;src:url("raw/secret.txt")}',
  ':root{--x:"https://evil.example/e"} a{background:src(var(--x))}',
  "\0",
  "\u2028",
];

const address = fc.constantFrom(...ADDRESSES);
const value = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "red",
      "#fff",
      "oklch(0.5 0.1 20)",
      "1px solid",
      '"a"',
      "var(--x)",
      "linear-gradient(red, blue)",
    ),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...FUNCTIONS), address, fc.constantFrom('"', "'", ""))
      .map(([name, to, quote]) => `${name}(${quote}${to}${quote})`),
  },
  { weight: 1, arbitrary: address.map((to) => `"${to}"`) },
);
const rule = fc
  .tuple(
    fc.constantFrom(...RULES),
    fc.array(fc.tuple(fc.constantFrom(...PROPERTIES), value), { minLength: 1, maxLength: 3 }),
  )
  .map(([wrap, declarations]) => wrap(declarations.map(([name, to]) => `${name}: ${to};`).join(" ")));

/** Style sheets: addresses in every place and disguise. */
export const css: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: rule }, { weight: 1, arbitrary: fc.constantFrom(...STRAY) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((rules) => rules.join("\n"));
