import { existsSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { contentProblem } from "../../problems/content-catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import { firstLine } from "../../problems/plain-text.ts";

/** Where in the content folder something is wrong. */
interface Place {
  file: string;
  line?: number | undefined;
}

/**
 * Finds the editor's page or introduction that made Astro stop: by a component that is not there, an import that leads
 * nowhere, an expression that throws.
 *
 * @param shorten Shortens the paths in a message.
 * @returns undefined where the error comes from no file of the content folder.
 */
export function findPageFault(
  error: unknown,
  contentDir: string,
  shorten: (message: string) => string,
): Problem | undefined {
  if (!(error instanceof Error)) return undefined;
  const message = stripVTControlCharacters(error.message);
  const place =
    placeFromError(error, contentDir) ?? placeFromText(message, contentDir) ?? placeFromStack(error, contentDir);
  if (!place) return undefined;
  const line = place.line ?? lineOf(path.join(contentDir, place.file), message);
  return contentProblem(
    "page-fails",
    { file: place.file, ...(line && { line }) },
    { detail: reasonOf(shorten(message)) },
  );
}

function placeFromError(error: Error, contentDir: string): Place | undefined {
  const { loc } = error as { loc?: { file?: string; line?: number } };
  const file = loc?.file === undefined ? undefined : inside(loc.file, contentDir);
  return file === undefined ? undefined : { file, line: loc?.line || undefined };
}

/** The bundler names files from the folder it runs in, with line and column. */
function placeFromText(message: string, contentDir: string): Place | undefined {
  const places = [
    ...message.matchAll(/([^\s'"()[\]]+\.(?:mdx|astro)):(\d+):\d+/g),
    ...message.matchAll(/([^\s'"()[\]]+\.(?:mdx|astro))/g),
  ];
  for (const [, name = "", line] of places) {
    const file = inside(path.resolve(name), contentDir);
    if (file !== undefined) return { file, line: line === undefined ? undefined : Number(line) };
  }
  return undefined;
}

/** The module of a bundle in which the topmost frame lies: the bundler writes each one's name above it. */
function placeFromStack({ stack = "" }: Error, contentDir: string): Place | undefined {
  for (const [, url = "", line = ""] of stack.matchAll(/(file:\/\/[^\s)]+?):(\d+):\d+/g)) {
    const chunk = fileURLToPath(url);
    if (!existsSync(chunk)) continue;
    const above = readFileSync(chunk, "utf8").split("\n").slice(0, Number(line)).reverse();
    const name = above
      .map((text) => /^\/\/ ?(?:#region )?(.+\.(?:mdx|astro))\b/.exec(text)?.[1])
      .find((found) => found !== undefined);
    const file = name === undefined ? undefined : inside(path.resolve(name), contentDir);
    if (file !== undefined) return { file };
  }
  return undefined;
}

/** The first line that holds what a message quotes or names; undefined where none does. */
function lineOf(file: string, message: string): number | undefined {
  const lines = readFileSync(file, "utf8").split("\n");
  const quoted = [...message.matchAll(/[`"']([^`"'\n]+)[`"']/g)].map(([, text = ""]) => text);
  for (const wanted of [...quoted, /^[\w$]+(?= is not defined)/.exec(message)?.[0] ?? "", message]) {
    const at = wanted === "" ? -1 : lines.findIndex((line) => line.includes(wanted));
    if (at >= 0) return at + 1;
  }
  return undefined;
}

function inside(file: string, contentDir: string): string | undefined {
  for (const root of [contentDir, realpathSync(contentDir)]) {
    const found = path.relative(root, file);
    if (!found.startsWith("..") && !path.isAbsolute(found)) return found.split(path.sep).join("/");
  }
  return undefined;
}

/** The sentence that says what is wrong, of a message that may go on for a page. */
function reasonOf(message: string): string {
  const lines = message.split("\n").filter((line) => line.trim() !== "");
  const telling = lines.find((line) => /^\s*(?:\[[A-Z_]+\]|\w*Error: )/.test(line));
  const said = telling ?? lines.slice(0, 2).join(" ");
  return firstLine(
    said
      .replace(/^\s*\[[A-Z_]+\]\s*/, "")
      .replaceAll("**", "")
      .replace(/\s+/g, " "),
  );
}
