import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse as parseYaml } from "yaml";
import type { z } from "zod";
import { parseEdtf } from "../../../src/lib/edtf.ts";
import { PROJECT_ROOT } from "../../../src/lib/workspace.ts";
import { areaSchema } from "../../../src/schemas/area.ts";
import { claimSchema } from "../../../src/schemas/claim.ts";
import { digestConfigSchema } from "../../../src/schemas/digest.ts";
import { disagreementSchema } from "../../../src/schemas/disagreement.ts";
import { eventSchema } from "../../../src/schemas/event.ts";
import { nameSchema } from "../../../src/schemas/name.ts";
import { sourceSchema } from "../../../src/schemas/source.ts";
import { SHARED, withoutShared } from "../../support/shared.ts";

const CONTENT = join(PROJECT_ROOT, "content");
const skip = withoutShared;

/** The annotation's article ids by the founding digest's, as decision record 0002 gives them. */
const SLUGS: Record<string, string> = {
  a000: "naija-roko",
  a001: "games-world-italia",
  a002: "mnr-daily",
  a003: "sanvada",
  a004: "le-blog-domotique",
};
const ARTICLES = Object.values(SLUGS);
const BASES: Record<string, string> = { "in-text": "explicit", "editor-supplied": "editor" };
const KINDS: [RegExp, string][] = [
  [/factual conflict|quotation conflict/, "conflict"],
  [/degree of certainty|rumour/, "certainty"],
  [/^scope|different emphasis|^overstatement/, "scope"],
  [/attribution/, "attribution"],
  [/framing/, "framing"],
  [/omission|completeness|compatible/, "omission"],
];
const OVERRIDES: Record<string, string> = {
  misleading: "misleading",
  "refuted-externally": "refuted",
  "contested-externally": "contested",
};

/** Reads every YAML list of a folder of content/ through its schema; a failure names the file. */
function readLists<S extends z.ZodType>(folder: string, schema: S): z.infer<S>[] {
  const files = readdirSync(join(CONTENT, folder)).filter((name) => name.endsWith(".yaml"));
  return files.sort().flatMap((name) => {
    const entries: unknown = parseYaml(readFileSync(join(CONTENT, folder, name), "utf8"));
    assert.ok(Array.isArray(entries), `${folder}/${name} is a list`);
    return entries.map((entry: unknown, index) => {
      const result = schema.safeParse(entry);
      assert.ok(result.success, `${folder}/${name}, entry ${index + 1}: ${result.error?.message}`);
      return result.data;
    });
  });
}

/** Front matter and body of an MDX file of content/. */
function readMdx(path: string): { data: Record<string, unknown>; body: string } {
  const [, front = "", body = ""] = readFileSync(join(CONTENT, path), "utf8").split(/^---\n/m);
  return { data: parseYaml(front) as Record<string, unknown>, body };
}

const mdxFiles = (folder: string): string[] =>
  readdirSync(join(CONTENT, folder)).filter((name) => name.endsWith(".mdx"));
const isTranslation = (name: string): boolean => /\.[a-z]{2}\.mdx$/.test(name);

const config = digestConfigSchema.parse(parseYaml(readFileSync(join(CONTENT, "digest.yaml"), "utf8")));
const claims = readLists("claims", claimSchema);
const events = readLists("events", eventSchema);
const disagreements = readLists("disagreements", disagreementSchema);
const names = readLists("names", nameSchema);
const sources = readLists("sources", sourceSchema);
const areas = mdxFiles("areas")
  .filter((name) => !isTranslation(name))
  .map((name) => areaSchema.parse(readMdx(`areas/${name}`).data));

const ids = (list: { id: string }[]): string[] => list.map((entry) => entry.id);
const claimIds = new Set(ids(claims));
const sourceIds = new Set(ids(sources));

/** Every text of the content that the editor wrote, with where it stands. */
function* proseOf(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === "string") yield [path, value];
  else if (value !== null && typeof value === "object")
    for (const [key, inner] of Object.entries(value)) yield* proseOf(inner, `${path}.${key}`);
}
function* allProse(): Generator<[path: string, text: string]> {
  yield* proseOf(config, "digest");
  for (const list of [claims, events, disagreements, names, sources, areas])
    for (const entry of list) yield* proseOf(entry, entry.id);
  for (const folder of ["areas", "pages"])
    for (const name of mdxFiles(folder)) {
      const { data, body } = readMdx(`${folder}/${name}`);
      yield* proseOf(data, `${folder}/${name}`);
      yield [`${folder}/${name}`, body];
    }
}

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
function runs(text: string, length: number): string[] {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(" "));
}

