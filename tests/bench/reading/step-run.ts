import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { annotate } from "../../../src/ingest/annotate/index.ts";
import { draftsOf, prepare } from "../../../src/ingest/item.ts";
import { openFile } from "../../../src/ingest/open.ts";
import { ingestSource } from "../../../src/ingest/pipeline.ts";
import { Quarantine } from "../../../src/ingest/quarantine.ts";
import { benchPages, type Pages } from "./pages.ts";

/*
 * One step over all pages, in a process that does nothing else, so that each step pays for the memory it throws away: prints pages,
 * characters of text and milliseconds of the processor a page as JSON. Two rounds after those in which V8 compiles the code.
 */

type Page = Pages["pages"][number];
type Step = (page: Page) => Promise<() => unknown>;

const WARM = 2;
const MEASURED = 2;

/** What is done before the clock runs, and then what is measured. */
const STEPS: Record<string, Step> = {
  readability: async (page) => {
    const text = (await openFile(page.file, page.bytes)).items[0]!.text;
    return () => new Readability(parseHTML(text).document as unknown as Document).parse();
  },
  read: async (page) => () => read(page),
  annotate: async (page) => {
    const drafts = await read(page);
    return () => drafts.forEach((draft) => annotate(draft, draft.facts.published?.edtf ?? null));
  },
  article: async (page) => () => ingestSource({ ...page, sidecar: {} }),
};

async function read({ file, bytes }: Page) {
  const { items } = await openFile(file, bytes);
  const drafts = await draftsOf(items[0]!);
  for (const draft of drafts) prepare(draft, items[0]!, { sidecar: {} });
  return drafts;
}

const step = STEPS[process.argv[2] ?? ""]!;
const pages: Page[] = [];
let characters = 0;
for (const page of benchPages().pages) {
  try {
    for (const { blocks } of await read(page)) for (const { text } of blocks) characters += text.length;
    await ingestSource({ ...page, sidecar: {} });
    pages.push(page);
  } catch (error) {
    if (!(error instanceof Quarantine)) throw error;
  }
}
let spent = 0;
for (let round = 0; round < WARM + MEASURED; round++) {
  for (const page of pages) {
    const work = await step(page);
    const begun = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(begun);
    if (round >= WARM) spent += (user + system) / 1000;
  }
}
const milliseconds = spent / MEASURED / pages.length;
process.stdout.write(JSON.stringify({ pages: pages.length, characters: characters / pages.length, milliseconds }));
