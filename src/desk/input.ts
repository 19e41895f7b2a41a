import { Refused } from "./guard.ts";
import { idSchema } from "../schemas/primitives.ts";

/** What a request's body says, field by field. Whatever has another form than the page gives it is refused. */
export type Body = Readonly<Record<string, unknown>>;

/** An id. What could lead out of the content folder is no id, and refused as what it is. */
export function idOf(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== "string" || !idSchema.safeParse(value).success)
    throw new Refused(403, `"${name}" names nothing in the content folder.`);
  return value;
}

export function textOf(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== "string") throw new Refused(400, `"${name}" is no text.`);
  return value;
}

export function optionalText(body: Body, name: string): string | undefined {
  const value = body[name];
  return value === undefined || value === null || value === "" ? undefined : textOf(body, name);
}

export function oneOf<T extends string>(body: Body, name: string, list: readonly T[]): T {
  const found = list.find((each) => each === body[name]);
  if (found === undefined) throw new Refused(400, `"${name}" is none of ${list.join(", ")}.`);
  return found;
}

export function numberOf(body: Body, name: string): number {
  const value = body[name];
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
    throw new Refused(400, `"${name}" is no number.`);
  return value;
}

/** Fields of a form: plain values; null takes a field away. */
export function fieldsOf(body: Body, name: string): Record<string, unknown> {
  const value = body[name];
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Refused(400, `"${name}" is no map.`);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => /^[a-zA-Z]{1,40}$/.test(key))
      .map(([key, each]) => [key, each === null ? undefined : (each as unknown)]),
  );
}
