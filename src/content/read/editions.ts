import { readYaml } from "../../lib/yaml.ts";
import { editionSchema, redirectsSchema, type Edition, type Redirects } from "../../schemas/edition.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import { validate, type Located } from "./entries.ts";
import { listFiles, readText, readTextIfThere, type Folder } from "./folder.ts";

const REDIRECTS_FILE = "redirects.yaml";

/** The editions that were published, in the order of their numbers. */
export function readEditions(folder: Folder): Located<Edition>[] {
  const editions = listFiles(folder, "editions", [".json"]).flatMap((file): Located<Edition>[] => {
    const text = readText(folder, file);
    if (text === null) return [];
    const value = parseJson(text);
    // An edition of a large digest is quickly read as JSON; places are asked for only where something is wrong.
    const place = (at: (string | number)[], onKey = false) => ({ file, ...readYaml(text, file).locate(at, onKey) });
    if (value === undefined) {
      folder.problems.push(contentProblem("edition-malformed", { file }));
      return [];
    }
    const edition = validate(value, editionSchema, place, folder.problems);
    if (edition === null) return [];
    if (file !== `editions/${edition.number}.json`) {
      folder.problems.push(contentProblem("edition-number", place(["number"]), { detail: String(edition.number) }));
      return [];
    }
    return [{ value: edition, file, place }];
  });
  return editions.sort((a, b) => a.value.number - b.value.number);
}

/** What stands in the place of ids that are gone; null where the file is in error, and nobody knows. */
export function readRedirects(folder: Folder): Located<Redirects> | null {
  const none = { value: {}, file: REDIRECTS_FILE, place: () => ({ file: REDIRECTS_FILE }) };
  const text = readTextIfThere(folder, REDIRECTS_FILE);
  if (text === undefined) return none;
  if (text === null) return null;
  const yaml = readYaml(text, REDIRECTS_FILE);
  folder.problems.push(...yaml.problems);
  if (yaml.problems.length > 0) return null;
  const place = (at: (string | number)[], onKey = false) => ({ file: REDIRECTS_FILE, ...yaml.locate(at, onKey) });
  const value = validate(yaml.value ?? {}, redirectsSchema, place, folder.problems);
  return value && { value, file: REDIRECTS_FILE, place };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
