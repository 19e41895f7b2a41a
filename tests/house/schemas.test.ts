import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { FILES } from "../../scripts/docs/schemas.ts";
import { beginFolder } from "../../src/editor/new-folder.ts";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { temporaryFolder } from "../support/site.ts";

/** The schemas as they are in docs/, by a validator that knows nothing of Accord. */
const validators = new Map(
  FILES.map(({ name }) => {
    const schema = JSON.parse(readFileSync(path.join(PROJECT_ROOT, `docs/schemas/${name}.json`), "utf8")) as object;
    return [name, new Ajv({ allErrors: true, strict: false }).compile(schema)];
  }),
);

/** What is wrong with a value. */
function faults(name: string, value: unknown): string[] {
  const validate = validators.get(name)!;
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const frontMatter = (text: string): string => /^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? "";

/** The files of a content folder that the name of a schema is for. */
const PATTERNS: Record<string, string> = {
  digest: "digest.yaml",
  article: "articles/*.mdx",
  sidecar: "raw/*.yaml",
  area: "areas/*.mdx",
  claim: "claims/*.yaml",
  event: "events/*.yaml",
  disagreement: "disagreements/*.yaml",
  source: "sources/*.yaml",
  name: "names/*.yaml",
  correction: "corrections/*.yaml",
  rejected: "rejected.yaml",
  redirects: "redirects.yaml",
};

function validate(folder: string): { seen: Set<string>; wrong: string[] } {
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const { name } of FILES) {
    for (const file of globSync(PATTERNS[name]!, { cwd: folder })) {
      // A translation's front matter is another matter.
      if (name === "area" && /\.[a-z]{2}\.mdx$/.test(file)) continue;
      const text = readFileSync(path.join(folder, file), "utf8");
      const value = parse(file.endsWith(".mdx") ? frontMatter(text) : text) as unknown;
      seen.add(name);
      wrong.push(...faults(name, value).map((fault) => `${file}: ${fault}`));
    }
  }
  return { seen, wrong };
}

describe("the JSON Schemas", () => {
  test("should hold for the founding digest and the fixtures, each schema for some file", () => {
    const seen = new Set<string>();
    for (const folder of ["content", "tests/sites/tiny", "tests/sites/bare", "tests/sites/hostile"]) {
      const found = validate(path.join(PROJECT_ROOT, folder));
      assert.deepEqual(found.wrong, [], folder);
      for (const name of found.seen) seen.add(name);
    }
    for (const name of ["digest", "article", "area", "claim", "event", "disagreement", "source", "name", "sidecar"])
      assert.ok(seen.has(name), name);
  });

  test("should hold for a new folder, whose files name them", async () => {
    const folder = path.join(temporaryFolder(), "story");
    await beginFolder(folder);
    const { seen, wrong } = validate(folder);
    assert.deepEqual(wrong, []);
    assert.deepEqual([...seen].sort(), ["claim", "digest", "event", "source"]);
    for (const file of globSync("**/*.yaml", { cwd: folder })) {
      const text = readFileSync(path.join(folder, file), "utf8");
      const named = /^# yaml-language-server: \$schema=(.+)$/m.exec(text)?.[1];
      assert.ok(named, file);
      const schema = path.resolve(folder, path.dirname(file), named);
      assert.equal(path.dirname(schema), path.join(PROJECT_ROOT, "docs/schemas"), file);
      JSON.parse(readFileSync(schema, "utf8"));
    }
  });

  test("should find a field that nobody reads, one that is missing, and a value of another form", () => {
    const claim = { id: "a", statement: "A.", areas: ["b"] };
    assert.deepEqual(faults("claim", claim), []);
    assert.deepEqual(faults("claim", [claim, claim]), []);
    for (const wrong of [
      { ...claim, importence: 1 },
      { id: "a", areas: ["b"] },
      { ...claim, id: "A b" },
      { ...claim, importance: 3 },
    ])
      assert.notDeepEqual(faults("claim", wrong), [], JSON.stringify(wrong));
  });

  test("should carry what the source says of a field, in nested ones and borrowed ones too", () => {
    const of = (name: string) => FILES.find((file) => file.name === name)!.schema;
    assert.match(of("claim").description ?? "", /^One statement that articles make/);
    assert.match(of("claim").properties!.importance!.description ?? "", /^1 = key claim/);
    assert.match(of("digest").properties!.rights!.properties!.mode!.description ?? "", /^full: everything/);
    assert.match(of("sidecar").properties!.source!.description ?? "", /^Id of the source that published it/);
    assert.match(of("source").properties!.derivedFrom!.items!.properties!.url!.description ?? "", /upstream text/);
  });
});
