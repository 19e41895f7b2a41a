import fc from "fast-check";
import type { z } from "zod";
import { parseEntries, validate } from "../../../src/content/read/entries.ts";
import { readYaml } from "../../../src/lib/yaml.ts";
import { areaSchema } from "../../../src/schemas/area.ts";
import { digestConfigSchema } from "../../../src/schemas/digest.ts";
import { KINDS, YAML_KINDS } from "../../../src/schemas/kinds.ts";
import { editionSchema, redirectsSchema } from "../../../src/schemas/edition.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { parseSidecar } from "../../../src/ingest/sidecar.ts";
import { brokenYaml } from "../generators/yaml.ts";
import { YAML_SEEDS } from "../generators/yaml-seeds.ts";
import { checkAddress } from "../oracles/inert-html.ts";
import { checkProblems } from "../oracles/problems.ts";
import { defineTarget } from "../target.ts";

const LISTS: Record<string, z.ZodType> = Object.fromEntries(YAML_KINDS.map((kind) => [kind, KINDS[kind].schema]));
const MAPS: Record<string, z.ZodType> = {
  areas: areaSchema,
  digest: digestConfigSchema,
  editions: editionSchema,
  redirects: redirectsSchema,
};
const ADDRESSES = new Set(["url", "homepage", "site", "archived"]);
const IDS = new Set(["id", "source", "article"]);

export const target = defineTarget({
  feeds: "every kind of YAML the editor writes to its reader: claims, events, sidecars, digest.yaml and the others",
  weight: 110,
  chunk: 500,
  inputs: fc
    .constantFrom(...Object.keys(YAML_SEEDS))
    .chain((kind) => fc.record({ kind: fc.constant(kind), yaml: brokenYaml(YAML_SEEDS[kind]!) })),
  check({ kind, yaml }) {
    const { value, problems } = read(kind, yaml);
    if (problems.length > 0) checkProblems(problems, yaml);
    checkValue(value, "");
  },
});

function read(kind: string, yaml: string): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  if (kind === "sidecars") {
    const { sidecar, problems: found } = parseSidecar(yaml, "raw/a.txt.yaml");
    return { value: sidecar, problems: found };
  }
  if (LISTS[kind]) {
    const { entries } = parseEntries(yaml, `${kind}/a.yaml`, LISTS[kind], problems);
    for (const { place } of entries) place(["id"]);
    return { value: entries.map((entry) => entry.value), problems };
  }
  const parsed = readYaml(yaml, `${kind}.yaml`);
  problems.push(...parsed.problems);
  const place = (at: (string | number)[], onKey = false) => ({ file: `${kind}.yaml`, ...parsed.locate(at, onKey) });
  const value = parsed.problems.length > 0 ? null : validate(parsed.value ?? {}, MAPS[kind]!, place, problems);
  return { value, problems };
}

/** What was accepted may become an address or a path: those hold nothing that leads astray. */
function checkValue(value: unknown, key: string): void {
  if (Array.isArray(value)) value.forEach((each) => checkValue(each, key));
  else if (typeof value === "object" && value !== null) {
    if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
      throw new Error(`the prototype of ${key} was changed`);
    for (const [name, each] of Object.entries(value)) checkValue(each, name);
  } else if (typeof value === "string") {
    if (ADDRESSES.has(key)) checkAddress(value);
    if (IDS.has(key) && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) throw new Error(`the ${key} ${value}`);
  }
}
