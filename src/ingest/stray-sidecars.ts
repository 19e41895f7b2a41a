import { parse } from "node:path/posix";
import { articleId } from "./article-id.ts";
import { hidesFile, type Known } from "./known.ts";

/** An ending that only sidecars have, however it is spelt: whoever writes "a.txt.YAML" means a sidecar. */
const ENDING = /\.ya?ml\s*$/i;

/** Whether a file in raw/ is meant as a sidecar, and so never as an article. */
export const isSidecarName = (name: string): boolean => ENDING.test(name);

/**
 * Sidecars that belong to no file. Each says something, of rights perhaps, that would hold for nothing: its file has another
 * name, be it by a capital or an accent.
 *
 * @param sidecars Paths for which isSidecarName() holds.
 * @param files Paths of everything else that lies in raw/.
 * @param known Articles written by hand: a sidecar may stay beside the place of a raw file that is kept elsewhere.
 */
export function straySidecars(sidecars: readonly string[], files: readonly string[], known: Known): string[] {
  if (sidecars.length === 0) return [];
  const owners = new Set(files.flatMap((file) => [file, withoutEnding(file)]));
  return sidecars.filter((sidecar) => {
    const named = sidecar.replace(ENDING, "");
    // One that ends in .yml is refused where its file is read.
    if (/\.ya?ml$/.test(sidecar) && owners.has(named)) return false;
    return !hidesFile(known, named) && !known.ids.has(articleId(`${named}.txt`));
  });
}

function withoutEnding(file: string): string {
  const { dir, name } = parse(file);
  return dir === "" ? name : `${dir}/${name}`;
}
