import { mkdirSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { transform } from "lightningcss";
import { rehype } from "rehype";
import { readTheme } from "../../../src/content/read/theme.ts";
import { css } from "../generators/css.ts";
import { fuzzFolder } from "../runner/folder.ts";
import { defineTarget } from "../target.ts";

const fragment = rehype().data("settings", { fragment: true }).freeze();
let root: string | undefined;

/** A content folder with a font, a picture and a withheld text. */
function contentFolder(): string {
  const dir = realpathSync(fuzzFolder());
  for (const [name, text] of [
    ["fonts/a.woff2", "x"],
    ["images/a.png", "x"],
    ["raw/secret.txt", "secret"],
  ] as const) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  return dir;
}

export const target = defineTarget({
  feeds: "the editor's style sheet to its judge",
  weight: 8,
  inputs: fc.record({ css }),
  async check({ css: text }) {
    root ??= contentFolder();
    writeFileSync(path.join(root, "tokens.css"), text);
    const folder = { root, problems: [], broken: new Map(), digests: new Map() };
    const look = await readTheme(folder);
    if (folder.problems.length > 0) return;
    checkSheet(look.css);
  },
});

/** Throws where an accepted sheet can leave its element in a page, or names anything outside fonts/ and images/. */
function checkSheet(sheet: string): void {
  const small = transform({ filename: "tokens.css", code: Buffer.from(sheet), minify: true }).code.toString();
  for (const written of [sheet, small]) {
    const page = fragment.parse(`<style>${written}</style><p>after</p>`);
    const names = page.children.map((node) => (node.type === "element" ? node.tagName : node.type));
    if (names.join() !== "style,p") throw new Error(`the sheet leaves its element: ${names.join()}`);
    // The names of types in @property are no markup.
    if (written === small && written.replace(/"<[a-z-]+>[+#]?"/g, "").includes("<"))
      throw new Error("a literal < in the sheet");
    checkAddresses(unescaped(written.replace(/\/\*[^]*?\*\//g, "")));
  }
}

function checkAddresses(plain: string): void {
  if (/@import/i.test(plain)) throw new Error("an import");
  for (const [, name] of plain.matchAll(/([a-z-]*(?:image|src|url|cross-fade|element|paint))\s*\(/gi)) {
    if (!/^url$/i.test(name!)) throw new Error(`the function ${name}()`);
  }
  if (/image-set\(\s*["']/i.test(plain)) throw new Error("a string as the address of a picture");
  for (const [, quoted, bare] of plain.matchAll(/url\(\s*(?:["']([^"']*)|([^)"']*))/gi)) {
    const address = (quoted ?? bare ?? "").trim().replace(/[?#].*$/, "");
    if (!/^(?:\.\/)?(?:fonts|images)\/[\w.-]+$|^$|^data:image\//.test(address) || address.includes(".."))
      throw new Error(`the address ${address}`);
  }
}

/** A sheet with its escapes read, as section 4.3.7 of CSS Syntax Level 3 does. */
function unescaped(sheet: string): string {
  return sheet.replace(
    /\\(?:([0-9a-f]{1,6})(?:\r\n|[ \t\r\n\f])?|([^\r\n\f]))/gi,
    (_, code: string | undefined, char: string) =>
      code === undefined ? char : String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, 16)) || 0xfffd),
  );
}
