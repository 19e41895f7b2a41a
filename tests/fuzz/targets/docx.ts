import fc from "fast-check";
import { deleted, docxParts, inserted, paragraph, run } from "../../support/containers/docx.ts";
import { damage, damaged } from "../generators/bytes.ts";
import { odd, packed } from "../generators/packed.ts";
import { line, xmlLine } from "../generators/text.ts";
import { hostileText } from "../hostile.ts";
import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { openAndCheck } from "../oracles/opened.ts";
import { defineTarget } from "../target.ts";

const STYLES = ["", "", "Titel", "berschrift2", "accord-deleted-run", '"/><PWN'];
const ODD = [
  "<w:p>",
  "</w:p>",
  "<w:r><w:br/></w:r>",
  '<w:hyperlink r:id="x"><w:r><w:t>link</w:t></w:r></w:hyperlink>',
  "<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup></m:oMath>",
  "<w:footnoteReference w:id='1'/>",
  "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
  "<!DOCTYPE x [<!ENTITY a 'b'>]>",
  "<!--",
  "<![CDATA[ x ]]>",
  "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>",
  "<w:fldSimple w:instr='HYPERLINK \"javascript:PWN()\"'><w:r><w:t>x</w:t></w:r></w:fldSimple>",
  "&#0;&#xd800;&nosuch;",
  "<w:p>".repeat(220),
];

const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: xmlLine.map((text) => run(text)) },
  { weight: 2, arbitrary: xmlLine.map((text) => run(text, "<w:b/>")) },
  { weight: 1, arbitrary: xmlLine.map((text) => run(text, '<w:vertAlign w:val="superscript"/>')) },
  { weight: 1, arbitrary: xmlLine.map(deleted) },
  { weight: 1, arbitrary: xmlLine.map(inserted) },
  {
    weight: 1,
    arbitrary: fc.oneof({ weight: 9, arbitrary: xmlLine }, { weight: 1, arbitrary: line }).map((text) => run(text)),
  },
);

const body: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 24,
        arbitrary: fc
          .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom(...STYLES))
          .map(([runs, style]) => paragraph(runs.join(""), style)),
      },
      { weight: 1, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: hostileText },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));

export const target = defineTarget({
  feeds: "Word files to the ingestion: runs, odd elements, a lying directory, damaged bytes",
  weight: 3,
  chunk: 50,
  inputs: fc.record({ body, odd, damage }),
  check: ({ body: text, odd: all, damage: harm }) =>
    openAndCheck("raw/a.docx", damaged(packed(docxParts(text), all), harm)),
  together: (results) => nothingRuns(results.flat(), 4),
  close: closeBrowser,
});
