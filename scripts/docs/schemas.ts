import { z } from "zod";
import { areaSchema } from "../../src/schemas/area.ts";
import { articleFrontMatterSchema } from "../../src/schemas/article.ts";
import { digestConfigSchema } from "../../src/schemas/digest.ts";
import { redirectsSchema } from "../../src/schemas/edition.ts";
import { rejectionSchema } from "../../src/schemas/rejection.ts";
import { KINDS, YAML_KINDS, type YamlKind } from "../../src/schemas/kinds.ts";
import { MARK_SCHEMAS } from "../../src/schemas/marks.ts";
import { sidecarSchema } from "../../src/schemas/sidecar.ts";
import { commentsOf, type Comments } from "./field-comments.ts";

/** The part of a JSON Schema that is read here. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  default?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  additionalProperties?: JsonSchema | false;
}

/** One kind of file that an editor writes, or one component. */
export interface Documented {
  /** What it is called: the name of its file in docs/schemas/. */
  name: string;
  /** Where it is written. */
  where: string;
  schema: JsonSchema;
  /** Whether a file may hold a list of them. */
  list: boolean;
}

/** What an editor writes, in the order of the reference. */
export const FILES: readonly Documented[] = [
  { name: "digest", where: "digest.yaml", schema: described(digestConfigSchema, "digestConfigSchema"), list: false },
  {
    name: "article",
    where: "front matter of articles/ID.mdx",
    schema: described(articleFrontMatterSchema, "articleFrontMatterSchema"),
    list: false,
  },
  { name: "sidecar", where: "raw/NAME.yaml", schema: described(sidecarSchema, "sidecarSchema"), list: false },
  {
    name: "area",
    where: "front matter of areas/ID.mdx",
    // The file's name gives the id where none is written.
    schema: described(areaSchema.partial({ id: true }), "areaSchema"),
    list: false,
  },
  ...YAML_KINDS.map((kind) => ({
    name: KINDS[kind].singular,
    where: `${kind}/*.yaml: one, or a list of them`,
    schema: described(KINDS[kind].schema, constantOf(kind)),
    list: true,
  })),
  {
    name: "rejected",
    where: "rejected.yaml: a list of them",
    schema: described(rejectionSchema, "rejectionSchema"),
    list: true,
  },
  { name: "redirects", where: "redirects.yaml", schema: described(redirectsSchema, "redirectsSchema"), list: false },
];

/** The components of an article's body. */
export const COMPONENTS: readonly Documented[] = Object.entries(MARK_SCHEMAS).map(([name, schema]) => ({
  name,
  where: "the body of an article",
  schema: described(schema, `${name.toLowerCase()}MarkSchema`),
  list: false,
}));

/** The JSON Schema of a kind of file, as an editor's program reads it. */
export function schemaFile({ name, schema, list }: Documented): string {
  const { $schema, ...one } = schema;
  const whole = list ? { anyOf: [one, { type: "array", items: one }, { type: "null" }] } : one;
  return JSON.stringify({ $schema, title: `Accord: ${name}`, ...whole }, null, 2);
}

function constantOf(kind: YamlKind): string {
  return `${KINDS[kind].singular}Schema`;
}

function described(schema: z.ZodType, constant: string): JsonSchema {
  const made = z.toJSONSchema(schema, { io: "input", target: "draft-7" }) as JsonSchema;
  describe(made, commentsOf(constant));
  return made;
}

/** Puts what the source says of fields into a schema made from it. */
function describe(schema: JsonSchema, { about, fields }: Comments): void {
  if (about !== "") schema.description = about;
  const holder = objectIn(schema);
  for (const [name, field] of Object.entries(holder?.properties ?? {})) {
    const comments = fields.get(name);
    if (comments) describe(field, comments);
  }
}

/** The object of fields that a schema is, or is a list or an alternative of. */
function objectIn(schema: JsonSchema): JsonSchema | undefined {
  if (schema.properties) return schema;
  return [schema.items, ...(schema.anyOf ?? [])]
    .filter((each) => each !== undefined)
    .map(objectIn)
    .find((each) => each !== undefined);
}
