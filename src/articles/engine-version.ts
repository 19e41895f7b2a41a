import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ENGINE_VERSION, PROJECT_ROOT } from "../lib/workspace.ts";

/** Raised by hand when a dependency changes what the rendering yields. */
const DEPENDENCIES = "1";
const USED = [
  "schemas/article.ts",
  "schemas/encoding.ts",
  "schemas/marks.ts",
  "schemas/primitives.ts",
  "schemas/source.ts",
  "schemas/claim.ts",
  "lib/mdx-limits.ts",
  "problems/article-catalogue.ts",
  "problems/nearest.ts",
  "problems/schema-issues.ts",
  "lib/text.ts",
];

let version: string | undefined;

/** Names the engine's rendering of articles: a digest of its own source files, so that a cache never outlives a change of them. */
export function articleEngineVersion(): string {
  version ??= computeVersion();
  return version;
}

function computeVersion(): string {
  const src = path.join(PROJECT_ROOT, "src");
  const own = readdirSync(path.join(src, "articles"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `articles/${name.replaceAll("\\", "/")}`);
  const hash = createHash("sha256").update(`${ENGINE_VERSION}\0${DEPENDENCIES}\0${process.versions.node}\0`);
  for (const name of [...own, ...USED].sort()) hash.update(`${name}\0`).update(readFileSync(path.join(src, name)));
  return hash.digest("hex").slice(0, 16);
}
