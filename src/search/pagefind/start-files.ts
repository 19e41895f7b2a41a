import { encodeCbor } from "./cbor.ts";
import { COMPACT, toCompact } from "./compact.ts";
import { packFiles } from "./pack-files.ts";
import { compress, unpack, type BundleFile, type Entry } from "./packed.ts";
import { firstIndex, startPath } from "./start-path.ts";

/** Up to this many bytes the words of all indexes come with the start; above, those that are asked for come one by one. */
const SMALL = 64 * 1024;

/**
 * One file for each index that a page may begin with: everything Pagefind asks for before it can answer, which it would
 * fetch one after the other.
 *
 * @param languages The interface's languages.
 */
export function startFiles(bundle: readonly BundleFile[], languages: readonly string[]): BundleFile[] {
  const read = (path: string): Uint8Array => {
    const file = bundle.find((each) => each.path === path);
    if (!file) throw new Error(`the search bundle has no ${path}`);
    return file.content;
  };
  const entry = JSON.parse(new TextDecoder().decode(read("pagefind-entry.json"))) as Entry;
  const indexes = Object.keys(entry.languages);
  const first = languages.flatMap((lang) => firstIndex(indexes, lang) ?? []);
  const words = bundle.filter(({ path }) => path.endsWith(".pf_index"));
  const small = words.reduce((sum, { content }) => sum + content.length, 0) <= SMALL;
  const common = bundle
    .filter(({ path }) => /\.pf_(?:meta|filter)$/.test(path))
    .map(compacted)
    .concat(small ? words : []);
  return [...new Set(first)].sort().map((index) => {
    const own = entry.languages[index];
    const wasm = `wasm.${own?.wasm ?? "unknown"}.pagefind`;
    // In a worker Pagefind knows no page, and begins with the language "unknown".
    const begun = { ...entry, languages: { ...entry.languages, unknown: own } };
    const content = new TextEncoder().encode(JSON.stringify(begun));
    const files = [{ path: "pagefind-entry.json", content }, { path: wasm, content: read(wasm) }, ...common];
    return { path: startPath(index), content: packFiles(files) };
  });
}

/** A filter or a meta file in a form that compresses well. A small file is larger in it by some bytes. */
function compacted({ path, content }: BundleFile): BundleFile {
  return { path: path + COMPACT, content: compress(encodeCbor(toCompact(path, unpack(content)))) };
}
