import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stringify } from "yaml";
import { adopt } from "../../src/editor/adopt.ts";
import { textDigest } from "../../src/lib/span.ts";
import { getWorkspace, PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { AREAS, makeCorpus, OUTLETS, type CorpusArticle } from "./corpus.ts";
import { measure, median, type Cost } from "./measure.ts";

/** The smaller folder is a tenth of the larger one. */
const SIZES = [100, 1000];

/**
 * Measures what `npm run check` costs where every article was adopted and its raw file is there: each is compared with what
 * its raw file yields, and each mark with its words. The figure is a ratio: a folder of ten times the articles may cost ten
 * times as much, and what it costs beyond that grows with the square of them.
 *
 * @param folder Receives the folders that are checked.
 */
export async function checking(folder: string, rounds: number): Promise<void> {
  const costs = new Map<number, Cost[]>();
  for (const size of SIZES) {
    const dir = path.join(folder, `adopted-${size}`);
    await writeAdopted(dir, makeCorpus(size));
    costs.set(size, []);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [size, list] of costs) list.push(await check(path.join(folder, `adopted-${size}`)));
  }
  const seconds = (size: number) => median(costs.get(size)!.map(({ cpu }) => cpu));
  const [few, many] = SIZES.map(seconds) as [number, number];
  console.log(
    `Check of ${SIZES[1]} adopted articles with their raw files: ${many.toFixed(1)} s of processor, ${(many / few).toFixed(1)} × that of ${SIZES[0]}.\n`,
  );
}

function check(contentDir: string): Promise<Cost> {
  const main = path.join(PROJECT_ROOT, "src/cli/main.ts");
  return measure(process.execPath, [main, "check", "--content", contentDir], PROJECT_ROOT);
}

/** A content folder whose articles were all adopted, each with a sentence that bears on a claim of its area. */
async function writeAdopted(contentDir: string, corpus: readonly CorpusArticle[]): Promise<void> {
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
    writeFileSync(path.join(contentDir, file), text);
  };
  write("digest.yaml", stringify({ title: "A corpus", edition: { date: "2019-01-01", number: 1 } }));
  write("sources/outlets.yaml", stringify(OUTLETS.map((id) => ({ id, name: id }))));
  for (const id of AREAS) write(`areas/${id}.mdx`, `---\n${stringify({ label: id })}---\n\nAbout ${id}.\n`);
  const claims = AREAS.map((id) => ({ id: `c-${id}`, statement: `There is ${id}.`, areas: [id] }));
  write("claims/claims.yaml", stringify(claims));
  for (const { slug, title, body, date, outlet } of corpus) {
    write(`raw/${slug}.md`, `# ${title}\n\n${body}\n`);
    write(`raw/${slug}.md.yaml`, stringify({ source: outlet, published: date, publishedBasis: "editor", lang: "en" }));
  }
  for (const article of corpus) {
    const adopted = await adopt(getWorkspace(contentDir), article.slug);
    if (adopted.status !== "adopted") throw new Error(`${article.slug} was not adopted`);
    const mdx = readFileSync(path.join(contentDir, adopted.file), "utf8");
    write(
      adopted.file,
      marked(mdx, readFileSync(path.join(contentDir, `raw/${article.slug}.md`), "utf8"), article.area),
    );
  }
}

/** The article with a mark around the first words that stand in it, and in its raw file, as they are. */
function marked(mdx: string, raw: string, area: string): string {
  const body = mdx.indexOf("\n---\n", 4);
  for (const [words] of raw.matchAll(/(?<=\n\n)[A-Z][a-z ]+(?=\.)/g)) {
    const start = raw.indexOf(words);
    const place = mdx.indexOf(`\n${words}.`, body) + 1;
    if (place === 0) continue;
    const tag = `<Evidence claim="c-${area}" stance="asserts" modality="fact" at="${start}-${start + words.length}" sum="${textDigest(words)}">`;
    return `${mdx.slice(0, place)}${tag}${words}</Evidence>${mdx.slice(place + words.length)}`;
  }
  return mdx;
}
