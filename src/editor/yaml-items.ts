import { isDeepStrictEqual } from "node:util";
import { isNode, isSeq, parseDocument } from "yaml";
import { setFields } from "./yaml-fields.ts";

/**
 * Takes one item out of a list of a YAML map, with its lines; the last one takes the list's name along. Nothing else changes. null
 * where the list is written in another way than item below item.
 */
export function removeItem(text: string, key: string, index: number): string | null {
  const range = lineOfItem(text, key, index);
  if (!range) return null;
  if (index === 0 && !lineOfItem(text, key, 1)) return setFields(text, [], { [key]: undefined });
  return checked(text.slice(0, range.from) + text.slice(range.to), text, key, (list) => list.toSpliced(index, 1));
}

/**
 * Takes one entry out of a YAML text that is a list, with its lines; nothing else changes. null where the list is written in
 * another way than entry below entry.
 */
export function removeEntry(text: string, index: number): string | null {
  const document = parseDocument(text, { schema: "core" });
  const range = document.errors.length > 0 ? null : linesIn(text, document.contents, index);
  if (!range) return null;
  const made = text.slice(0, range.from) + text.slice(range.to);
  const is = parseDocument(made, { schema: "core" });
  const meant = (document.toJS({ maxAliasCount: 50 }) as unknown[]).toSpliced(index, 1);
  return is.errors.length === 0 && isDeepStrictEqual(is.toJS({ maxAliasCount: 50 }) ?? [], meant) ? made : null;
}

/** Puts an item, written on one line, into a list before the item that has the index; behind the last where there is none. */
export function insertItem(text: string, key: string, index: number, item: string, value: unknown): string | null {
  const before = lineOfItem(text, key, index);
  const last = before ?? lineOfItem(text, key, index - 1);
  if (!last) return null;
  const lead = /^[ \t]*-[ \t]+/.exec(text.slice(last.from))?.[0];
  if (lead === undefined) return null;
  const at = before ? before.from : last.to;
  const made = `${text.slice(0, at)}${lead}${item}\n${text.slice(at)}`;
  return checked(made, text, key, (list) => list.toSpliced(index, 0, value));
}

/** The whole lines of an item of a list in block style. */
function lineOfItem(text: string, key: string, index: number): { from: number; to: number } | null {
  const document = parseDocument(text, { schema: "core" });
  return document.errors.length > 0 ? null : linesIn(text, document.get(key, true), index);
}

function linesIn(text: string, list: unknown, index: number): { from: number; to: number } | null {
  const item = isSeq(list) && !list.flow ? list.items[index] : undefined;
  if (!isNode(item) || !item.range) return null;
  const from = text.lastIndexOf("\n", item.range[0] - 1) + 1;
  const end = text.indexOf("\n", item.range[1] - 1);
  if (!/^[ \t]*-[ \t]+$/.test(text.slice(from, item.range[0]))) return null;
  return { from, to: end < 0 ? text.length : end + 1 };
}

function checked(made: string, before: string, key: string, change: (list: unknown[]) => unknown[]): string | null {
  const [was, is] = [before, made].map((text) => parseDocument(text, { schema: "core" }));
  if (!was || !is || is.errors.length > 0) return null;
  const meant = was.toJS({ maxAliasCount: 50 }) as Record<string, unknown>;
  meant[key] = change(meant[key] as unknown[]);
  return isDeepStrictEqual(is.toJS({ maxAliasCount: 50 }), meant) ? made : null;
}
