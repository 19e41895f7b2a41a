import path from "node:path";
import { parseSidecar, readSidecar } from "../../ingest/sidecar.ts";
import { realFolder } from "../../lib/folder-files.ts";
import type { Place } from "../../problems/entry.ts";

/**
 * Where the sidecar of a raw file says a field of its article; null where it says nothing of it: then the text does.
 *
 * @param root Real path of the content folder.
 */
export function sidecarPlace(root: string, rawFile: string, at: readonly (string | number)[]): Place | null {
  try {
    const within = realFolder(root, "raw");
    const side = within && readSidecar(path.join(root, rawFile), within);
    if (!side) return null;
    const { sidecar, placeOf } = parseSidecar(side.text, rawFile);
    if (!(String(at[0]) in sidecar)) return null;
    return { file: path.relative(root, side.path).split(path.sep).join("/"), ...placeOf(at) };
  } catch {
    // A sidecar that cannot be read is an error of its own, told where it is read; here only a place is looked for.
    return null;
  }
}