describe("the founding digest's data", () => {
  test("should hold the counts of the story", () => {
    assert.deepEqual(
      [claims, events, areas, disagreements, names].map((list) => list.length),
      [57, 11, 11, 16, 36],
    );
  });

  test("should use every id once", () => {
    for (const list of [claims, events, areas, disagreements, names, sources])
      assert.equal(new Set(ids(list)).size, list.length);
  });

  test("should resolve every reference", () => {
    const areaIds = new Set(ids(areas));
    const nameIds = new Set(ids(names));
    const isArticle = (id: string) => ARTICLES.includes(id);
    for (const id of config.keyClaims) assert.ok(claimIds.has(id), `key claim ${id}`);
    for (const claim of claims) for (const id of claim.areas) assert.ok(areaIds.has(id), `${claim.id}: area ${id}`);
    for (const event of events) {
      for (const id of event.claims) assert.ok(claimIds.has(id), `${event.id}: claim ${id}`);
      for (const { article } of event.evidence) assert.ok(isArticle(article), `${event.id}: article ${article}`);
      if (event.inherited) assert.ok(sourceIds.has(event.inherited), `${event.id}: source ${event.inherited}`);
    }
    for (const entry of disagreements) {
      assert.ok(entry.claims.length + entry.quotes.length > 0, `${entry.id} names a claim or a quotation`);
      for (const id of entry.claims) assert.ok(claimIds.has(id), `${entry.id}: claim ${id}`);
      for (const id of entry.positions.flatMap((position) => position.articles))
        assert.ok(isArticle(id), `${entry.id}: article ${id}`);
    }
    for (const name of names) for (const id of name.notSameAs) assert.ok(nameIds.has(id), `${name.id}: name ${id}`);
    for (const source of sources)
      for (const link of source.derivedFrom) assert.ok(sourceIds.has(link.source), `${source.id}: ${link.source}`);
    for (const id of ARTICLES) assert.ok(sourceIds.has(id), `outlet ${id}`);
  });

  test("should keep each claim in the file of its home area", () => {
    for (const name of readdirSync(join(CONTENT, "claims"))) {
      const list = parseYaml(readFileSync(join(CONTENT, "claims", name), "utf8")) as { id: string; areas: string[] }[];
      for (const claim of list) assert.equal(`${claim.areas[0]}.yaml`, name, claim.id);
    }
  });

  test("should say everything in English and in French", () => {
    const check = (value: unknown, path: string): void => {
      if (value === null || typeof value !== "object") return;
      const keys = Object.keys(value);
      if (keys.includes("en") || keys.includes("fr")) assert.deepEqual(keys.sort(), ["en", "fr"], path);
      else for (const [key, inner] of Object.entries(value)) check(inner, `${path}.${key}`);
    };
    check(config, "digest");
    for (const list of [claims, events, disagreements, names, sources, areas]) for (const e of list) check(e, e.id);
    for (const claim of claims) assert.equal(typeof claim.statement, "object", claim.id);
    for (const event of events) assert.equal(typeof event.title, "object", event.id);
    for (const folder of ["areas", "pages"]) {
      const files = mdxFiles(folder);
      for (const name of files.filter((file) => !isTranslation(file)))
        assert.ok(files.includes(name.replace(/\.mdx$/, ".fr.mdx")), `${folder}/${name} has a French version`);
    }
  });

  test("should set French with its own spaces and apostrophes", () => {
    const french: [string, string][] = [...allProse()].filter(([path]) => /\.fr(?:\.\d+)?$|\.fr\.mdx/.test(path));
    assert.ok(french.length > 200);
    for (const [path, text] of french) {
      assert.doesNotMatch(text, /[^\u202f\s][;!?](?:\s|$)/u, `${path}: U+202F before ; ! ?`);
      assert.doesNotMatch(text, /[^\u00a0\s]:(?:\s|$)/u, `${path}: U+00A0 before a colon`);
      assert.doesNotMatch(text, /[ ][;:!?»]|«[^\u00a0]|[^\u00a0]»/u, `${path}: no breaking space`);
      assert.doesNotMatch(text, /'/, `${path}: a typographic apostrophe`);
    }
  });

  test("should introduce each area in 60 to 120 words", () => {
    for (const name of mdxFiles("areas")) {
      const { data, body } = readMdx(`areas/${name}`);
      assert.ok(data.id === name.split(".")[0], `${name}: id and file name agree`);
      const count = body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      assert.ok(count >= 60 && count <= 120, `${name}: ${count} words`);
    }
  });

  test("should give a reason for what the editor supplies, and a valid date", () => {
    for (const event of events) {
      const result = parseEdtf(event.edtf);
      assert.ok(result.ok, `${event.id}: ${event.edtf}`);
      if (event.basis !== "explicit") assert.ok(event.reason, `${event.id}: reason`);
      if (event.basis === "editor") assert.ok(event.url, `${event.id}: url`);
    }
    for (const claim of claims) if (claim.override) assert.ok(claim.override.url, `${claim.id}: url`);
  });
});

/** As much of the annotation as the tests compare. */
interface Truth {
  articles: { id: string; file: string }[];
  claims: { id: string; areas: string[]; importance: number; statement: string; editorial: { status: string } }[];
  areas: { id: string; kind: string; official: boolean; label: { en: string } }[];
  events: {
    id: string;
    edtf: string;
    dateStatus: string;
    label: string;
    claims: string[];
    evidence: { article: string; start: number; end: number; sha256_12: string }[];
  }[];
  disagreements: { id: string; topic: string; severity: string; claims: string[]; quotes?: string[] }[];
  entities: { id: string; type: string; name: string; aliases: string[] }[];
}

describe("the founding digest against its annotation", { skip }, () => {
  const truth = skip ? null : (JSON.parse(readFileSync(join(SHARED, "truth/seeds-truth.json"), "utf8")) as Truth);
  const byId = <T extends { id: string }>(list: T[]) => new Map(list.map((entry) => [entry.id, entry]));

  test("should have its claims, with the same areas, importance and status", () => {
    const ours = byId(claims);
    for (const claim of truth!.claims) {
      const mine = ours.get(claim.id);
      assert.deepEqual(mine?.areas, claim.areas, claim.id);
      assert.equal(mine?.importance, claim.importance, claim.id);
      assert.equal(mine?.override?.status, OVERRIDES[claim.editorial.status], claim.id);
    }
  });

  test("should have its areas and names", () => {
    const ours = byId(areas);
    for (const area of truth!.areas) {
      assert.equal(ours.get(area.id)?.kind, area.kind, area.id);
      assert.equal(ours.get(area.id)?.official, area.official, area.id);
    }
    const named = byId(names);
    for (const entity of truth!.entities) {
      const mine = named.get(entity.id);
      assert.equal(mine?.type, entity.type, entity.id);
      assert.equal(mine?.name, entity.name, entity.id);
      for (const alias of entity.aliases)
        assert.ok(
          mine?.aliases.some(({ text }) => text === alias),
          alias,
        );
    }
  });

  test("should have its events, dates and dating words", () => {
    const raw = new Map(
      truth!.articles.map(({ id, file }) => [SLUGS[id], [...readFileSync(join(SHARED, "seeds", file), "utf8")]]),
    );
    const ours = byId(events);
    for (const event of truth!.events) {
      const mine = ours.get(event.id);
      assert.equal(mine?.edtf, event.edtf, event.id);
      assert.equal(mine?.basis, BASES[event.dateStatus] ?? event.dateStatus, event.id);
      assert.deepEqual(mine?.claims, event.claims, event.id);
      const spans = event.evidence.map((e) => ({
        article: SLUGS[e.article],
        at: `${e.start}-${e.end}`,
        sum: e.sha256_12,
      }));
      assert.deepEqual(mine?.evidence, spans, event.id);
      for (const { article, at, sum } of mine!.evidence) {
        const [start, end] = at.split("-").map(Number);
        const text = raw.get(article)!.slice(start, end).join("");
        assert.equal(createHash("sha256").update(text).digest("hex").slice(0, 12), sum, event.id);
      }
    }
  });

  test("should have its disagreements, by kind", () => {
    const ours = byId(disagreements);
    for (const entry of truth!.disagreements) {
      const mine = ours.get(entry.id);
      assert.equal(mine?.kind, KINDS.find(([pattern]) => pattern.test(entry.severity))?.[1], entry.id);
      assert.deepEqual(mine?.claims, entry.claims, entry.id);
      assert.deepEqual(mine?.quotes, entry.quotes ?? [], entry.id);
    }
  });

  test("should share no run of nine words with an article, nor of seven with the annotation", () => {
    const seeds = new Set(
      truth!.articles.flatMap(({ file }) => runs(readFileSync(join(SHARED, "seeds", file), "utf8"), 9)),
    );
    const labels = [
      ...truth!.claims.map(({ statement }) => statement),
      ...truth!.events.map(({ label }) => label),
      ...truth!.disagreements.map(({ topic }) => topic),
    ];
    const annotated = new Set(labels.flatMap((text) => runs(text, 7)));
    const texts = new Set(labels.map((text) => wordsOf(text).join(" ")));
    for (const [path, text] of allProse()) {
      if (/^https?:/.test(text)) continue;
      assert.deepEqual(
        runs(text, 9).filter((run) => seeds.has(run)),
        [],
        path,
      );
      assert.deepEqual(
        runs(text, 7).filter((run) => annotated.has(run)),
        [],
        path,
      );
      assert.ok(!texts.has(wordsOf(text).join(" ")), `${path} repeats a label`);
    }
  });
});
