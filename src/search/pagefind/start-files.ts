import { asList } from "./as-list.ts";
import { encodeCbor } from "./cbor.ts";
import { COMPACT, toCompact } from "./compact.ts";
import { BLOCK, MOST_NAMES, namesPath } from "./name-blocks.ts";
import { packFiles } from "./pack-files.ts";
import { compress, unpack, type BundleFile, type Entry } from "./packed.ts";
import { enginePath, firstIndex, startPath, wasmPath } from "./start-path.ts";

/** Up to this many bytes the words of all indexes come with the start; above, those that are asked for come one by one. */
const SMALL = 64 * 1024;

/**
 * Two files for each index that a page may begin with: all that Pagefind asks for before it can answer, which it would fetch
 * one after the other. Its engine, half of all bytes, is a file by itself: while that comes, the other is read, and tells
 * which part of the index a word is in. And the names of very many records, which are asked for when they are needed.
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
  const starts = [...new Set(first)].sort().flatMap((index) => {
    const own = entry.languages[index];
    // In a worker Pagefind knows no page, and begins with the language "unknown".
    const begun = { ...entry, languages: { ...entry.languages, unknown: own } };
    const content = new TextEncoder().encode(JSON.stringify(begun));
    return [
      { path: startPath(index), content: packFiles([{ path: "pagefind-entry.json", content }, ...common]) },
      { path: enginePath(index), content: read(wasmPath(own)) },
    ];
  });
  return [...starts, ...bundle.flatMap(nameFiles)];
}

/** The names of an index's records, where the compact form of its meta file leaves them out. */
function nameFiles({ path, content }: BundleFile): BundleFile[] {
  const [, hash] = /^pagefind\.(.*)\.pf_meta$/.exec(path) ?? [];
  if (hash === undefined) return [];
  const names = asList(asList(unpack(content))[1]).map((page) => String(asList(page)[0]));
  if (names.length <= MOST_NAMES) return [];
  const file = (path: string, some: readonly string[]): BundleFile => ({
    path,
    content: compress(new TextEncoder().encode(some.join(" "))),
  });
  const blocks = Math.ceil(names.length / BLOCK);
  return [
    file(namesPath(hash), names),
    ...Array.from({ length: blocks }, (_, i) => file(namesPath(hash, i), names.slice(i * BLOCK, (i + 1) * BLOCK))),
  ];
}

/** A filter or a meta file in a form that compresses well. A small file is larger in it by some bytes. */
function compacted({ path, content }: BundleFile): BundleFile {
  return { path: path + COMPACT, content: compress(encodeCbor(toCompact(path, unpack(content)))) };
}
