import { readFileSync } from "node:fs";
import path from "node:path";

/** Headers for every path that begins with a prefix. */
export interface HeaderRule {
  prefix: string;
  headers: [name: string, value: string][];
}

/** The rules of a site's _headers file, in its order; only paths that end in an asterisk occur there. */
export function readHeaderRules(outDir: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of readFileSync(path.join(outDir, "_headers"), "utf8").split("\n")) {
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1]!, header[2]!]);
    else if (line.endsWith("*")) rules.push({ prefix: line.slice(0, -1), headers: [] });
  }
  return rules;
}

/** What the rules say of a path; of two rules that name the same header, the later one counts. */
export function headersFor(rules: HeaderRule[], pathname: string): Map<string, string> {
  return new Map(rules.filter(({ prefix }) => pathname.startsWith(prefix)).flatMap(({ headers }) => headers));
}
