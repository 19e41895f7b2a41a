import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { measure } from "./measure.ts";

/** Builds the founding digest and prints its time, its memory and the bytes of each kind of page; returns its folder. */
export async function founding(folder: string): Promise<string> {
  const out = path.join(folder, "founding");
  const { wall, memory } = await measure(
    process.execPath,
    [path.join(PROJECT_ROOT, "src/cli/main.ts"), "build", "--out", out],
    PROJECT_ROOT,
  );
  console.log(`The founding digest, search index included: ${wall.toFixed(1)} s, ${Math.round(memory)} MB.\n`);

  const kinds = new Map<string, { pages: number; raw: number; brotli: number }>();
  for (const file of readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort()) {
    const bytes = readFileSync(path.join(out, file));
    const parts = file.split(path.sep).filter((part) => part !== "index.html" && !/^[a-z]{2}$/.test(part));
    const kind = parts.length === 0 ? "front page" : parts.length === 1 ? parts[0]! : `${parts[0]}/…`;
    const seen = kinds.get(kind) ?? { pages: 0, raw: 0, brotli: 0 };
    kinds.set(kind, {
      pages: seen.pages + 1,
      raw: Math.max(seen.raw, bytes.length),
      brotli: Math.max(seen.brotli, brotliCompressSync(bytes).length),
    });
  }
  console.log("| page | number | largest, bytes | largest, brotli |\n| --- | --- | --- | --- |");
  for (const [kind, { pages, raw, brotli }] of kinds) console.log(`| ${kind} | ${pages} | ${raw} | ${brotli} |`);
  return out;
}
