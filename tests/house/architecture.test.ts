import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";

/** The rooms of src/ and the rooms each may import from. Imports run downwards only. */
const MAY_IMPORT: Record<string, string[]> = {
  schemas: [],
  lib: ["schemas"],
  i18n: [],
  ingest: ["lib", "schemas"],
  articles: ["ingest", "lib", "schemas"],
  digest: ["lib", "schemas"],
  content: ["articles", "ingest", "i18n", "lib", "schemas"],
  editor: ["content", "articles", "ingest", "digest", "lib", "schemas"],
  shell: ["cards", "outputs", "digest", "i18n", "lib", "schemas"],
  outputs: ["digest", "i18n", "lib", "schemas"],
  cards: ["digest", "i18n", "lib", "schemas"],
  search: ["styles", "digest", "i18n", "lib", "schemas"],
  "page-context": ["get-digest", "digest", "i18n", "lib", "schemas"],
  components: ["page-context", "digest", "i18n", "lib", "schemas", "styles", "shell", "search"],
  layouts: [
    "cards",
    "outputs",
    "page-context",
    "get-digest",
    "components",
    "i18n",
    "lib",
    "schemas",
    "styles",
    "digest",
    "search",
  ],
  pages: [
    "get-digest",
    "page-context",
    "layouts",
    "components",
    "i18n",
    "lib",
    "schemas",
    "styles",
    "shell",
    "search",
    "outputs",
    "digest",
  ],
  build: ["outputs", "i18n", "lib", "schemas"],
  cli: [
    "build",
    "cards",
    "editor",
    "content",
    "articles",
    "ingest",
    "digest",
    "get-digest",
    "shell",
    "search",
    "outputs",
    "i18n",
    "lib",
    "schemas",
  ],
  "get-digest": ["content", "digest", "lib"],
  "content.config": ["content", "digest", "lib", "schemas"],
};

/** Types may be named across rooms where data flows upwards: the model works on articles without knowing how they are made. */
const MAY_NAME_TYPES: Record<string, string[]> = {
  digest: ["articles"],
  content: ["digest"],
  articles: ["digest"],
  shell: ["articles"],
  search: ["articles"],
  outputs: ["articles"],
  components: ["articles"],
  "page-context": ["articles"],
  pages: ["articles"],
};

/** What no page may pull in: it would be bundled, and run, by the site's bundler. */
const NODE_ONLY = ["content/index", "content/get-content", "ingest", "articles", "cards/draw-cards", "cards/picture"];

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

test("no page pulls in what only the command line may run", () => {
  const site = new Set(["pages", "layouts", "components", "get-digest", "shell", "search", "outputs"]);
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
