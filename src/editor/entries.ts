import path from "node:path";
import { parse } from "yaml";
import { splitFrontMatter } from "../articles/index.ts";
import { readLists } from "../content/read/entries.ts";
import { listFiles, openFolder } from "../content/read/folder.ts";
import { sidecarPath } from "../ingest/sidecar.ts";
import { schemaIssues } from "../problems/schema-issues.ts";
import { articleFrontMatterSchema } from "../schemas/article.ts";
import { digestConfigSchema } from "../schemas/digest.ts";
import { KINDS, type YamlKind } from "../schemas/kinds.ts";
import { sidecarSchema } from "../schemas/sidecar.ts";
import { ChangedMeanwhile, readOwn, writeOwn, type OwnFile } from "./own-file.ts";
import { appendEntry, setFields, type Fields } from "./yaml-fields.ts";

/** One file that was written, as it was and as it is: enough to take it back. */
export interface FileChange {
  file: string;
  /** null where the file was made. */
  before: OwnFile | null;
  /** null where the file was removed. */
  after: OwnFile | null;
}

export type Saved =
  | { status: "saved"; id: string; change: FileChange }
  | { status: "refused"; what: string; fix: string; field?: string }
  | { status: "changed-meanwhile"; file: string; now: OwnFile | null };

/** The lists that a form writes. */
export type FormKind = YamlKind | "areas";

/** An entry as a form gives it: fields that are undefined are taken away, those that are not named stay. */
export interface EntryForm {
  kind: FormKind;
  /** null for a new entry; `fields.id` names it then. */
  id: string | null;
  fields: Fields;
  /** SHA-256 of the file that the form was filled from; a file that is another by now is not written. */
  sha256?: string | undefined;
}

/** Writes an entry of a list, new or known. @throws Refusal where its file cannot be read, or lies elsewhere */
export async function saveEntry(contentDir: string, form: EntryForm): Promise<Saved> {
  const { kind, id, fields } = form;
  const place = placeOf(contentDir, kind, id ?? String(fields.id ?? ""), fields);
  if (id !== null && place.index === null) return refuse(`There is no ${kind} entry "${id}" any more.`, "Look again.");
  if (id === null && place.index !== null)
    return refuse(`There is an entry "${String(fields.id)}" already.`, "Give the new one another id.", "id");
  const was = readOwn(contentDir, place.file);
  if (form.sha256 !== undefined && was?.sha256 !== form.sha256)
    return { status: "changed-meanwhile", file: place.file, now: was };
  const text = was?.text ?? "";
  const front = kind === "areas" ? frontOf(text) : { head: "", yaml: text, tail: "" };
  const made =
    kind === "areas"
      ? setFields(front.yaml, [], fields)
      : place.index === null
        ? appendEntry(front.yaml, fields)
        : setFields(front.yaml, place.index, fields);
  if (made === null)
    return refuse(`${place.file} is written in a way that a form cannot change.`, "Change it in the file.");
  const value = entryIn(made, place.index, kind);
  const checked = KINDS[kind].schema.safeParse(value);
  if (!checked.success) {
    const [issue] = schemaIssues(checked.error, KINDS[kind].schema, value);
    return refuse(issue?.what ?? "It is not complete.", issue?.fix ?? "", String(issue?.path[0] ?? ""));
  }
  return write(contentDir, place.file, was, front.head + made + front.tail, id ?? String(fields.id));
}

export interface EntryPlace {
  file: string;
  /** Where the entry stands in its file: [] for its only one; null for a new one. */
  index: number[] | null;
}

/** Where an entry stands, or a new one with these fields is to stand. */
export function placeOf(contentDir: string, kind: FormKind, id: string, fields: Fields): EntryPlace {
  const folder = openFolder(contentDir);
  if (kind === "areas") {
    const file = `areas/${id}.mdx`;
    return { file, index: readOwn(contentDir, file) ? [] : null };
  }
  const files = listFiles(folder, kind, [".yaml", ".yml"]);
  const known = readLists(folder)[kind].find(({ value }) => value.id === id);
  const holding = known?.file ?? files.find((file) => indexIn(contentDir, file, id) !== null);
  if (holding !== undefined) return { file: holding, index: indexIn(contentDir, holding, id) };
  const [home] = Array.isArray(fields.areas) ? (fields.areas as unknown[]) : [];
  const near = files.find((file) => file === `${kind}/${String(home)}.yaml`);
  return { file: near ?? (files.length === 1 ? files[0]! : `${kind}/${kind}.yaml`), index: null };
}

