import { join, parse } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { sidecarSchema, type Sidecar } from "../schemas/sidecar.ts";
import { isThere, readInside, Refusal } from "../lib/folder-files.ts";
import type { Problem } from "../schemas/problem.ts";
import { LIMITS } from "./limits.ts";
import { Quarantine } from "./quarantine.ts";

export interface SidecarFile {
  path: string;
  text: string;
}

/**
 * Path of a raw file's sidecar: article.txt.yaml, else article.yaml. Undefined where there is nothing of either name; what is
 * there is the sidecar, whether it can be read or not.
 */
export function sidecarPath(rawPath: string): string | undefined {
  const { dir, name } = parse(rawPath);
  return [`${rawPath}.yaml`, join(dir, `${name}.yaml`)].find((path) => path !== rawPath && isThere(path));
}

/**
 * Reads a raw file's sidecar as text; null where there is none.
 *
 * @param within Real path of the folder in which it must lie.
 * @throws Quarantine where there is one that is not read: without it, the article could show what its rights forbid.
 */
export function readSidecar(rawPath: string, within: string): SidecarFile | null {
  try {
    const path = sidecarPath(rawPath);
    return path === undefined ? null : { path, text: readInside(within, path, LIMITS.sidecarBytes).toString("utf8") };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Quarantine("raw-sidecar", error.message);
  }
}

/** Parses a sidecar. Returns every problem with its line; `file` is the sidecar's path relative to the content folder. */
export function parseSidecar(text: string, file: string): { sidecar: Sidecar; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: "core", prettyErrors: false });
  const at = (offset: number | undefined) => {
    const place = offset === undefined ? undefined : lines.linePos(offset);
    return place ? { line: place.line, column: place.col } : {};
  };
  const why = "A sidecar says what the raw text does not; a slip in it would show on the page.";
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      level: "error" as const,
      code: "sidecar-malformed",
      file,
      ...at(error.pos[0]),
      what: `This is not YAML: ${error.message}`,
      why,
      fix: "Correct the line; quote values that hold a colon, a number sign or a date.",
    }));
    return { sidecar: {}, problems };
  }
  const checked = sidecarSchema.safeParse(document.toJS({ maxAliasCount: 20 }) ?? {});
  if (checked.success) return { sidecar: checked.data, problems: [] };
  const problems = checked.error.issues.map((issue) => {
    const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]!] : issue.path;
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return {
      level: "error" as const,
      code: "sidecar-invalid",
      file,
      ...at(node?.range?.[0]),
      what: `${path.join(".") || "The sidecar"}: ${issue.message}`,
      why,
      fix: "See the list of a sidecar's fields in docs/editing.md.",
    };
  });
  return { sidecar: {}, problems };
}
