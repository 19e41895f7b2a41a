import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { renderBody } from "../../../src/articles/render.ts";
import { evidence, problemsOf, SEED } from "./support.ts";

/** Every way of writing code, or HTML, that MDX knows, and a few it does not. */
const ATTACKS = [
  "{PWN()}",
  "a {PWN()} b",
  "- {PWN()}",
  "> {PWN()}",
  "# {PWN()}",
  "{/* comment */}",
  "{`${PWN()}`}",
  "import a from 'b'",
  "export const a = PWN()",
  "export default function A() {}",
  "import tariffs will rise",
  "<script>PWN()</script>",
  "<b>x</b>",
  "<img src=x onerror=PWN() />",
  "<svg onload='PWN()'>x</svg>",
  "<!-- x -->",
  "<>x</>",
  "<a.b>x</a.b>",
  "<Evidence.x>y</Evidence.x>",
  "<a:b>x</a:b>",
  "<Sic {...PWN()}>x</Sic>",
  "<Sic means={PWN()}>x</Sic>",
  "<Sic means={`x`}>x</Sic>",
  "<Sic means>x</Sic>",
  "<Sic means='a' means='b'>x</Sic>",
  "<Sic means='a' onclick='PWN()'>x</Sic>",
  "<Sic means='a' __proto__='b'>x</Sic>",
  "<constructor>x</constructor>",
  "<__proto__>x</__proto__>",
  "<Sic means='a'>{PWN()}</Sic>",
  "<Unknown>x</Unknown>",
  "<https://example.org>",
  "</Sic>",
  "<Sic",
  "{",
  "[a](javascript:PWN())",
  "![a](https://example.org/a.png)",
];

describe("hostile MDX", () => {
  for (const attack of ATTACKS) {
    test(`should refuse ${JSON.stringify(attack)}`, () => {
      assert.notDeepEqual(problemsOf(`Before.\n\n${attack}\n\nAfter.\n`), []);
      assert.notDeepEqual(problemsOf(attack), []);
    });
  }

  test("should refuse code behind a byte-order mark", () => {
    assert.notDeepEqual(problemsOf("\uFEFFexport const a = PWN()"), []);
    assert.notDeepEqual(problemsOf("\uFEFFimport a from 'b'"), []);
  });

  const big: Record<string, () => string> = {
    "10,000 nested marks": () => '<Sic means="a">'.repeat(10_000) + "x" + "</Sic>".repeat(10_000),
    "2,000 nested marks": () => '<Sic means="a">'.repeat(2_000) + "x" + "</Sic>".repeat(2_000),
    "10,000 nested quotations": () => `${">".repeat(10_000)}a`,
    "10,000 nested items": () => `${"- ".repeat(10_000)}a`,
    "a file of 5 MB": () => "word ".repeat(1_000_000),
    "50,000 braces": () => "{".repeat(50_000),
    "attributes that open expressions": () => "<A a={".repeat(40),
    "spreads that open expressions": () => "<A {...".repeat(40),
    "expressions in expressions": () => "{<A>".repeat(40),
    "100,000 parentheses in an expression": () => `{${"(".repeat(100_000)}}`,
    "100,000 parentheses in an export": () => `export const a = ${"(".repeat(100_000)}`,
    "200,000 character references": () => "&amp;".repeat(79_000),
  };
  for (const [name, make] of Object.entries(big)) {
    test(`should refuse ${name} soon`, { timeout: 20_000 }, () => {
      const body = make();
      const begun = performance.now();
      assert.equal(renderBody(body, "a.mdx", 1, "en").ok, false);
      assert.ok(performance.now() - begun < 15_000);
    });
  }

  test("should allow braces in fenced code and in attributes", () => {
    assert.deepEqual(problemsOf(`\`\`\`\n${"{a}\n".repeat(50)}\`\`\`\n`), []);
    assert.deepEqual(problemsOf('A <Sic means="{x}">word</Sic>.'), []);
  });

  for (const crossed of ['<Figure id="f">\n> a\n\n- </Figure>', "- <Sic>\n\n> a </Sic>", "<Sic>a\n1. b </Sic>"]) {
    test(`should refuse a component that crosses a list, ${JSON.stringify(crossed)}`, () => {
      const result = renderBody(crossed, "a.mdx", 1, "en");
      assert.ok(!result.ok && result.problems.length > 0);
    });
  }

  test("should report every offence, with its place", () => {
    assert.deepEqual(problemsOf(`{a}\n\ntext {b} <i>c</i>\n\n${evidence("<u>d</u>")}`), [
      "1:1 expression",
      "3:6 expression",
      "3:10 html-tag",
      "5:86 html-tag",
    ]);
  });
});

/* What is rendered holds only the tags and attributes below, whatever was written. */
const TAG = /<(\/?)([a-z0-9]+)((?: [a-z-]+(?:="[^"]*")?)*)>/g;
const TAGS = new Set("p h2 h3 h4 h5 h6 em strong code pre a blockquote ul ol li hr br span q data ins".split(" "));
const ATTRIBUTES = new Set("id class data-stance href role rel title lang value start aria-label".split(" "));

test("should render nothing but known tags and attributes, from any input", { timeout: 60_000 }, (t) => {
  t.diagnostic(`seed ${SEED}`);
  const piece = fc.oneof(
    fc.constantFrom(
      ...ATTACKS,
      "*",
      "**",
      "`",
      "```\n",
      "> ",
      "- ",
      "1. ",
      "# ",
      "\n",
      "\n\n",
      "  ",
      "&lt;",
      "&#123;",
      "[a](https://b.c)",
      "\\",
      '"',
      "'",
      "<",
      ">",
      "{",
      "}",
    ),
    fc.constantFrom(evidence("x"), evidence("*y*"), '<Sic means="a">b</Sic>', '<Sic means="&quot;><script>">b</Sic>'),
    fc.string({ maxLength: 8 }),
  );
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const result = renderBody(pieces.join(""), "a.mdx", 1, "fr");
      if (!result.ok) return result.problems.length > 0;
      accepted += 1;
      const { html } = result.body;
      for (const [, , tag, attributes] of html.matchAll(TAG)) {
        assert.ok(TAGS.has(tag ?? ""), html);
        for (const [, name] of (attributes ?? "").matchAll(/ ([a-z-]+)(?:=|$)/g))
          assert.ok(ATTRIBUTES.has(name ?? ""), html);
      }
      assert.doesNotMatch(html.replace(TAG, ""), /</, html);
      return true;
    }),
    { seed: SEED, numRuns: 3_000 },
  );
  assert.ok(accepted > 100, `only ${accepted} inputs were accepted`);
});

test("should show exactly the words that were written, from any text", (t) => {
  t.diagnostic(`seed ${SEED}`);
  const escape = (text: string) =>
    Array.from(text, (char) => (/[\p{L}\p{N} ]/u.test(char) ? char : `&#${char.codePointAt(0)};`)).join("");
  const word = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .map((text) => text.replace(/[\s\p{C}\uFFFD]/gu, "x"));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const text = words.join(" ");
      const result = renderBody(`Z${escape(text)} ${evidence(`Y${escape(text)}`)}`, "a.mdx", 1, "en");
      assert.ok(result.ok);
      assert.equal(result.body.passages[0]?.text, `Z${text} Y${text}`);
      assert.equal(result.body.evidence[0]?.text, `Y${text}`);
    }),
    { seed: SEED, numRuns: 500 },
  );
});
