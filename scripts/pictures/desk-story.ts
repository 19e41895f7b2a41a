import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { markArticle, readMarkTarget } from "../../src/editor/mark/mark-article.ts";
import { getWorkspace } from "../../src/lib/workspace.ts";

const CLAIMS = `- id: c-cut
  statement: { en: A storm cut the causeway to Saint-Orven. }
  areas: [causeway]
  importance: 1
- id: c-cost
  statement: { en: Rebuilding the causeway will cost 18 million euros. }
  areas: [causeway]
  importance: 1
- id: c-undermined
  statement: { en: An inspection in 2019 found that the tide was eating away the foundations. }
  areas: [causeway]
- id: c-ferry
  statement: { en: "A ferry runs four times a day, free for islanders." }
  areas: [causeway]
- id: c-put-off
  statement: { en: The county had put off repairs to save money. }
  areas: [causeway]
`;

const MARKS: [
  article: string,
  words: string,
  claim: string,
  stance: "asserts" | "hedges" | "disputes" | "attributes",
  modality: "fact" | "plan" | "possibility" | "opinion",
][] = [
  ["coast-courier", "The only road … Tuesday night", "c-cut", "asserts", "fact"],
  ["coast-courier", "A ferry will run four times a day from Thursday", "c-ferry", "asserts", "plan"],
  ["coast-courier", "She accuses the county … save money", "c-put-off", "attributes", "opinion"],
  ["coast-courier", "An inspection in 2019 … by the tide", "c-undermined", "asserts", "fact"],
  ["island-monitor", "fell into the sea during the night", "c-cut", "asserts", "fact"],
  ["island-monitor", "rejected claims that the road had been neglected", "c-put-off", "disputes", "fact"],
  ["le-courrier-du-large", "La reconstruction coûterait 18 millions d’euros", "c-cost", "hedges", "possibility"],
  ["ouest-affaires", "estimés à 25 millions d’euros", "c-cost", "disputes", "plan"],
];

/** A story in the making, of invented articles: what the desk's pictures show. */
export async function deskStory(content: string): Promise<void> {
  for (const sub of ["areas", "claims"]) mkdirSync(path.join(content, sub), { recursive: true });
  cpSync("tests/corpora/suggest/causeway/raw", path.join(content, "raw"), { recursive: true });
  writeFileSync(path.join(content, "digest.yaml"), "title: { en: The causeway of Saint-Orven }\ndraft: true\n");
  writeFileSync(path.join(content, "areas/causeway.mdx"), "---\nid: causeway\nlabel: { en: The causeway }\n---\n");
  writeFileSync(path.join(content, "claims/claims.yaml"), CLAIMS);
  const workspace = getWorkspace(content);
  for (const [article, words, claim, stance, modality] of MARKS) {
    const target = await readMarkTarget(workspace, article);
    if ("status" in target) throw new Error(target.what);
    const result = await markArticle(workspace, target, {
      passage: { words },
      mark: { name: "Evidence", claim, stance, modality },
    });
    if (result.status !== "marked") throw new Error(`${article}: ${words}: ${result.status}`);
  }
}