function indexIn(contentDir: string, file: string, id: string): number[] | null {
  try {
    const value: unknown = parse(readOwn(contentDir, file)?.text ?? "", { schema: "core" });
    if (!Array.isArray(value)) return (value as { id?: unknown } | null)?.id === id ? [] : null;
    const index = value.findIndex((each) => (each as { id?: unknown } | null)?.id === id);
    return index < 0 ? null : [index];
  } catch {
    return null;
  }
}

function entryIn(text: string, index: number[] | null, kind: FormKind): unknown {
  const value: unknown = parse(text, { schema: "core" });
  if (kind === "areas" || !Array.isArray(value)) return value;
  return index === null ? value.at(-1) : value[index[0] ?? 0];
}

/**
 * Changes digest.yaml; makes it where there is none.
 *
 * @param seen SHA-256 of the file that the editor saw, null where there was none; undefined: whatever is there.
 */
export async function saveSettings(contentDir: string, fields: Fields, seen?: string | null): Promise<Saved> {
  const file = "digest.yaml";
  const was = readOwn(contentDir, file);
  if (seen !== undefined && (was?.sha256 ?? null) !== seen) return { status: "changed-meanwhile", file, now: was };
  const made = setFields(was?.text ?? "", [], fields);
  if (made === null) return refuse(`${file} is written in a way that a form cannot change.`, "Change it in the file.");
  const value: unknown = parse(made, { schema: "core" });
  const checked = digestConfigSchema.safeParse(value);
  if (!checked.success) {
    const [issue] = schemaIssues(checked.error, digestConfigSchema, value);
    return refuse(issue?.what ?? "It is not complete.", issue?.fix ?? "", String(issue?.path[0] ?? ""));
  }
  return write(contentDir, file, was, made, file);
}

/**
 * Says something about an article: in its front matter where the editor's file is there, else in the raw file's sidecar.
 *
 * @param raw Path of the raw file relative to the content folder, for an article that is not adopted.
 */
export async function saveFacts(contentDir: string, id: string, raw: string | null, fields: Fields): Promise<Saved> {
  const own = readOwn(contentDir, `articles/${id}.mdx`);
  if (!own && raw === null) return refuse(`There is no article "${id}" any more.`, "Look again.");
  const side = raw === null ? undefined : sidecarPath(path.join(contentDir, raw));
  const file = own?.file ?? (side ? path.relative(contentDir, side).split(path.sep).join("/") : `${raw}.yaml`);
  const was = own ?? readOwn(contentDir, file);
  const front = own ? frontOf(own.text) : { head: "", yaml: was?.text ?? "", tail: "" };
  const made = setFields(front.yaml, [], fields);
  if (made === null) return refuse(`${file} is written in a way that a form cannot change.`, "Change it in the file.");
  const schema = own ? articleFrontMatterSchema : sidecarSchema;
  const value: unknown = parse(made, { schema: "core" }) ?? {};
  const checked = schema.safeParse(value);
  if (!checked.success) {
    const [issue] = schemaIssues(checked.error, schema, value);
    return refuse(issue?.what ?? "It is not complete.", issue?.fix ?? "", String(issue?.path[0] ?? ""));
  }
  return write(contentDir, file, was, front.head + made + front.tail, id);
}

/** A file of front matter and body, taken apart; put together again it is the same. A new one has both fences. */
function frontOf(text: string): { head: string; yaml: string; tail: string } {
  const { yaml } = splitFrontMatter(text);
  if (yaml === null) return { head: "---\n", yaml: "", tail: `---\n\n${text}` };
  const start = text.indexOf("\n") + 1;
  return { head: text.slice(0, start), yaml, tail: text.slice(start + yaml.length) };
}

async function write(contentDir: string, file: string, was: OwnFile | null, text: string, id: string): Promise<Saved> {
  try {
    const after = await writeOwn(contentDir, file, was, text);
    return { status: "saved", id, change: { file, before: was, after } };
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { status: "changed-meanwhile", file, now: error.now };
    throw error;
  }
}

function refuse(what: string, fix: string, field?: string): Saved {
  return { status: "refused", what, fix, ...(field !== undefined && field !== "" && { field }) };
}
