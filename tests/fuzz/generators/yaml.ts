import fc from "fast-check";
import { DANGERS } from "../hostile.ts";

const VALUES = [
  "null",
  "~",
  "true",
  "yes",
  "[]",
  "{}",
  "[[]]",
  "2018-02-23",
  "0x1f",
  "1e999",
  "-.inf",
  ".nan",
  "!!js/function 'PWN()'",
  "!!binary aGk=",
  "!!set {a}",
  "&a x",
  "*a",
  "<<: *a",
  "| \n  a\n  b",
  ">-\n  a",
  '"\\u0000"',
  '"\\ud800"',
  '"<script>PWN()</script>"',
  "javascript:PWN()",
  "'https://u:p@x.example/'",
  "//evil.example",
  "../../etc/passwd",
  "__proto__",
  "constructor",
  "toString",
  "[a, a]",
  "{a: 1, a: 2}",
  "{__proto__: {x: 1}}",
  "'2018-02-30'",
  "'2018?'",
  "'[2018,2019]'",
  "a".repeat(300),
  "- x",
  "{en: }",
  "{xx: y}",
  "999999999999999999999",
  "1/0",
  '"\u202e"',
  "'\ufeff'",
  "data:text/html,x",
  "mailto:a@b",
  'https://paper.example/"onclick=PWN()',
  "'</title><script>PWN()</script>'",
];
const LINES = [
  "? [x]\n: y",
  "a: &a [*a]",
  "__proto__: x",
  "constructor: x",
  "toString: x",
  "  bad indent: x",
  "\tx: y",
  "%YAML 1.1",
  "---",
  "...",
  "# c",
  "{",
  "[",
  "]: x",
  "- - - -",
  "id: a",
  "<<: {id: b}",
  "? ",
  ": ",
];

/** A change of one place of a YAML text. */
type Change =
  | { kind: "value"; line: number; value: string }
  | { kind: "line"; line: number; value: string }
  | { kind: "drop"; line: number }
  | { kind: "twice"; line: number }
  | { kind: "put"; at: number; value: string };

const danger = fc.oneof(fc.constantFrom(...VALUES), fc.constantFrom(...DANGERS));
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("value" as const), line: fc.nat(30), value: danger }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("line" as const), line: fc.nat(30), value: fc.constantFrom(...LINES) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("drop" as const), line: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("twice" as const), line: fc.nat(30) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("put" as const),
      at: fc.nat(1000),
      value: fc.oneof(danger, fc.string({ unit: "binary", maxLength: 4 })),
    }),
  },
);

/** Valid texts with a few places changed: values of another kind, lines lost, doubled and foreign, dangers anywhere. */
export function brokenYaml(seeds: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 0, maxLength: 4 }))
    .map(([seed, changes]) => changes.reduce(apply, seed));
}

function apply(text: string, change: Change): string {
  if (change.kind === "put") {
    const at = Math.floor((text.length * change.at) / 1000);
    return text.slice(0, at) + change.value + text.slice(at);
  }
  const lines = text.split("\n");
  const at = change.line % lines.length;
  const line = lines[at]!;
  if (change.kind === "drop") lines.splice(at, 1);
  else if (change.kind === "twice") lines.splice(at, 0, line);
  else if (change.kind === "line") lines.splice(at, 0, change.value);
  else
    lines[at] = line.replace(
      /(:[ \t]+)?(?!.*:[ \t]).*$/,
      (_, colon: string | undefined) => (colon ?? "") + change.value,
    );
  return lines.join("\n");
}
