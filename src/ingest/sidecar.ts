import { lstatSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { sidecarSchema, type Sidecar } from "../schemas/sidecar.ts";
import type { Problem } from "../schemas/problem.ts";
import { LIMITS } from "./limits.ts";

export interface SidecarFile {
  path: string;
  text: string;
}

/** A sidecar that is there and cannot be read. Never taken for none: it may say that the article must not be shown. */
export class UnreadableSidecar extends Error {
  /** Path of the sidecar. */
  readonly path: string;
  readonly fix: string;
  constructor(path: string, message: string, fix: string) {
    super(message);
    this.path = path;
    this.fix = fix;
  }
}

/** Paths at which a raw file's sidecar may lie: article.txt.yaml, article.yaml, and those that are there. */
function sidecarPaths(rawPath: string): string[] {
  return [`${rawPath}.yaml`, rawPath.replace(/\.[^./\\]+$/, ".yaml")].filter(
    (path) => path !== rawPath && isThere(path),
  );
}

/** Whether anything has this name, be it a link that leads nowhere or what cannot be looked at. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // No file can have a name that is too long.
    return (error as NodeJS.ErrnoException).code !== "ENAMETOOLONG";
  }
}

/** Path of a raw file's sidecar: article.txt.yaml, else article.yaml. Undefined where there is none. */
export function sidecarPath(rawPath: string): string | undefined {
  return sidecarPaths(rawPath)[0];
}

/**
 * Reads a raw file's sidecar as text; null where there is none.
 *
 * @throws UnreadableSidecar where there is one that cannot be read, or more than one.
 */
export async function readSidecar(rawPath: string): Promise<SidecarFile | null> {
  const [path, other] = sidecarPaths(rawPath);
  const misspelt = [`${rawPath}.yml`, rawPath.replace(/\.[^./\\]+$/, ".yml")].find(isThere);
  if (misspelt !== undefined && misspelt !== rawPath)
    throw new UnreadableSidecar(misspelt, "A sidecar's name ends in .yaml; this one would not be read.", "Rename it.");
  if (path === undefined) return null;
  if (other !== undefined)
    throw new UnreadableSidecar(other, `There is another sidecar, ${basename(path)}, for the same file.`, KEEP_ONE);
  try {
    const { size } = await stat(path);
    if (size > LIMITS.sidecarBytes) throw new RangeError(`it is larger than ${LIMITS.sidecarBytes / 1024} kB`);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
    return { path, text };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = error instanceof TypeError ? "it is not UTF-8" : error instanceof RangeError ? message : code;
    throw new UnreadableSidecar(path, `The sidecar cannot be read: ${reason ?? "unknown reason"}.`, READABLE);
  }
}

const KEEP_ONE = "Put what both say into one of them, the stricter rights where they differ, and remove the other.";
const READABLE = "Make it a readable file of YAML in UTF-8, or remove it if the article needs none.";

/** The problem of a sidecar that cannot be read; `file` is its path relative to the content folder. */
export function unreadableProblem(error: UnreadableSidecar, file: string): Problem {
  return {
    level: "error",
    code: "sidecar-unreadable",
    file,
    what: error.message,
    why: "It may say that the article must not be shown in full, so that nothing is built without it.",
    fix: error.fix,
  };
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
  const malformed = (what: string, offset?: number): Problem => ({
    level: "error",
    code: "sidecar-malformed",
    file,
    ...at(offset),
    what: `This is not YAML: ${what}`,
    why,
    fix: "Correct the line; quote values that hold a colon, a number sign or a date.",
  });
  // A warning is a tag that nobody knows: its value would be read as something else.
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0)
    return { sidecar: {}, problems: faults.map((error) => malformed(error.message, error.pos[0])) };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    return { sidecar: {}, problems: [malformed((error as Error).message)] };
  }
  const checked = sidecarSchema.safeParse(value ?? {});
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
