import type { z } from "zod";
import { slugify } from "../lib/text.ts";

/** What an editor most likely meant by a value of another form, as it is to be written; null where that would be a guess. */
export function asMeant(issue: z.core.$ZodIssue, given: unknown, path: readonly (string | number)[]): string | null {
  if (typeof given !== "string" || given.length > 80) return null;
  const key = path.at(-1);
  if (issue.code === "invalid_type" && issue.expected === "array") return `Write a list: ${String(key)}: [${given}]`;
  if (/an id is made of/.test(issue.message ?? "")) return idAsMeant(given, typeof key === "number");
  return null;
}

function idAsMeant(given: string, inList: boolean): string | null {
  const parts = given.trim().split(/[\s;]+/);
  const areIds = parts.every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part));
  if (inList && parts.length > 1 && areIds) return `Put a comma between them: [${parts.join(", ")}]`;
  const id = slugify(given);
  return id === "" ? null : `An id is made of lower-case letters, digits and single hyphens: ${id}`;
}
