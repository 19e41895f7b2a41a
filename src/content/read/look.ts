import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { scanCss } from "../../lib/css/scan.ts";
import { rootTokens, tokensOf } from "../../lib/css/tokens.ts";
import type { Look } from "../../lib/look.ts";
import { PROJECT_ROOT } from "../../lib/workspace.ts";
import { contentProblem, type ContentProblemCode } from "../problems/catalogue.ts";
import { isInside, readTextIfThere, type Folder } from "./folder.ts";

/** The editor's own style sheet, which stands after the engine's on every page. */
export const OWN_TOKENS = "tokens.css";

const ENGINE_TOKENS = path.join(PROJECT_ROOT, "src/styles/tokens.css");

/** Addresses that name another origin, whatever their scheme. */
const ELSEWHERE = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;
const OTHER_SCHEME = /^\s*(?!data:)[a-z][a-z0-9+.-]*:/i;
/** The policy lets pictures come as data, and nothing else. */
const FONT_AS_DATA = /^\s*data:(?:font|application)\//i;

/** Reads the engine's tokens and the editor's, if there are any. What pages could not load, or would break them, is a problem. */
export async function readLook(folder: Folder): Promise<Look> {
  const engine = readFileSync(ENGINE_TOKENS, "utf8");
  const css = readTextIfThere(folder, OWN_TOKENS) ?? null;
  if (css === null) return { ...tokensOf(engine), css: "", own: {} };
  const placeOf = (at: number) => {
    const before = css.slice(0, at).split("\n");
    return { line: before.length, column: before.at(-1)!.length + 1 };
  };
  const report = (code: ContentProblemCode, at: number, detail = ""): void =>
    void folder.problems.push(contentProblem(code, { file: OWN_TOKENS, ...placeOf(at) }, { detail }));

  const broken = await syntaxError(css);
  if (broken)
    folder.problems.push(
      contentProblem("style-syntax", { file: OWN_TOKENS, ...broken.place }, { detail: broken.detail }),
    );
  const { bare, addresses, unclosed } = scanCss(css);
  if (unclosed !== null) report("style-unclosed", unclosed);
  for (const { index } of css.matchAll(/<\/style/gi)) report("style-ends", index);
  for (const { index } of bare.matchAll(/@import\b/gi)) report("style-import", index);
  for (const { value, at } of addresses) {
    if (ELSEWHERE.test(value) || OTHER_SCHEME.test(value) || FONT_AS_DATA.test(value)) {
      report("style-elsewhere", at, value.trim().slice(0, 60));
    } else if (!isThere(folder, value)) report("style-missing", at, value);
  }
  return {
    ...tokensOf(engine, css),
    css,
    own: Object.fromEntries(rootTokens(css).map(({ name, at }) => [name, placeOf(at)])),
  };
}

/** What the parser says that makes the pages' style sheet small; null where it can read the text. */
async function syntaxError(css: string): Promise<{ detail: string; place: { line: number; column: number } } | null> {
  const { transform } = await import("lightningcss");
  try {
    transform({ filename: OWN_TOKENS, code: Buffer.from(css), minify: true });
    return null;
  } catch (error) {
    const { message, loc } = error as Error & { loc?: { line: number; column: number } };
    return { detail: message, place: loc ?? { line: 1, column: 1 } };
  }
}

/** Whether the file that an address names is in the content folder, or in public/ where it begins with a slash. */
function isThere(folder: Folder, address: string): boolean {
  const name = address.trim().replace(/[?#].*$/, "");
  if (address.startsWith("#") || name.startsWith("data:")) return true;
  if (name === "") return false;
  if (name.startsWith("/")) return existsSync(path.join(PROJECT_ROOT, "public", name));
  return existsSync(path.join(folder.root, name)) && isInside(folder, name);
}
