import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { LineCounter, parseDocument } from "yaml";
import { sidecarSchema, type Sidecar } from "../schemas/sidecar.ts";
import type { Problem } from "../schemas/problem.ts";
import { LIMITS } from "./limits.ts";

export interface SidecarFile {
  path: string;
  text: string;
}

/** Path of a raw file's sidecar: article.txt.yaml, else article.yaml. Undefined where there is none. */
export function sidecarPath(rawPath: string): string | undefined {
  return [`${rawPath}.yaml`, rawPath.replace(/\.[^./\\]+$/, ".yaml")].find(
    (path) => path !== rawPath && existsSync(path),
  );
}

/** Reads a raw file's sidecar as text; null where there is none or it is too large to be one. */
export async function readSidecar(rawPath: string): Promise<SidecarFile | null> {
  const path = sidecarPath(rawPath);
  if (!path || (await stat(path)).size > LIMITS.sidecarBytes) return null;
  return { path, text: await readFile(path, "utf8") };
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
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 }) ?? {};
  } catch (error) {
    // An alias without its anchor, or too many: known only when the values are put together.
    const what = `This is not YAML: ${error instanceof Error ? error.message : String(error)}`;
    const fix = "Write the value out; put a value that begins with a star in quotes.";
    return { sidecar: {}, problems: [{ level: "error", code: "sidecar-malformed", file, what, why, fix }] };
  }
  const checked = sidecarSchema.safeParse(value);
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
