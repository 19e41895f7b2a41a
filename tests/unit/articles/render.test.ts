import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { evidence, figure, problemsOf, quote, rendered } from "./support.ts";

describe("paragraphs", () => {
  test("should put a paragraph of marks alone back into a <p>", () => {
    const { html, passages } = rendered(
      `${evidence("One.")} ${evidence("Two.")}\n${quote("Three.")}\n\n${evidence("Four.")}\n`,
    );
    assert.equal(html.match(/<p id=/g)?.length, 2);
    assert.deepEqual(
      passages.map(({ anchor, text }) => [anchor, text]),
      [
        ["p1", "One. Two. Three."],
        ["p2", "Four."],
      ],
    );
  });
  test("should add no space between marks that touch", () => {
    assert.equal(rendered(`${evidence("One")}${evidence("Two")}\n`).passages[0]?.text, "OneTwo");
  });
  test("should do so in quotations and in items of lists", () => {
    assert.match(rendered(`> ${evidence("One.")}\n`).html, /<blockquote>\s*<p id="p1"><span class="evidence"/);
    assert.match(rendered(`- ${evidence("One.")}\n- two\n`).html, /<li id="p1"><span class="evidence"/);
  });
  test("should dissolve the line breaks inside a mark", () => {
    const { html } = rendered(evidence("\nOver two\nlines.\n"));
    assert.match(html, /^<p id="p1"><span class="evidence"[^>]*>Over two\nlines\.<a/);
  });
  test("should refuse a mark around two paragraphs", () => {
    assert.deepEqual(problemsOf(evidence("\n\nOne.\n\nTwo.\n\n")), ["1:1 mark-around-blocks"]);
  });
});

describe("numbers of marks", () => {
  const numbersIn = (html: string): number[] =>
    [...html.matchAll(/href="#n(\d+)"/g)].map(([, number]) => Number(number));

  test("should be read in their order where one mark lies in another", () => {
    const inner = `${evidence("one", "c-one")} and ${figure("two")}`;
    for (const body of [
      evidence(`Of ${inner} at the end of all`),
      evidence(`Of ${inner}`),
      `${evidence(evidence(evidence("Three at one place", "c-one"), "c-two"), "c-three")} ${quote("Four.")}`,
    ])
      assert.deepEqual(numbersIn(rendered(body).html), [1, 2, 3, 4].slice(0, numbersIn(rendered(body).html).length));
  });
  test("should leave the marks recorded in the order in which they begin", () => {
    const { evidence: marks } = rendered(evidence(`A mark ${evidence("in a mark", "c-two")} goes on`, "c-one"));
    assert.deepEqual(
      marks.map(({ claims, n, anchor }) => [claims[0], n, anchor]),
      [
        ["c-one", 2, "m2"],
        ["c-two", 1, "m1"],
      ],
    );
  });
});

describe("headings", () => {
  test("should begin at h2 and keep their order", () => {
    assert.match(rendered("# A\n\n## B\n\ntext\n").html, /<h2 id="p1">A<\/h2>\s*<h3 id="p2">B<\/h3>/);
    assert.match(rendered("### A\n\n#### B\n").html, /<h2 id="p1">A<\/h2>\s*<h3 id="p2">B<\/h3>/);
  });
});

describe("links", () => {
  test("should allow http, https and mailto alone", () => {
    assert.match(
      rendered("[a](https://example.org/b)").html,
      /<a href="https:\/\/example\.org\/b" rel="noopener">a<\/a>/,
    );
    for (const href of [
      "javascript:alert(1)",
      "JAVASCRIPT:alert(1)",
      "data:text/html,x",
      "/local",
      "//example.org",
      "vbscript:x",
      "java&#10;script:x",
    ]) {
      assert.deepEqual(problemsOf(`[a](${href})`), ["1:1 link-not-allowed"], href);
    }
    assert.deepEqual(problemsOf("[a]\n\n[a]: javascript:x"), ["1:1 link-not-allowed"]);
  });
  test("should refuse pictures and marks in links", () => {
    assert.deepEqual(problemsOf("![a](https://example.org/a.png)"), ["1:1 image"]);
    assert.deepEqual(problemsOf('[<Sic means="b">a</Sic>](https://example.org/)'), ["1:2 mark-inside-link"]);
  });
});

