import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";

/** The rooms of src/ and the rooms each may import from. Imports run downwards only. */
const MAY_IMPORT: Record<string, string[]> = {
  schemas: [],
  problems: ["lib", "schemas"],
  lib: ["schemas"],
  i18n: [],
  ingest: ["problems", "lib", "schemas"],
  articles: ["ingest", "problems", "lib", "schemas"],
  proof: ["articles", "ingest", "lib", "schemas"],
  digest: ["lib", "schemas"],
  site: ["digest", "lib", "schemas"],
  content: ["site", "proof", "articles", "ingest", "problems", "i18n", "lib", "schemas"],
  "get-digest": ["content", "digest", "lib"],
  editor: ["content", "proof", "articles", "ingest", "digest", "problems", "lib", "schemas"],
  outputs: ["site", "digest", "i18n", "lib", "schemas"],
  "static-paths": ["get-digest", "site", "digest", "lib"],
  cards: ["site", "digest", "i18n", "lib", "schemas"],
  images: ["site", "digest", "lib", "schemas"],
  view: ["cards", "outputs", "site", "digest", "i18n", "lib", "schemas"],
  search: ["styles", "view", "site", "digest", "i18n", "lib", "schemas"],
  "page-context": ["get-digest", "site", "digest", "i18n", "lib", "schemas"],
  components: ["page-context", "view", "search", "site", "digest", "i18n", "lib", "schemas", "styles"],
  layouts: [
    "components",
    "page-context",
    "get-digest",
    "cards",
    "outputs",
    "search",
    "site",
    "digest",
    "i18n",
    "lib",
  ].concat(["schemas", "styles"]),
  pages: [
    "layouts",
    "components",
    "page-context",
    "static-paths",
    "get-digest",
    "view",
    "search",
    "outputs",
    "site",
    "digest",
    "i18n",
  ].concat(["lib", "schemas", "styles"]),
  build: [
    "get-digest",
    "content",
    "view",
    "search",
    "outputs",
    "cards",
    "images",
    "site",
    "digest",
    "i18n",
    "problems",
    "lib",
  ].concat(["schemas"]),
  integration: ["build", "content", "get-digest", "lib"],
  desk: ["build", "editor", "content", "articles", "ingest", "problems", "i18n", "lib", "schemas"],
  cli: ["desk", "build", "editor", "content", "get-digest", "problems", "lib", "schemas"],
  "content.config": ["content", "lib", "schemas"],
};

/** Types may be named across rooms where data flows upwards: the model works on articles without knowing how they are made. */
const MAY_NAME_TYPES: Record<string, string[]> = {
  lib: ["problems"],
  digest: ["articles"],
  content: ["digest"],
  articles: ["digest"],
  site: ["articles"],
  view: ["articles"],
  search: ["articles"],
  outputs: ["articles"],
  components: ["articles"],
  "page-context": ["articles"],
  pages: ["articles"],
  build: ["articles"],
};

/** What no page may pull in: it would be bundled, and run, by the site's bundler. */
const NODE_ONLY = ["content/index", "ingest", "articles", "cards/draw-cards", "cards/picture", "images"];

interface Import {
  file: string;
  room: string;
  target: string;
  targetRoom: string;
  typeOnly: boolean;
}

function imports(): Import[] {
  const found: Import[] = [];
  for (const file of globSync("src/**/*.{ts,astro}").map((name) => name.split(path.sep).join("/"))) {
    if (file.endsWith(".d.ts")) continue;
    const text = readFileSync(file, "utf8");
    for (const match of text.matchAll(
      /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["'](\.[^"']+)["']|import\(\s*["'](\.[^"']+)["']\s*\)/g,
    )) {
      const specifier = match[3] ?? match[4] ?? "";
      const target = path.posix.join(path.posix.dirname(file), specifier);
      if (!target.startsWith("src/")) continue;
      found.push({ file, room: roomOf(file), target, targetRoom: roomOf(target), typeOnly: match[2] !== undefined });
    }
  }
  return found;
}

