import path from "node:path";
import { pathToFileURL } from "node:url";
import { PROJECT_ROOT } from "../lib/workspace.ts";

/**
 * The first line of a YAML file that names its schema, so that an editor completes and checks while one types. The path is
 * relative, and so says nothing about the machine, but where a drive lies between the two.
 *
 * @param file Absolute path of the YAML file.
 * @param name Name of the schema: a file of docs/schemas/.
 * @param root Absolute path of the engine that the file is for.
 */
export function schemaLine(file: string, name: string, root = PROJECT_ROOT): string {
  const schema = path.join(root, "docs/schemas", `${name}.json`);
  const relative = path.relative(path.dirname(file), schema).split(path.sep).join("/");
  return `# yaml-language-server: $schema=${path.isAbsolute(relative) ? pathToFileURL(schema).href : relative}`;
}
