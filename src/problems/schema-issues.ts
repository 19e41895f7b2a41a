import type { z } from "zod";
import { asMeant } from "./as-meant.ts";
import { fillEntry, type Entry } from "./entry.ts";
import { nearest } from "./nearest.ts";

/** What can be wrong with an entry's fields. */
export const FIELD_PROBLEMS = {
  "unknown-field": {
    what: 'unknown field "{name}"',
    why: "A field nobody reads is most often a slip, and what it was to say would be lost.",
    fix: "{remedy}",
  },
  "missing-field": {
    what: 'the field "{name}" is missing',
    why: "The digest cannot be put together without it.",
    fix: "Add {remedy}.",
  },
  "invalid-field": {
    what: "{detail}",
    why: "A value of another form would be misread, or not shown at all.",
    fix: "{remedy}",
  },
} as const satisfies Record<string, Entry>;

/** One thing a schema found wrong with a value, in words for an editor. */
export interface SchemaIssue {
  code: keyof typeof FIELD_PROBLEMS;
  /** Path of the value within the entry, for example ["positions", 0, "text"]. */
  path: (string | number)[];
  /** true: the offender is the last key of the path itself, not its value. */
  onKey: boolean;
  what: string;
  why: string;
  fix: string;
  /** Of an unknown field: the path of the one that was probably meant. */
  meant?: (string | number)[];
}

type Issue = z.core.$ZodIssue;
type AnySchema = z.core.$ZodType;

/**
 * Every issue of a failed parse, in the order of the schema's fields; an unknown key each. A field that is missing since its name
 * is misspelt is not told as well.
 */
export function schemaIssues(error: z.core.$ZodError, schema: AnySchema, value: unknown): SchemaIssue[] {
  const issues = error.issues.flatMap((issue) => translate(issue, issue.path as (string | number)[], schema, value));
  const meant = new Set(issues.flatMap(({ meant: path }) => (path ? [pathText(path)] : [])));
  return issues.filter(({ code, path }) => code !== "missing-field" || !meant.has(pathText(path)));
}

function translate(issue: Issue, path: (string | number)[], schema: AnySchema, value: unknown): SchemaIssue[] {
  const name = path.length > 0 ? pathText(path) : "the entry";
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => unknownField(key, path, known, valueAt(value, path)));
  }
  if (issue.code === "invalid_union") {
    const branch = closestBranch(issue.errors as Issue[][]);
    if (branch)
      return branch.flatMap((inner) =>
        translate(inner, [...path, ...(inner.path as (string | number)[])], schema, value),
      );
  }
  const given = valueAt(value, path);
  if (issue.code === "invalid_key") {
    const slip = slipInKey(String(path.at(-1)), given);
    if (slip) return [invalid(path, true, slip.what, slip.fix)];
    const fix = issue.issues[0]?.message ?? "a name of another form is needed";
    return [
      invalid(path, true, `"${String(path.at(-1)).slice(0, 80)}" is not in a form that can be read`, sentence(fix)),
    ];
  }
  if (given === undefined && path.length > 0) {
    return [
      {
        code: "missing-field",
        path,
        onKey: false,
        ...fillEntry(FIELD_PROBLEMS["missing-field"], {
          name,
          remedy: `${String(path.at(-1))}: ${expectation(issue)}`,
        }),
      },
    ];
  }
  if (issue.code === "invalid_type" && issue.expected === "string" && ["number", "boolean"].includes(typeof given)) {
    const fix = `Put it in quotation marks: ${String(path.at(-1))}: "…". Without them it is read as ${typeName(given)}.`;
    return [invalid(path, false, `${name}: ${explain(issue, given)}`, fix)];
  }
  const meant = asMeant(issue, given, path);
  if (meant !== null) return [invalid(path, false, `${name}: ${explain(issue, given)}`, `${meant}.`)];
  const fix =
    issue.code === "custom" || issue.code === "invalid_format"
      ? sentence(issue.message)
      : `Write ${expectation(issue)}.`;
  return [invalid(path, false, `${name}: ${explain(issue, given)}`, fix)];
}

function invalid(path: (string | number)[], onKey: boolean, what: string, fix: string): SchemaIssue {
  return {
    code: "invalid-field",
    path,
    onKey,
    ...fillEntry(FIELD_PROBLEMS["invalid-field"], { detail: what, remedy: fix }),
  };
}

function unknownField(key: string, path: (string | number)[], known: string[], given: unknown): SchemaIssue {
  const slip = isRecord(given) ? slipInKey(key, given[key]) : null;
  if (slip) return invalid([...path, key], true, slip.what, slip.fix);
  const absent = known.filter((name) => !isRecord(given) || !(name in given));
  const near = nearest(key, absent);
  return {
    code: "unknown-field",
    path: [...path, key],
    onKey: true,
    ...(near && { meant: [...path, near] }),
    ...fillEntry(FIELD_PROBLEMS["unknown-field"], {
      name: key,
      remedy: near
        ? `Did you mean "${near}"?`
        : known.length > 0
          ? `Remove it. Known fields: ${known.join(", ")}.`
          : "Remove it.",
    }),
  };
}

