import { rmSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { areaSchema } from "../../src/schemas/area.ts";
import { sourceSchema } from "../../src/schemas/source.ts";
import { buildBundle } from "../../src/search/index/build-bundle.ts";
import { makeBundle } from "../../src/search/index/make-bundle.ts";
import { buildSearchRecords } from "../../src/search/index/records.ts";
import { writeSearchIndex } from "../../src/search/index/write-index.ts";
import { article, smallDigest } from "../unit/search/digest.ts";
import { AREAS, makeCorpus, OUTLETS } from "./corpus.ts";
import { cpuOfAll } from "./measure.ts";

/*
 * Makes the search index of the bench's corpus once, and prints seconds on the clock and of the processor. A process of its
 * own, so that nothing is warm but what is kept on the disk.
 */
const { values } = parseArgs({
  options: {
    articles: { type: "string" },
    /** whole, parts, or all: records, parts, spellings and files. */
    make: { type: "string" },
    /** Where parts are kept. */
    cache: { type: "string" },
    /** Words that are put into one article in the middle. */
    change: { type: "string" },
  },
});
const count = Number(values.articles);
const cache = String(values.cache);
const articles = makeCorpus(count).map(({ slug, title, date, outlet, body }, i) => {
  const paragraphs = body.replace(/[*[\]#]|\(http[^)]*\)/g, "").split("\n\n");
  if (values.change !== undefined && i === count >> 1) paragraphs.push(values.change);
  return article(slug, paragraphs, { title, published: date, source: outlet });
});
const digest = smallDigest({
  articles,
  areas: AREAS.map((id) => areaSchema.parse({ id, label: id, terms: { en: [id] } })),
  sources: OUTLETS.map((id) => sourceSchema.parse({ id, name: id })),
  findings: false,
});
const records = buildSearchRecords(digest);

const begun = performance.now();
const spent = cpuOfAll();
if (values.make === "whole") await makeBundle(records);
else if (values.make === "parts") await buildBundle(records, cache);
else {
  const out = path.join(cache, "written");
  await writeSearchIndex(digest, out, cache);
  rmSync(out, { recursive: true });
}
const wall = (performance.now() - begun) / 1000;
// The system counts a process that was ended once it has been told of.
await setTimeout(500);
console.log(JSON.stringify({ wall, cpu: cpuOfAll() - spent }));
