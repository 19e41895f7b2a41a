import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { islandPage, ownTexts, readPage } from "./island.ts";

/** Elements inside a line, and how a careful reader would copy them out as plain text. */
const MEANINGS: [name: string, html: string, text: string][] = [
  [
    "an exponent",
    "<p>The bay holds 10<sup>7</sup> herrings, say the fishers.</p>",
    "The bay holds 10⁷ herrings, say the fishers.",
  ],
  [
    "a negative exponent",
    "<p>It leaks 3 × 10<sup>-4</sup> litres a day, says the plumber.</p>",
    "It leaks 3 × 10⁻⁴ litres a day, says the plumber.",
  ],
  [
    "an exponent in letters",
    "<p>The curve grows as 2<sup>kx</sup> until it stops, she wrote.</p>",
    "The curve grows as 2^kx until it stops, she wrote.",
  ],
  [
    "a unit of area",
    "<p>The quay has 640 m<sup>2</sup> of planks to be mended.</p>",
    "The quay has 640 m² of planks to be mended.",
  ],
  [
    "an ordinal",
    "<p>It was the 3<sup>rd</sup> key to be lost on the island.</p>",
    "It was the 3rd key to be lost on the island.",
  ],
  [
    "a French title",
    "<p>M<sup>me</sup> Aske a rendu la clef au capitaine dimanche.</p>",
    "Mme Aske a rendu la clef au capitaine dimanche.",
  ],
  [
    "small cents",
    "<p>A ticket costs $7<sup>50</sup> on weekdays in winter.</p>",
    "A ticket costs $7.50 on weekdays in winter.",
  ],
  [
    "a note after a year",
    '<p>The ramp dates from 1958<sup><a href="#n2">2</a></sup> and creaks.</p>',
    "The ramp dates from 1958[2] and creaks.",
  ],
  [
    "a note that a link stands around",
    '<p>The ramp is old.<a href="#n3"><sup>3</sup></a> It creaks.</p>',
    "The ramp is old.[3] It creaks.",
  ],
  [
    "a formula of chemistry",
    "<p>The bilge smelt of H<sub>2</sub>S for a whole week.</p>",
    "The bilge smelt of H2S for a whole week.",
  ],
  [
    "a lowered number behind a number",
    "<p>The plate reads 101<sub>2</sub> for reasons of its own.</p>",
    "The plate reads 101₂ for reasons of its own.",
  ],
  [
    "a struck number",
    "<p>There are <del>14</del> <ins>12</ins> ferries a week now.</p>",
    "There are 12 ferries a week now.",
  ],
  [
    "a struck price",
    "<p>The pass costs <s>€90</s> €75 for islanders this year.</p>",
    "The pass costs €75 for islanders this year.",
  ],
  [
    "a quotation",
    "<p>She said: <q>The coat was mine.</q> Nobody spoke.</p>",
    "She said: “The coat was mine.” Nobody spoke.",
  ],
  [
    "a quotation in a quotation",
    "<p>He said: <q>She told me <q>never</q> and left.</q></p>",
    "He said: “She told me ‘never’ and left.”",
  ],
  [
    "a German quotation",
    '<p lang="de">Sie sagte: <q>Der Mantel war meiner.</q> Stille.</p>',
    "Sie sagte: „Der Mantel war meiner.“ Stille.",
  ],
  [
    "a quotation with marks of its own",
    "<p>She said: <q>“It was mine.”</q> Nobody spoke.</p>",
    "She said: “It was mine.” Nobody spoke.",
  ],
  [
    "a reading above a word",
    "<p>The sign says <ruby>渡<rp>(</rp><rt>わた</rt><rp>)</rp></ruby>し in ink.</p>",
    "The sign says 渡し in ink.",
  ],
  [
    "a line's break",
    "<p>Torsholm harbour office,<br>closed until Monday.</p>",
    "Torsholm harbour office, closed until Monday.",
  ],
  [
    "a formula",
    "<p>The slope is <math><mi>s</mi><mo>=</mo><mfrac><mn>1</mn><mn>8</mn></mfrac></math> at low tide.</p>",
    "The slope is s = 1/8 at low tide.",
  ],
  [
    "a power in a formula",
    "<p>He wrote <math><msup><mi>r</mi><mn>2</mn></msup><mo>+</mo><mtext>salt</mtext></math> on the wall.</p>",
    "He wrote r² + salt on the wall.",
  ],
  [
    "a formula drawn twice",
    '<p>So <span class="katex"><math><mi>k</mi><mo>=</mo><mn>4</mn></math><span class="katex-html" aria-hidden="true">k=4</span></span> it is, he said.</p>',
    "So k = 4 it is, he said.",
  ],
  [
    "a drop cap",
    '<p><span class="dropcap">T</span>here was no key in the chapel.</p>',
    "There was no key in the chapel.",
  ],
  [
    "a drop cap that is a picture",
    '<p><span class="drop-cap"><img alt="T" src="t.png"></span>here was no key at all.</p>',
    "There was no key at all.",
  ],
  [
    "words for screen readers",
    '<p>The <a href="/x">timetable<span class="sr-only">(opens a window)</span></a> is out now.</p>',
    "The timetable is out now.",
  ],
  [
    "a hover card",
    '<p>The mayor, <span>Nils Aske<span class="hovercard-body">Nils Aske is the mayor of Torsholm since 2011.</span></span>, was away.</p>',
    "The mayor, Nils Aske, was away.",
  ],
  [
    "elements of the site's own in a sentence",
    "<p>The <x-term>bollard</x-term>, said the captain, <x-note>stays</x-note> where it is.</p>",
    "The bollard, said the captain, stays where it is.",
  ],
  [
    "a cell of no text",
    "<table><tr><th>Pier</th><th>Keys</th><th>Coats</th></tr><tr><td>North</td><td></td><td>5</td></tr><tr><td>South</td><td>2</td><td>1</td></tr></table>",
    "North | – | 5",
  ],
  [
    "a cell from the row above",
    '<table><tr><td rowspan="2">North</td><td>keys</td><td>2</td></tr><tr><td>coats</td><td>6</td></tr></table>',
    "″ | coats | 6",
  ],
];

describe("elements inside a line", () => {
  for (const [name, html, text] of MEANINGS) {
    test(`should keep what it means: ${name}`, () => {
      assert.ok(ownTexts(islandPage(html)).includes(text), JSON.stringify(ownTexts(islandPage(html))));
    });
  }

  test("should tell in the ledger what is shown otherwise than it stands there", () => {
    const html = islandPage("<p>There are <del>14</del> <ins>12</ins> ferries, and 10<sup>7</sup> herrings.</p>");
    const told = readPage(html)
      .ledger.filter(({ op }) => op === "repair")
      .map(({ span, now, reason }) => [html.slice(span.start, span.end), now, reason]);
    assert.deepEqual(told, [
      ["14", "", "withdrawn"],
      ["7", "⁷", "raised-or-lowered"],
    ]);
  });

  test("should show the text of <xmp> and <plaintext> once, as a browser does", () => {
    for (const html of ["<object><xmp>a &amp; <b>b</b></xmp></object>", "<xmp>a &amp; <b>b</b></xmp>"]) {
      const texts = ownTexts(islandPage(`<p>The harbour's old page held this:</p>${html}`));
      assert.ok(texts.includes("a &amp; <b>b</b>"), JSON.stringify(texts));
    }
  });
});
