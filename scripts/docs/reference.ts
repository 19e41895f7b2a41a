import { z } from "zod";
import { atSchema, edtfSchema, idSchema, langSchema, sumSchema } from "../../src/schemas/primitives.ts";
import { COMPONENTS, FILES, type Documented, type JsonSchema } from "./schemas.ts";

const INTRODUCTION = `# Reference

Every field of every file that an editor writes. A field in bold is required. \`npm run new\` and \`npm run add\` write a first line into each
YAML file that names its schema, so that an editor such as VS Code with its YAML extension completes and checks while you type.

A text "in one or more languages" is a bare text in the digest's first language, or a text a language: \`{ en: …, fr: … }\`.

This page is made from the schemas in the code: \`npm run docs\`.
`;

/** Patterns of the schemas' basic forms, and their names in words. */
const FORMS = new Map(
  (
    [
      [idSchema, "id"],
      [langSchema, "language"],
      [edtfSchema, "EDTF date, in quotes"],
      [atSchema, "span"],
      [sumSchema, "sum"],
    ] as const
  ).map(([schema, name]) => [(z.toJSONSchema(schema) as JsonSchema).pattern, name]),
);

/** docs/reference.md. */
export function referencePage(): string {
  const parts = [INTRODUCTION, "## Files\n", ...FILES.flatMap(section)];
  parts.push("## Components of an article\n");
  parts.push(
    "Attributes are plain strings in quotes. An article holds these components, Markdown, and nothing else.\n",
  );
  return [...parts, ...COMPONENTS.flatMap(section)].join("\n");
}

function section({ name, where, schema }: Documented): string[] {
  const about = [schema.description ?? "", `Where: ${where}.`].filter((text) => text !== "").join(" ");
  const rows = rowsOf(schema, "");
  const table = ["| field | form | default | what it says |", "| --- | --- | --- | --- |", ...rows].join("\n");
  return [`### ${name}\n`, `${escaped(about)}\n`, ...(rows.length > 0 ? [`${table}\n`] : [])];
}

/** A row a field; fields of fields stand below their own, with a path. */
function rowsOf(schema: JsonSchema, prefix: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const shown = schema.required?.includes(name) ? `**\`${path}\`**` : `\`${path}\``;
    const value = field.default === undefined ? "" : `\`${JSON.stringify(field.default)}\``;
    const row = [shown, escaped(formOf(field)), value.replaceAll("|", "\\|"), escaped(field.description ?? "")];
    const [inner, suffix] = innerOf(field);
    return [`| ${row.join(" | ")} |`, ...(inner ? rowsOf(inner, `${path}${suffix}.`) : [])];
  });
}

function innerOf(field: JsonSchema): [JsonSchema | undefined, string] {
  if (field.properties) return [field, ""];
  if (field.items?.properties) return [field.items, "[]"];
  return [undefined, ""];
}

const TYPES: Record<string, string> = {
  string: "text",
  integer: "whole number",
  boolean: "true or false",
};

/** The form of a value, in words. */
function formOf(schema: JsonSchema): string {
  if (isLocalised(schema)) return "text in one or more languages";
  if (schema.anyOf) return schema.anyOf.map(formOf).join(" or ");
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum) return schema.enum.join(", ");
  if (schema.type === "array") return schema.items ? `list: ${formOf(schema.items)}` : "list";
  if (schema.type === "object") {
    const each = schema.additionalProperties;
    return schema.properties || !each ? "fields" : `by name: ${formOf(each)}`;
  }
  if (schema.pattern !== undefined) return FORMS.get(schema.pattern) ?? `text of the form ${schema.pattern}`;
  const types = [schema.type ?? []].flat();
  return types.map((type) => TYPES[type] ?? type).join(" or ") || "any value";
}

const isLocalised = ({ anyOf }: JsonSchema): boolean =>
  anyOf?.length === 2 && anyOf[0]?.type === "string" && anyOf[1]?.type === "object" && !anyOf[1].properties;

const escaped = (text: string): string => text.replace(/[\\`*_<>[\]{}|]/g, (sign) => `\\${sign}`);
