import { basename, join, parse } from "node:path";
import { sidecarSchema, type Sidecar } from "../schemas/sidecar.ts";
import { isThere, readInside, Refusal } from "../lib/folder-files.ts";
import { readYaml } from "../lib/yaml.ts";
import { rawProblem } from "../problems/raw-catalogue.ts";
import type { Problem } from "../problems/problem.ts";
import { schemaIssues } from "../problems/schema-issues.ts";
import { LIMITS } from "./limits.ts";
import { Quarantine } from "./quarantine.ts";

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

/** Paths at which a raw file's sidecar may lie, with an ending: article.txt.yaml, article.yaml; those at which anything is. */
function sidecarPaths(rawPath: string, ending: string): string[] {
  const { dir, name } = parse(rawPath);
  return [rawPath + ending, join(dir, name + ending)].filter((path) => path !== rawPath && isThere(path));
}

/**
 * Path of a raw file's sidecar: article.txt.yaml, else article.yaml. Undefined where there is nothing of either name; what is
 * there is the sidecar, whether it can be read or not.
 */
export function sidecarPath(rawPath: string): string | undefined {
  return sidecarPaths(rawPath, ".yaml")[0];
}

/**
 * Reads a raw file's sidecar as text; null where there is none.
 *
 * @param within Real path of the folder in which it must lie.
 * @throws UnreadableSidecar where there is one that cannot be read, or more than one.
 * @throws Quarantine where what has its name is no file of this folder: only the raw file is left out with it.
 */
export function readSidecar(rawPath: string, within: string): SidecarFile | null {
  const [path, other] = sidecarPaths(rawPath, ".yaml");
  const [misspelt] = sidecarPaths(rawPath, ".yml");
  if (misspelt !== undefined)
    throw new UnreadableSidecar(misspelt, "A sidecar's name ends in .yaml; this one would not be read.", "Rename it.");
  if (path === undefined) return null;
  if (other !== undefined)
    throw new UnreadableSidecar(other, `There is another sidecar, ${basename(path)}, for the same file.`, KEEP_ONE);
  try {
    const bytes = readInside(within, path, LIMITS.sidecarBytes);
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    throw error instanceof Refusal && (error.reason === "no-file" || error.reason === "outside")
      ? new Quarantine("raw-sidecar", error.message)
      : new UnreadableSidecar(path, `The sidecar cannot be read: ${reasonOf(error)}.`, READABLE);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Refusal)) return "it is not UTF-8";
  return error.reason === "too-large" ? `it is larger than ${LIMITS.sidecarBytes / 1024} kB` : error.message;
}

const KEEP_ONE = "Put what both say into one of them, the stricter rights where they differ, and remove the other.";
const READABLE = "Make it a readable file of YAML in UTF-8, or remove it if the article needs none.";

/** The problem of a sidecar that cannot be read; `file` is its path relative to the content folder. */
export function unreadableProblem(error: UnreadableSidecar, file: string): Problem {
  return rawProblem("sidecar-unreadable", { file }, { detail: error.message, remedy: error.fix });
}

/** What a sidecar says. */
export interface ParsedSidecar {
  sidecar: Sidecar;
  /** Every problem with its line. */
  problems: Problem[];
  /** Where a field stands. */
  placeOf(path: readonly (string | number)[]): { line: number; column: number };
}

/** Parses a sidecar; `file` is its path relative to the content folder. */
export function parseSidecar(text: string, file: string): ParsedSidecar {
  const yaml = readYaml(text, file);
  const nothing = (problems: Problem[]): ParsedSidecar => ({ sidecar: {}, problems, placeOf: yaml.locate });
  if (yaml.problems.length > 0)
    return nothing(
      yaml.problems.map(({ line, column, what, fix }) =>
        rawProblem("sidecar-malformed", { file, line: line ?? 1, column: column ?? 1 }, { detail: what, remedy: fix }),
      ),
    );
  const value = yaml.value ?? {};
  const checked = sidecarSchema.safeParse(value);
  if (checked.success) return { sidecar: checked.data, problems: [], placeOf: yaml.locate };
  return nothing(
    schemaIssues(checked.error, sidecarSchema, value).map(({ path, onKey, what, fix }) =>
      rawProblem("sidecar-invalid", { file, ...yaml.locate(path, onKey) }, { detail: what, remedy: fix }),
    ),
  );
}

/** Fields that are said of one article: several articles of a file do not share them. */
export const OF_ONE: readonly (keyof Sidecar)[] = [
  "title",
  "byline",
  "url",
  "archived",
  "published",
  "publishedBasis",
  "extent",
  "image",
];
/** Articles that a message names. */
const NAMED = 4;

/**
 * The problem of a sidecar that says of several articles what can be true of one; undefined where it says only what holds for
 * the whole file.
 *
 * @param articles What they are called, in the file's order.
 */
export function severalProblem(
  { sidecar, placeOf }: ParsedSidecar,
  file: string,
  articles: readonly string[],
): Problem | undefined {
  const said = OF_ONE.filter((field) => sidecar[field] !== undefined);
  if (articles.length < 2 || said.length === 0) return undefined;
  const more = articles.length - NAMED;
  return rawProblem(
    "sidecar-several",
    { file, ...placeOf([said[0]!]) },
    {
      field: said.join(", "),
      length: String(articles.length),
      detail: articles.slice(0, NAMED).join(", ") + (more > 0 ? ` and ${more} more` : ""),
    },
  );
}
