import { readFileSync } from "node:fs";
import { createRequire, stripTypeScriptTypes } from "node:module";
import path from "node:path";
import { PROJECT_ROOT } from "../lib/workspace.ts";

/** A file that the desk's page asks for. */
export interface Asset {
  type: string;
  body: string | Buffer;
}

const FONTS: Readonly<Record<string, string>> = {
  "newsreader.woff2": "@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2",
  "instrument-sans.woff2": "@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
};

/** The desk's own files, by a list and not by a path: style, fonts and the page's scripts without their types. */
export function assetOf(name: string): Asset | null {
  if (name === "desk.css")
    return { type: "text/css", body: read("src/styles/tokens.css") + read("src/desk/client/desk.css") };
  if (name === "icon.svg") return { type: "image/svg+xml", body: read("src/build/icons/favicon.svg") };
  const font = Object.hasOwn(FONTS, name) ? FONTS[name] : undefined;
  if (font !== undefined)
    return { type: "font/woff2", body: readFileSync(createRequire(import.meta.url).resolve(font)) };
  const script = /^client\/([a-z-]+)\.ts$/.exec(name)?.[1];
  if (script === undefined) return null;
  try {
    return { type: "text/javascript", body: withoutTypes(read(`src/desk/client/${script}.ts`)) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

const read = (file: string): string => readFileSync(path.join(PROJECT_ROOT, file), "utf8");

/** Node strips the types of these files as it does of every other of the engine's; its note that this is new is left out. */
function withoutTypes(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}
