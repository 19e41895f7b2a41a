import { asList } from "./as-list.ts";
import { byFirst, encodeEntry, pack, packedName, unpack, type BundleFile, type Entry } from "./packed.ts";
import { wasmPath } from "./start-path.ts";

/** The interfaces that Pagefind brings along; the search page has its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

/**
 * Puts Pagefind's files into one order. Version 1.5 lists the filters, and each filter's values, in the order of a hash map
 * with a random seed, and the names of those files and of the meta file are digests of that. Lists are sorted here, files
 * named anew, and the references to them renewed. Everything else Pagefind writes is the same each time.
 *
 * @throws Error where the files are not built as version 1.5 builds them.
 */
export function canonicalFiles(files: readonly BundleFile[]): BundleFile[] {
  const names = new Map<string, string>();
  const kept: BundleFile[] = [];
  const metas: BundleFile[] = [];
  let entry: Entry | undefined;
  for (const file of files) {
    if (UNUSED.test(file.path)) continue;
    if (file.path.endsWith(".pf_meta")) metas.push(file);
    else if (file.path.endsWith(".pf_filter")) kept.push(canonicalFilter(file, names));
    else if (file.path === "pagefind-entry.json") entry = JSON.parse(new TextDecoder().decode(file.content)) as Entry;
    else kept.push(file);
  }
  if (!entry) throw new Error("Pagefind has written no entry file");
  for (const file of metas) kept.push(canonicalMeta(file, names));
  for (const index of Object.values(entry.languages)) index.hash = names.get(index.hash) ?? index.hash;
  kept.push({ path: "pagefind-entry.json", content: encodeEntry(entry) });
  return kept
    .filter((file) => !file.path.startsWith("wasm.") || isNeeded(file.path, entry))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** [name, [[value, [page, …]], …]] */
function canonicalFilter(file: BundleFile, names: Map<string, string>): BundleFile {
  const [name, values] = asList(unpack(file.content));
  const content = pack([name ?? "", asList(values).toSorted(byFirst)]);
  const old = /^filter\/(([^/]+)_[0-9a-f]+)\.pf_filter$/.exec(file.path);
  if (!old) throw new Error(`Pagefind names a filter ${file.path}`);
  const hash = packedName(String(old[2]), content);
  names.set(String(old[1]), hash);
  return { path: `filter/${hash}.pf_filter`, content };
}

/** [version, pages, chunks, [[filter, hash], …], sorts, fields] */
function canonicalMeta(file: BundleFile, names: Map<string, string>): BundleFile {
  const parts = asList(unpack(file.content));
  const filters = asList(parts[3]).map((pair) => {
    const [name = "", hash = ""] = asList(pair);
    return [name, names.get(String(hash)) ?? hash];
  });
  const content = pack(parts.with(3, filters.toSorted(byFirst)));
  const old = /^pagefind\.(([^/]+)_[0-9a-f]+)\.pf_meta$/.exec(file.path);
  if (!old) throw new Error(`Pagefind names a meta file ${file.path}`);
  const hash = packedName(String(old[2]), content);
  names.set(String(old[1]), hash);
  return { path: `pagefind.${hash}.pf_meta`, content };
}

function isNeeded(path: string, entry: Entry): boolean {
  return Object.values(entry.languages).some((index) => path === wasmPath(index));
}
