import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));

/** Raised by hand when a dependency changes what the ingestion yields. */
const DEPENDENCIES = "2";

let version: string | undefined;

/** Names the engine's ingestion: a digest of its own source files, so that a cache never outlives a change of them. */
export function engineVersion(): string {
  version ??= digest();
  return version;
}

function digest(): string {
  const own = readdirSync(HERE, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:ts|json)$/.test(name));
  const used = [
    "lib/mdx-limits.ts",
    "lib/span.ts",
    "lib/text.ts",
    ...["article", "encoding", "marks", "primitives", "sidecar", "source"].map((n) => `schemas/${n}.ts`),
  ];
  const hash = createHash("sha256").update(DEPENDENCIES).update(process.versions.node);
  for (const name of [...own, ...used.map((path) => join("..", path))].sort()) {
    hash.update(`${name.replaceAll("\\", "/")}\0`).update(readFileSync(join(HERE, name)));
  }
  return hash.digest("hex").slice(0, 16);
}
