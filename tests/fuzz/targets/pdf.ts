import fc from "fast-check";
import { makePdf, type PdfOptions, type PdfPage } from "../../support/containers/pdf.ts";
import { damage, damaged } from "../generators/bytes.ts";
import { line } from "../generators/text.ts";
import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { openAndCheck } from "../oracles/opened.ts";
import { defineTarget } from "../target.ts";

const OBJECTS = [
  "<< /Type /EmbeddedFile /Length 3 >>\nstream\nabc\nendstream",
  "<< /S /JavaScript /JS (PWN()) >>",
  "<< /Filter [/FlateDecode /FlateDecode] /Length 9 >>\nstream\nxxxxxxxxx\nendstream",
  "<< /Filter /LZWDecode /Length 3 >>\nstream\nabc\nendstream",
  "<< /Length 99999999 >>\nstream\nabc",
  "[".repeat(60),
  "<< /A << /B << /C (((",
  "<< /F#69lter /#46lateDecode >>",
];
const LETTERS = [
  "1 beginbfrange <00> <ff> <0041> endbfrange",
  "1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfchar <41> <fb01> <42> <> endbfchar",
  "1 beginbfrange <0000> <ffffffff> <0041> endbfrange",
  "1 beginbfchar <41> <d800> endbfchar",
];
const place = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(72, 90, 300, 540) },
  { weight: 1, arbitrary: fc.integer({ min: -50, max: 900 }) },
);

const page: fc.Arbitrary<PdfPage> = fc.record({
  lines: fc.array(
    fc
      .record({
        x: place,
        row: fc.nat(50),
        size: fc.constantFrom(11, 11, 11, 7, 18, 36, 0),
        font: fc.constantFrom("F1" as const, "F1" as const, "F2" as const, "F3" as const),
        text: line,
        turned: fc.constantFrom(0, 0, 0, 0, 90, 180),
      })
      .map(({ row, ...rest }) => ({ ...rest, y: 800 - 15 * row })),
    { maxLength: 12 },
  ),
  picture: fc.boolean(),
});

const options: fc.Arbitrary<PdfOptions> = fc.record(
  {
    packed: fc.boolean(),
    trailer: fc.constantFrom("", "", "", "", "", "/Encrypt 9 0 R", "/Prev 0", "/Info << /Title (PWN) >>"),
    objects: fc.array(fc.constantFrom(...OBJECTS), { maxLength: 2 }),
    language: fc.constantFrom("en", "fr-CA", "){PWN()}", ""),
    letters: fc.constantFrom(...LETTERS),
  },
  { requiredKeys: [] },
);

export const target = defineTarget({
  feeds: "PDF files to the ingestion: lines anywhere on a page, odd objects, damaged bytes",
  weight: 3,
  chunk: 50,
  inputs: fc.record({ pages: fc.array(page, { minLength: 1, maxLength: 3 }), options, damage }),
  check: ({ pages, options: how, damage: all }) => openAndCheck("raw/a.pdf", damaged(makePdf(pages, how), all)),
  together: (results) => nothingRuns(results.flat(), 4),
  close: closeBrowser,
});
