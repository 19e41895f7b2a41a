import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stringify } from "yaml";

const AREAS = 60;
const MARKS = 500;

const frontMatter = (data: object, body: string): string => `---\n${stringify(data)}---\n\n${body}\n`;

/** Writes the content folder: three articles, of which one bears all the marks. */
export function writeCrowded(dir: string): string {
  const write = (file: string, text: string): void => {
    mkdirSync(path.join(dir, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  };
  write(
    "digest.yaml",
    stringify({
      title: "A crowded harbour",
      standfirst: "Five hundred statements about one harbour.",
      site: "https://crowded.example",
      languages: ["en"],
      edition: { date: "2019-06-01", number: 1 },
      rights: { mode: "full" },
      keyClaims: ["c-0", "c-1", "c-2"],
      cards: "none",
    }),
  );
  for (let i = 0; i < AREAS; i++) {
    const label = `Quay ${i + 1}, ${["coal and timber", "passengers", "the fish market and its ice house"][i % 3]}`;
    const area = { id: `quay-${i}`, label, official: i < 4, kind: i < 40 ? "partnership" : "context", order: i };
    write(`areas/quay-${i}.mdx`, frontMatter({ ...area, terms: { en: [`quay ${i + 1}`] } }, `What lies at quay ${i + 1}.`));
  }
  const claims = Array.from({ length: MARKS }, (_, i) => ({
    id: `c-${i}`,
    statement: `Berth ${i + 1} was dredged to ${4 + (i % 9)} metres before the winter.`,
    areas: [`quay-${i % AREAS}`],
  }));
  write("claims/claims.yaml", stringify(claims));
  const mark = (i: number, stance: string): string =>
    `<Evidence claim="c-${i}" stance="${stance}" modality="fact" at="${i * 60}-${i * 60 + 40}" sum="${String(i).padStart(12, "0")}">berth ${i + 1} was dredged to ${4 + (i % 9)} metres</Evidence>`;
  const stances = ["asserts", "hedges", "attributes", "partial", "goes-further"] as const;
  const article = (id: string, title: string, body: string): void =>
    write(
      `articles/${id}.mdx`,
      frontMatter({ title, read: true, titleBasis: "text", lang: "en", published: "2019-05-05", publishedBasis: "text" }, body),
    );
  const sentences = Array.from({ length: MARKS }, (_, i) => `Before the winter ${mark(i, stances[i % 5] ?? "asserts")}.`);
  const paragraphs = Array.from({ length: MARKS / 5 }, (_, i) => sentences.slice(i * 5, i * 5 + 5).join(" "));
  article("ledger", "The harbour’s ledger", paragraphs.join("\n\n"));
  article("gazette", "A dry winter", Array.from({ length: 20 }, (_, i) => `It seems that ${mark(i * 7, "hedges")}.`).join("\n\n"));
  article("letter", "A letter", `I deny that ${mark(3, "disputes")}.`);
  return dir;
}