const roomOf = (file: string) => (file.split("/")[1] ?? "").replace(/\.ts$/, "");

test("every room is known", () => {
  const rooms = new Set(globSync("src/*").map((name) => path.basename(name).replace(/\.ts$/, "")));
  rooms.delete("styles");
  rooms.delete("accord.d");
  assert.deepEqual(
    [...rooms].filter((room) => !MAY_IMPORT[room]),
    [],
  );
});

test("imports run downwards", () => {
  const wrong = imports().filter(
    ({ room, targetRoom, typeOnly }) =>
      room !== targetRoom &&
      !MAY_IMPORT[room]?.includes(targetRoom) &&
      !(typeOnly && MAY_NAME_TYPES[room]?.includes(targetRoom)),
  );
  assert.deepEqual(
    wrong.map(({ file, target }) => `${file} imports ${target}`),
    [],
  );
});

test("no file imports itself by way of others", () => {
  const targets = new Map<string, string[]>();
  for (const { file, target, typeOnly } of imports())
    if (!typeOnly) targets.set(file, [...(targets.get(file) ?? []), target]);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    if (done.has(file) || trail.includes(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  assert.deepEqual(circles, []);
});

test("every package that is imported is declared", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const wrong = globSync(["src/**/*.{ts,astro}", "bin/*.mjs", "scripts/*.ts"]).flatMap((file) =>
    Array.from(
      readFileSync(file, "utf8").matchAll(
        /^import (type )?(?:[^"';]*? from )?"((?:@[a-z0-9-]+\/)?[a-z0-9][a-z0-9.-]*)[/"]/gm,
      ),
      ([, type, name]) => ({ file, name: name!, declared: type ? [name!, `@types/${name}`] : [name!] }),
    ).filter(({ declared }) => !declared.some((each) => each in dependencies || each in devDependencies)),
  );
  assert.deepEqual(
    wrong.map(({ file, name }) => `${file} imports ${name}`),
    [],
  );
});

test("no page pulls in what only the command line may run", () => {
  const site = new Set(["pages", "layouts", "components", "get-digest", "site", "view", "search", "outputs"]);
  const wrong = imports().filter(
    ({ room, target, typeOnly }) =>
      !typeOnly && site.has(room) && NODE_ONLY.some((name) => target.startsWith(`src/${name}`)),
  );
  assert.deepEqual(
    wrong.map(({ file, target }) => `${file} imports ${target}`),
    [],
  );
});

test("the model is pure: no file system, no clock, no chance, no locale of the machine", () => {
  const wrong: string[] = [];
  for (const file of globSync("src/digest/**/*.ts")) {
    const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    for (const pattern of [
      /from "node:/,
      /\bDate\b/,
      /Math\.random/,
      /toLocale\w+\(/,
      /localeCompare\((?![^)]*,)/,
      /process\./,
      /from "astro/,
    ]) {
      if (pattern.test(text)) wrong.push(`${file}: ${pattern}`);
    }
  }
  assert.deepEqual(wrong, []);
});

/** What prints without `say`: text of our own alone, formatProblems(), a stack that was asked for, and JSON. */
const PRINTS = [
  "build/dev/follow-content.ts",
  "build/faults/report.ts",
  "build/steps/read-content.ts",
  "build/steps/render-pages.ts",
  "build/steps/usable-cache.ts",
  "cli/commands/check.ts",
  "cli/main.ts",
  "problems/say.ts",
];

test("what a command prints of other people's names and words goes through one door", () => {
  const printing = globSync("src/**/*.ts", { exclude: ["src/**/client/**"] })
    .filter((file) => /\bconsole\.(?:log|error|warn|info)\(/.test(readFileSync(file, "utf8")))
    .map((file) => path.relative("src", file).split(path.sep).join("/"));
  assert.deepEqual(printing.sort(), PRINTS);
});
