import path from "node:path";
import { verifiedSchema, type Verified } from "../../schemas/verified.ts";
import { readYaml } from "../../lib/yaml.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import { validate } from "./entries.ts";
import { listFiles, readText, type Folder } from "./folder.ts";

/** The committed records of what was held against raw files, by article id. */
export function readVerified(folder: Folder): Map<string, Verified> {
  const records = new Map<string, Verified>();
  for (const file of listFiles(folder, "verified", [".json"])) {
    const text = readText(folder, file);
    if (text === null) continue;
    const place = (at: (string | number)[], onKey = false) => ({ file, ...readYaml(text, file).locate(at, onKey) });
    try {
      const record = validate(JSON.parse(text) as unknown, verifiedSchema, place, folder.problems);
      if (record) records.set(path.basename(file, ".json"), record);
    } catch {
      folder.problems.push(contentProblem("record-malformed", { file }));
    }
  }
  return records;
}
