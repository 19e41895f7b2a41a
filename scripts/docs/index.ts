import * as prettier from "prettier";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { problemsPage } from "./problems.ts";
import { referencePage } from "./reference.ts";
import { FILES, schemaFile } from "./schemas.ts";

/** What is made from the code, formatted as the formatter wants it, by its path in the project. */
export async function generatedDocs(): Promise<Map<string, string>> {
  const docs = new Map([
    ["docs/problems.md", problemsPage()],
    ["docs/reference.md", referencePage()],
    ...FILES.map((file): [string, string] => [`docs/schemas/${file.name}.json`, schemaFile(file)]),
  ]);
  const options = await prettier.resolveConfig(`${PROJECT_ROOT}/docs/problems.md`);
  for (const [file, text] of docs) docs.set(file, await prettier.format(text, { ...options, filepath: file }));
  return docs;
}
