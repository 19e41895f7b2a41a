import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Every file of a folder with its text, links with where they lead, by path with slashes; hidden ones too. */
export function treeOf(dir: string): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(dir, file).split(path.sep).join("/");
    if (entry.isFile()) tree[name] = readFileSync(file, "utf8");
    else if (lstatSync(file).isSymbolicLink()) tree[name] = `-> ${readlinkSync(file)}`;
  }
  return tree;
}

/** Writes files, and the folders they lie in. */
export function writeTree(dir: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
}

/** A tree without its manifest, which differs with every file. */
export function pagesOnly(dir: string): Record<string, string> {
  const { "manifest.json": _, ...rest } = treeOf(dir);
  return rest;
}
