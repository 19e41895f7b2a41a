import { readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { judgeCss, type CssFault } from "../../lib/css/judge.ts";
import { withoutComments } from "../../lib/css/tokenize.ts";
import { rootTokens, tokensOf } from "../../lib/css/tokens.ts";
import type { Theme } from "../../lib/theme.ts";
import { PROJECT_ROOT } from "../../lib/workspace.ts";
import { styleProblem, type StyleProblemCode } from "../../problems/style-catalogue.ts";
import { readTextIfThere, type Folder } from "./folder.ts";
import { parseStyle } from "./parsed-style.ts";

/** The editor's own style sheet, which stands after the engine's on every page. */
const OWN_TOKENS = "tokens.css";

const ENGINE_TOKENS = path.join(PROJECT_ROOT, "src/styles/tokens.css");

/** The file stands inside every page. Bytes. */
const MAX_BYTES = 256 * 1024;

/** Where each kind of file lies in the content folder, and the endings that it may have. */
const PLACES = {
  font: { folder: "fonts", ending: /\.(?:woff2?|ttf|otf)$/i },
  picture: { folder: "images", ending: /\.(?:svg|png|jpe?g|gif|webp|avif)$/i },
} as const;

const CODES: Record<CssFault["kind"], StyleProblemCode> = {
  import: "style-import",
  rule: "style-rule",
  function: "style-function",
  "string-as-address": "style-string",
  "call-in-string": "style-call",
  "less-than": "style-ends",
  unclosed: "style-unclosed",
  "too-deep": "style-too-deep",
};

/** Reads the engine's tokens and the editor's, if there are any. What pages could not load, or would break them, is a problem. */
export async function readTheme(folder: Folder): Promise<Theme> {
  const engine = readFileSync(ENGINE_TOKENS, "utf8");
  const css = readTextIfThere(folder, OWN_TOKENS) ?? null;
  if (css === null) return { ...tokensOf(engine), css: "", own: {} };
  const placeOf = (at: number) => {
    const before = css.slice(0, at).split("\n");
    return { line: before.length, column: before.at(-1)!.length + 1 };
  };
  const report = (code: StyleProblemCode, at: number, detail = ""): void =>
    void folder.problems.push(styleProblem(code, { file: OWN_TOKENS, ...placeOf(at) }, { detail }));

  if (Buffer.byteLength(css) > MAX_BYTES) {
    report("style-too-large", 0, String(MAX_BYTES / 1024));
    return { ...tokensOf(engine), css: "", own: {} };
  }
  const { faults, addresses } = judgeCss(css);
  for (const { kind, at, detail } of faults) report(CODES[kind], at, detail.slice(0, 60));
  for (const { value, at, font } of addresses) {
    if (faults.some((fault) => fault.kind === "string-as-address" && fault.at === at)) continue;
    const judged = judgeAddress(folder, value, font ? "font" : "picture");
    // The bundler does not resolve escapes, and would leave the address as it is.
    const code = judged ?? (css.startsWith(value, at) ? null : "style-place");
    if (code !== null) report(code, at, value.trim().slice(0, 60));
  }
  // The native parser would not survive such a sheet, and nothing else of it is known.
  if (faults.some(({ kind }) => kind === "too-deep")) return { ...tokensOf(engine), css: "", own: {} };

  const { broken, ...parsed } = await parseStyle(css, OWN_TOKENS);
  const reportParsed = (code: StyleProblemCode, place: { line: number; column: number }, detail: string): void =>
    void folder.problems.push(
      styleProblem(code, { file: OWN_TOKENS, line: place.line, column: place.column }, { detail }),
    );
  if (broken) reportParsed("style-syntax", broken, broken.detail);
  // What the parser finds and the tokens do not show is refused as well: two readings must agree.
  const known = new Set(addresses.map(({ value }) => value.trim()));
  for (const each of parsed.addresses)
    if (!known.has(each.value.trim()) && !faults.some(({ kind }) => kind === "import" || kind === "string-as-address"))
      reportParsed("style-elsewhere", each, each.value.slice(0, 60));
  if (faults.length === 0) {
    for (const name of parsed.functions) report("style-function", 0, name);
    for (const name of parsed.rules) report("style-rule", 0, name);
  }
  return {
    ...tokensOf(engine, css),
    // The bundler finds addresses by a pattern, in the comments of custom properties too.
    css: withoutComments(css),
    own: Object.fromEntries(rootTokens(css).map(({ name, at }) => [name, placeOf(at)])),
  };
}

/**
 * What is wrong with an address; null for a picture as data, a part of the page, and a file of the content folder's own fonts/
 * or images/. Nothing else of that folder is for readers: raw/ holds what may not be shown.
 */
function judgeAddress(folder: Folder, address: string, kind: keyof typeof PLACES): StyleProblemCode | null {
  const { folder: place, ending } = PLACES[kind];
  if (kind === "picture" && /^(?:#[\w-]+|data:image\/[a-z0-9.+-]+[;,][^<>]*)$/i.test(address)) return null;
  const name = /^(?:\.\/)?((?:fonts|images)\/[^\\%?#:()"'<>\n\r\f\t]+)(?:[?#][\w.#-]*)?$/.exec(address)?.[1];
  if (name === undefined || name.split("/").some((part) => part === "" || /^\.+$/.test(part))) {
    return /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address) ? "style-elsewhere" : "style-place";
  }
  if (!name.startsWith(`${place}/`) || !ending.test(name)) return "style-place";
  try {
    const real = realpathSync(path.join(folder.root, name));
    const inside = real.startsWith(path.join(folder.root, place) + path.sep);
    if (!inside || !ending.test(real)) return "style-place";
    return statSync(real).isFile() ? null : "style-missing";
  } catch {
    return "style-missing";
  }
}
