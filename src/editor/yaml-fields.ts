import { isDeepStrictEqual } from "node:util";
import { Document, isMap, isScalar, isSeq, parseDocument, visit, type Pair, type YAMLMap } from "yaml";

/** Fields of a map, by name; undefined takes one away. */
export type Fields = Readonly<Record<string, unknown>>;

const STYLE = { lineWidth: 0, flowCollectionPadding: true } as const;
/** What YAML, or a person, could take for a date or a number. */
const QUOTED = /^(?:[\d~?[{.+-]|https?:)/;

/**
 * Changes fields of one map of a YAML text and leaves the rest as it is, byte by byte: other fields, comments, the way the rest is
 * written. What comes of it is read again; where it does not say what was meant, nothing is changed.
 *
 * @param path Where the map stands: [] for the text's own, [2] for the third of a list.
 * @returns null where the text cannot be read, or holds no such map.
 */
export function setFields(text: string, path: readonly (string | number)[], fields: Fields): string | null {
  const document = parseDocument(text, { schema: "core" });
  if (document.errors.length > 0) return null;
  if (document.contents === null && path.length === 0)
    return checked(`${ended(text)}${written(fields, 0)}\n`, text, path, fields);
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map) || !map.range) return null;
  const made = map.flow ? inFlow(text, map, fields) : inBlock(text, map as YAMLMap, fields);
  return made === null ? null : checked(made, text, path, fields);
}

/** Adds an entry to the end of a list; an empty text becomes a list. null where the text holds something else. */
export function appendEntry(text: string, entry: Fields): string | null {
  const document = parseDocument(text, { schema: "core" });
  if (document.errors.length > 0) return null;
  const { contents } = document;
  const before: unknown = contents === null ? [] : document.toJS({ maxAliasCount: 50 });
  if (!Array.isArray(before) || (isSeq(contents) && contents.flow && before.length > 0)) return null;
  const first = isSeq(contents) ? contents.items[0] : undefined;
  const start = isMap(first) && first.range ? text.lastIndexOf("-", first.range[0]) : -1;
  const indent = start < 0 ? 0 : start - (text.lastIndexOf("\n", start) + 1);
  const kept = isSeq(contents) && contents.flow ? "" : ended(text);
  const pad = " ".repeat(indent);
  const made = `${kept}${pad}- ${written(entry, indent + 2)}\n`;
  const after = parseDocument(made, { schema: "core" });
  return after.errors.length === 0 && isDeepStrictEqual(after.toJS(), [...before, plain(entry)]) ? made : null;
}

/** A text whose last line is ended. */
function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

/** Fields as YAML, as people lay them out, every line but the first behind so many spaces. */
function written(fields: Fields, indent: number): string {
  return Object.entries(plain(fields))
    .map(([name, value]) => writtenField(name, value))
    .join("\n")
    .replaceAll("\n", `\n${" ".repeat(indent)}`);
}

function writtenField(name: string, value: unknown): string {
  const options = { version: "1.2", schema: "core", aliasDuplicateObjects: false } as const;
  const document = new Document({ [name]: value }, options);
  visit(document, {
    Scalar(key, node) {
      if (key === "value" && typeof node.value === "string" && QUOTED.test(node.value)) node.type = "QUOTE_DOUBLE";
    },
    Map(_, node, path) {
      if (path.length > 1) node.flow = true;
    },
    Seq(_, node) {
      if (!node.items.some(isMap)) node.flow = true;
    },
  });
  return document
    .toString({ ...STYLE, flowCollectionPadding: !Array.isArray(value) || value.some(isObject) })
    .trimEnd();
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/** Without what is not said. */
function plain(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function inFlow(text: string, map: YAMLMap, fields: Fields): string {
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) map.delete(key);
    else map.set(key, new Document(value, { schema: "core" }).contents);
  }
  const made = new Document(map, { schema: "core" }).toString(STYLE).trimEnd();
  return text.slice(0, map.range![0]) + made + text.slice(map.range![1]);
}

function inBlock(text: string, map: YAMLMap, fields: Fields): string | null {
  const first = keyOf(map.items[0]);
  if (!first?.range) return null;
  const indent = first.range[0] - (text.lastIndexOf("\n", first.range[0] - 1) + 1);
  const edits: { from: number; to: number; now: string }[] = [];
  let added = "";
  for (const [name, value] of Object.entries(fields)) {
    const pair = map.items.find((item) => keyOf(item)?.value === name);
    const range = pair && rangeOf(pair, text);
    if (range && value === undefined) edits.push({ ...wholeLines(text, range), now: "" });
    else if (range) edits.push({ ...range, now: written({ [name]: value }, indent) });
    else if (!pair && value !== undefined) added += `\n${" ".repeat(indent)}${written({ [name]: value }, indent)}`;
    else if (pair) return null;
  }
  if (added !== "") {
    const last = rangeOf(map.items.at(-1)!, text);
    if (!last) return null;
    const end = text.indexOf("\n", last.to);
    const at = end < 0 ? text.length : text[end - 1] === "\r" ? end - 1 : end;
    edits.push({ from: at, to: at, now: added });
  }
  let made = text;
  for (const { from, to, now } of edits.sort((a, b) => b.from - a.from || b.to - a.to))
    made = made.slice(0, from) + now + made.slice(to);
  return made;
}

function keyOf(pair: Pair | undefined) {
  return isScalar(pair?.key) ? pair.key : undefined;
}

/** From a key's beginning to its value's end. */
function rangeOf(pair: Pair, text: string): { from: number; to: number } | null {
  const from = keyOf(pair)?.range?.[0];
  const value = pair.value as { range?: [number, number, number] } | null;
  let to = value?.range?.[1] ?? keyOf(pair)?.range?.[1];
  if (from === undefined || to === undefined) return null;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  if (text[to] === ":" && value?.range === undefined) to++;
  return { from, to };
}

function wholeLines(text: string, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const end = text.indexOf("\n", to);
  return { from: text.lastIndexOf("\n", from - 1) + 1, to: end < 0 ? text.length : end + 1 };
}

/** The text, if it says what was meant and else what it said before. */
function checked(made: string, before: string, path: readonly (string | number)[], fields: Fields): string | null {
  const [was, is] = [before, made].map((text) => parseDocument(text, { schema: "core" }));
  if (!was || !is || is.errors.length > 0) return null;
  const meant = (was.toJS({ maxAliasCount: 50 }) as unknown) ?? {};
  let at = meant as Record<string | number, unknown>;
  for (const key of path) at = at[key] as Record<string | number, unknown>;
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) delete at[key];
    else at[key] = value;
  }
  return isDeepStrictEqual(is.toJS({ maxAliasCount: 50 }) ?? {}, meant) ? made : null;
}
