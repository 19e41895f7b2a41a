import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decodeCbor, encodeCbor, type CborValue } from "./cbor.ts";

/** A file of the search bundle, by its path inside it. */
export interface BundleFile {
  path: string;
  content: Uint8Array;
}

/** What every compressed file of Pagefind's begins with once it is unpacked. */
const SIGNATURE = "pagefind_dcd";

/** The interfaces that Pagefind brings along; the search page has its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

interface Entry {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
  include_characters: string[];
}

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
  kept.push({ path: "pagefind-entry.json", content: canonicalEntry(entry, names) });
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
  const hash = `${old[2]}_${digest(content, 10)}`;
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
  const hash = `${old[2]}_${digest(content, 10)}`;
  names.set(String(old[1]), hash);
  return { path: `pagefind.${hash}.pf_meta`, content };
}

/** Languages by size, then by name: where two are equal in size, Pagefind falls back to the first. */
function canonicalEntry(entry: Entry, names: Map<string, string>): Uint8Array {
  const languages = Object.entries(entry.languages)
    .map(([lang, index]) => [lang, { ...index, hash: names.get(index.hash) ?? index.hash }] as const)
    .toSorted(([a, one], [b, other]) => other.page_count - one.page_count || (a < b ? -1 : 1));
  return new TextEncoder().encode(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

function isNeeded(path: string, entry: Entry): boolean {
  return Object.values(entry.languages).some((index) => path === `wasm.${index.wasm ?? "unknown"}.pagefind`);
}

function unpack(content: Uint8Array): CborValue {
  const data = gunzipSync(content);
  if (data.subarray(0, SIGNATURE.length).toString("latin1") !== SIGNATURE) throw new Error("not a file of Pagefind's");
  return decodeCbor(data.subarray(SIGNATURE.length));
}

function pack(value: CborValue): Uint8Array {
  const data = gzipSync(Buffer.concat([Buffer.from(SIGNATURE, "latin1"), encodeCbor(value)]), { level: 9 });
  // The header's tenth byte names the operating system; 255 is "unknown", as Pagefind writes it (RFC 1952).
  data[9] = 255;
  return data;
}

function asList(value: CborValue | undefined): CborValue[] {
  if (!Array.isArray(value)) throw new Error("Pagefind's files are not built as expected");
  return value;
}

const byFirst = (a: CborValue, b: CborValue): number => (String(asList(a)[0]) < String(asList(b)[0]) ? -1 : 1);

const digest = (content: Uint8Array, length: number): string =>
  createHash("sha256").update(content).digest("hex").slice(0, length);