/** What became of a text by a slip of punctuation, where a name without a value shows it. */
function slipInKey(key: string, value: unknown): { what: string; fix: string } | null {
  if (value !== null) return null;
  const shown = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  const joined = /^([A-Za-z-]+)[\u00a0\u2007\u202f]*:((?:[\u00a0\u2007\u202f]|\S).*)$/s.exec(key);
  if (joined) {
    const [, name = "", rest = ""] = joined;
    return {
      what: `a space is missing after the colon of ${name}: “${shown}”`,
      fix: `Write ${name}: ${rest.trim().slice(0, 40)}`,
    };
  }
  if (!/\s|["“”]/.test(key)) return null;
  return {
    what: `“${shown}” stands by itself: in braces a comma ends a text that is not in quotation marks`,
    fix: "Put the whole text before it, with its commas, between two quotation marks; where one stands at its end, the one at its beginning is lost.",
  };
}

/** Of a union's branches the one that came closest: none of its issues is about the value's own type. */
function closestBranch(branches: Issue[][]): Issue[] | undefined {
  return branches.find((issues) => issues.some((issue) => issue.path.length > 0)) ?? undefined;
}

function explain(issue: Issue, given: unknown): string {
  if (given === null) return "the value is empty";
  const shown = typeof given === "string" || typeof given === "number" ? ` (found ${quoted(given)})` : "";
  switch (issue.code) {
    case "invalid_type":
      return `expected ${article(issue.expected)}, found ${typeName(given)}`;
    case "invalid_value":
      return `not one of the values that are allowed${shown}`;
    case "too_small":
      return issue.origin === "string" ? "the text is empty" : `too few or too small${shown}`;
    case "custom":
    case "invalid_format":
      return `not in a form that can be read${shown}`;
    default:
      return `not in a form that is read here${shown}`;
  }
}

/** A value as it was found; a password in an address is nobody's to read in a log. */
function quoted(given: string | number): string {
  return JSON.stringify(given)
    .replace(/\/\/[^/@\s]*@/, "//…@")
    .slice(0, 80);
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return article(issue.expected);
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      if (issue.origin === "array") return `at least ${String(issue.minimum)}`;
      return issue.origin === "string" ? "some text" : `a number of at least ${String(issue.minimum)}`;
    case "invalid_union": {
      const flat = (issue.errors as Issue[][]).flat();
      const values = flat.flatMap((inner) => (inner.code === "invalid_value" ? inner.values.map(String) : []));
      if (values.length > 0) return `one of ${values.join(", ")}`;
      return flat.some((inner) => inner.code === "invalid_type" && inner.expected === "record")
        ? "a text, or a text a language (en: …, fr: …)"
        : "a value in the documented form";
    }
    default:
      return "a value in the documented form";
  }
}

/** A schema's own message as a sentence; the generic one of a pattern gives the pattern. */
function sentence(message: string): string {
  const pattern = /must match pattern (.*)$/.exec(message)?.[1];
  return pattern ? `Write it in the form ${pattern}.` : `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

const TYPE_NAMES: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

function article(expected: string): string {
  return TYPE_NAMES[expected] ?? expected;
}

function typeName(value: unknown): string {
  if (value === undefined) return "nothing";
  return Array.isArray(value) ? "a list" : article(typeof value);
}

/** "positions[0].text" */
function pathText(path: (string | number)[]): string {
  return path.map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`)).join("");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueAt(value: unknown, path: (string | number)[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string | number, unknown>)[key];
  }
  return current;
}

/** The known field names of the object schema that a path leads to; empty where it leads to none. */
function keysAt(schema: AnySchema, path: (string | number)[]): string[] {
  let current: AnySchema | undefined = unwrap(schema);
  for (const key of path) {
    const def = current?._zod.def as
      { shape?: Record<string, AnySchema>; element?: AnySchema; valueType?: AnySchema } | undefined;
    const next: AnySchema | undefined = def?.shape?.[key] ?? def?.element ?? def?.valueType;
    current = next && unwrap(next);
  }
  const shape = (current?._zod.def as { shape?: Record<string, AnySchema> } | undefined)?.shape;
  return shape ? Object.keys(shape) : [];
}

function unwrap(schema: AnySchema): AnySchema {
  let current = schema;
  for (;;) {
    const inner = (current._zod.def as { innerType?: AnySchema }).innerType;
    if (!inner) return current;
    current = inner;
  }
}
