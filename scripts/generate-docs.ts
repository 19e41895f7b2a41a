import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { PROJECT_ROOT } from "../src/lib/workspace.ts";
import { generatedDocs } from "./docs/index.ts";

/* Writes the pages of docs/ that are made from the code: `npm run docs`. A test says when one of them is out of date. */

for (const [file, text] of await generatedDocs()) {
  const at = path.join(PROJECT_ROOT, file);
  await mkdir(path.dirname(at), { recursive: true });
  await writeFile(at, text);
  console.log(file);
}
