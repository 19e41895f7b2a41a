import { basename, dirname } from "node:path";

/** What browsers call the folder that they save beside a page, behind the page's name. */
const SAVED = /^(.+?)(?:_files|_fichiers|-Dateien|_archivos|_file|_bestanden|_pliki|-filer|\.files)$/u;

/**
 * The page to whose saved files a raw file belongs: frames, scripts and fragments lie in a folder named after the page. null for a
 * file that stands for itself.
 *
 * @param file Path with "/" or the system's separator between folders.
 * @param exists Whether a file is there, by a path of the same form.
 */
export function pageOf(file: string, exists: (path: string) => boolean): string | null {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const name = SAVED.exec(basename(folder))?.[1];
    if (name === undefined) continue;
    const beside = folder.slice(0, -basename(folder).length) + name;
    const page = [".html", ".htm", ".xhtml"].map((ending) => beside + ending).find(exists);
    if (page !== undefined) return page;
  }
  return null;
}
