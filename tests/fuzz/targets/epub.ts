import fc from "fast-check";
import { epubParts } from "../../support/containers/epub.ts";
import { damage, damaged } from "../generators/bytes.ts";
import { page } from "../generators/html.ts";
import { odd, packed } from "../generators/packed.ts";
import { prose } from "../generators/text.ts";
import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { openAndCheck } from "../oracles/opened.ts";
import { defineTarget } from "../target.ts";

const FILES = ["a.xhtml", "b.xhtml", "../c.xhtml", "%2e%2e/d.xhtml", "a b.xhtml", "nav.xhtml", "__proto__"];
const LABELS = ["The bridge", "{PWN()}", "<b>", "&amp;&#0;"];
const LOCKS = [
  '<e><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></e>',
  '<e><EncryptionMethod Algorithm="urn:x"/></e>',
  "<e><!--",
];

const chapter = fc.record(
  {
    file: fc.constantFrom(...FILES),
    body: fc.oneof(page, prose),
    label: fc.constantFrom(...LABELS),
  },
  { requiredKeys: ["file", "body"] },
);

export const target = defineTarget({
  feeds: "books to the ingestion: chapters of tag soup, odd paths, a lying directory, damaged bytes",
  weight: 3,
  chunk: 50,
  inputs: fc.record({
    chapters: fc.array(chapter, { minLength: 1, maxLength: 4 }),
    lock: fc.oneof({ weight: 5, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.constantFrom(...LOCKS) }),
    odd,
    damage,
  }),
  check({ chapters, lock, odd: all, damage: harm }) {
    const locks = lock === "" ? [] : [{ name: "META-INF/encryption.xml", data: lock }];
    return openAndCheck("raw/a.epub", damaged(packed(epubParts(chapters, locks), all), harm));
  },
  together: (results) => nothingRuns(results.flat(), 4),
  close: closeBrowser,
});
