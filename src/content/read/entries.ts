import type { z } from "zod";
import { schemaIssues } from "../../problems/schema-issues.ts";
import { readYaml } from "../../lib/yaml.ts";
import { KINDS, YAML_KINDS, type Entry, type YamlKind } from "../../schemas/kinds.ts";
import type { Problem } from "../../problems/problem.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import type { Place } from "../../problems/entry.ts";
import { listFiles, noteBroken, readText, type Folder } from "./folder.ts";

/** A validated entry, and where each of its fields stands. */
export interface Located<T> {
  value: T;
  file: string;
  /** Place of the value (or, with `onKey`, of the last key) at a path within the entry. */
  place(path: (string | number)[], onKey?: boolean): Place;
}

export type EntrySchema<T> = z.ZodType<T>;

/** The lists that are written in YAML, each in the folder of its kind. */
export function readLists(folder: Folder): { [K in YamlKind]: Located<Entry<K>>[] } {
  const lists = YAML_KINDS.map((kind) => [kind, readEntries<{ id: string }>(folder, kind, KINDS[kind].schema)]);
  return Object.fromEntries(lists) as { [K in YamlKind]: Located<Entry<K>>[] };
}

/** Reads every .yaml file of a sub-folder; a file holds one entry or a list of them. */
function readEntries<T extends { id: string }>(folder: Folder, sub: string, schema: EntrySchema<T>): Located<T>[] {
  return listFiles(folder, sub, [".yaml", ".yml"]).flatMap((file) => {
    const text = readText(folder, file);
    const found = text === null ? null : parseEntries(text, file, schema, folder.problems);
    for (const id of found?.broken ?? [null]) noteBroken(folder, sub, id);
    return found?.entries ?? [];
  });
}

/**
 * Reads the entries of one YAML text; what is wrong is added to `problems`. An empty file holds none. `broken` has the id of
 * each entry that was left out, null where it has none that can be read.
 */
export function parseEntries<T>(
  text: string,
  file: string,
  schema: EntrySchema<T>,
  problems: Problem[],
): { entries: Located<T>[]; broken: unknown[] } {
  const yaml = readYaml(text, file);
  problems.push(...yaml.problems);
  if (yaml.problems.length > 0) return { entries: [], broken: [null] };
  if (yaml.value === null || yaml.value === undefined) return { entries: [], broken: [] };
  const broken: unknown[] = [];
  const isList = Array.isArray(yaml.value);
  const items: unknown[] = isList ? (yaml.value as unknown[]) : [yaml.value];
  const entries = items.flatMap((item, i) => {
    const prefix = isList ? [i] : [];
    const place = (path: (string | number)[], onKey = false) => ({ file, ...yaml.locate([...prefix, ...path], onKey) });
    const entry = validate(item, schema, place, problems);
    if (entry === null) broken.push((item as { id?: unknown } | null)?.id);
    return entry === null ? [] : [{ value: entry, file, place }];
  });
  return { entries, broken };
}

/** Validates one entry; every issue becomes a problem at the offending field. */
export function validate<T>(
  item: unknown,
  schema: EntrySchema<T>,
  place: Located<T>["place"],
  problems: Problem[],
): T | null {
  if (typeof item !== "object" || item === null || Array.isArray(item)) {
    const detail = item === null ? "nothing" : Array.isArray(item) ? "a list" : `“${String(item).slice(0, 40)}”`;
    problems.push(contentProblem("entry-not-a-map", place([]), { detail }));
    return null;
  }
  const parsed = schema.safeParse(item);
  if (parsed.success) return parsed.data;
  for (const { code, path, onKey, what, why, fix } of schemaIssues(parsed.error, schema, item)) {
    problems.push({ level: "error", code, ...place(path, onKey), what, why, fix });
  }
  return null;
}