describe("marks", () => {
  test("should be numbered in the order in which they end, nested ones too", () => {
    const body = rendered(`${evidence(`a ${quote("b")} c`)} ${figure("d")}`);
    assert.deepEqual([body.evidence[0]?.n, body.quotes[0]?.n, body.figures[0]?.n], [2, 1, 3]);
    assert.deepEqual([body.evidence[0]?.anchor, body.quotes[0]?.anchor, body.figures[0]?.anchor], ["m2", "m1", "m3"]);
    assert.equal(body.evidence[0]?.text, "a b c");
    assert.match(body.html, /c<a class="mark" href="#n2" role="doc-noteref" aria-label="2"><\/a><\/span>/);
  });
  test("should carry the number of a passage in parts on its last part alone", () => {
    const body = rendered(
      `${evidence("One", "c-one", ' part="1/2"')} and\n\n${evidence("two", "c-one", ' part="2/2"')}`,
    );
    assert.equal(body.evidence.length, 1);
    assert.equal(body.evidence[0]?.text, "One … two");
    assert.equal(body.html.match(/class="mark"/g)?.length, 1);
    assert.match(body.html, /id="m1"[^>]*>One<\/span>[^]*id="m1-2"[^>]*>two<a class="mark"/);
  });
  test("should read crossing passages as whole ones", () => {
    const crossing = `${evidence("a", "c-one", ' part="1/2"')} ${quote(`${evidence("b", "c-one", ' part="2/2"')} c`)}`;
    const body = rendered(crossing);
    assert.equal(body.evidence[0]?.text, "a b");
    assert.equal(body.quotes[0]?.text, "b c");
  });
  test("should refuse parts that are not complete", () => {
    assert.deepEqual(problemsOf(evidence("One", "c-one", ' part="1/2"')), ["1:1 part-incomplete"]);
  });
  test("should give several claims as a list", () => {
    assert.deepEqual(rendered(evidence("x", "c-one c-two")).evidence[0]?.claims, ["c-one", "c-two"]);
  });
  test("should not double quotation marks that are printed", () => {
    assert.match(rendered(quote("x"), "fr").html, /<q class="quote" id="m1" lang="fr">x<\/q><a class="mark"/);
    for (const body of [`“${quote("x")}”`, quote("“x”"), `« ${quote("x")} »`, `"${quote("x")}"`])
      assert.match(rendered(body).html, /class="quote printed"/, body);
  });
  test("should give a figure's value to machines", () => {
    assert.match(
      rendered(figure("92.4 million")).html,
      /<data class="figure" id="m1" value="92400000">92\.4 million<\/data>/,
    );
  });
  test("should keep a misprint, and say what was meant", () => {
    const { html, passages } = rendered('The <Sic means="Xiaomi">Xioami</Sic> phone.');
    assert.match(html, /<span class="sic-word">Xioami<\/span>.<ins class="sic" title="Xiaomi">\[sic\]<\/ins>/);
    assert.equal(passages[0]?.text, "The Xioami phone.");
  });
  test("should tell their place", () => {
    const mark = rendered(`# A\n\nText ${evidence("x")}`).evidence[0];
    assert.deepEqual([mark?.line, mark?.column], [3, 6]);
  });
});

describe("French spaces", () => {
  const french = `Qui a dit « ${quote("oui")} » ? Lui ; ainsi : \`a ; b\`.`;
  test("should be set for display in French alone", () => {
    const { html, passages, quotes } = rendered(french, "fr");
    assert.match(html, /«\u202f<q/);
    assert.match(html, /\u202f»\u202f\?/);
    assert.match(html, /Lui\u202f; ainsi\u00a0: /);
    assert.match(html, /<code>a ; b<\/code>/);
    assert.equal(passages[0]?.text, "Qui a dit « oui » ? Lui ; ainsi : a ; b.");
    assert.equal(quotes[0]?.text, "oui");
    assert.doesNotMatch(rendered(french, "en").html, /\u202f/);
  });
});

test("should refuse a mark without text", () => {
  assert.deepEqual(problemsOf('a <Sic means="x" /> b'), ["1:3 mark-empty"]);
  assert.deepEqual(problemsOf('<Sic means="x"> </Sic>'), ["1:1 mark-empty"]);
});

test("should escape what is written as character references", () => {
  assert.match(rendered("&lt;script&gt; &#123;x&#125; &amp;amp;").html, /&#x3C;script> \{x\} &#x26;amp;/);
});

test("should count the words of the body", () => {
  assert.equal(rendered("One two, l’IA and well-known 92,4.\n\n## Three\n").words, 8);
});
