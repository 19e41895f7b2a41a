import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";

/** What the source says of a schema, and of its fields. */
export interface Comments {
  about: string;
  fields: Map<string, Comments>;
}

interface Source {
  /** The initialiser of each constant. */
  values: Map<string, ts.Expression>;
  abouts: Map<string, string>;
  /** Constants taken out of another schema's shape, and that schema. */
  taken: Map<string, string>;
}

/**
 * The comments of a schema's fields, which zod does not keep: read from src/schemas/ by the compiler, so that each is stated
 * once, beside its field.
 *
 * @param name Name of the constant that is the schema, for example "claimSchema".
 */
export function commentsOf(name: string): Comments {
  const value = source.values.get(name);
  return { about: source.abouts.get(name) ?? "", fields: value ? fieldsIn(value, new Set([name])) : new Map() };
}

const source = readSchemas();

function readSchemas(): Source {
  const found: Source = { values: new Map(), abouts: new Map(), taken: new Map() };
  for (const file of globSync("src/schemas/*.ts", { cwd: PROJECT_ROOT }).sort()) {
    const text = readFileSync(path.join(PROJECT_ROOT, file), "utf8");
    const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    for (const statement of parsed.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (!initializer) continue;
        if (ts.isIdentifier(name)) {
          found.values.set(name.text, initializer);
          found.abouts.set(name.text, aboutOf(statement));
        } else if (ts.isObjectBindingPattern(name)) {
          const owner = /^(\w+)\.shape$/.exec(initializer.getText())?.[1];
          if (owner) for (const element of name.elements) found.taken.set(element.name.getText(), owner);
        }
      }
    }
  }
  return found;
}

/** The fields of the first object of fields in an expression, or of the schema that the expression names. */
function fieldsIn(expression: ts.Node, within: ReadonlySet<string>): Comments["fields"] {
  let found: Comments["fields"] | undefined;
  const visit = (node: ts.Node): void => {
    if (found) return;
    if (ts.isObjectLiteralExpression(node) && /\b(?:strictObject|object)$/.test(callee(node))) {
      found = new Map(node.properties.flatMap((property) => fieldOf(property, within)));
    } else if (ts.isIdentifier(node) && !within.has(node.text) && source.values.has(node.text)) {
      const fields = fieldsIn(source.values.get(node.text)!, new Set([...within, node.text]));
      if (fields.size > 0) found = fields;
    } else ts.forEachChild(node, visit);
  };
  visit(expression);
  return found ?? new Map();
}

const callee = (node: ts.Node): string => (ts.isCallExpression(node.parent) ? node.parent.expression.getText() : "");

function fieldOf(property: ts.ObjectLiteralElementLike, within: ReadonlySet<string>): [string, Comments][] {
  const name = property.name?.getText();
  if (name === undefined) return [];
  const own = aboutOf(property);
  const value = ts.isPropertyAssignment(property) ? property.initializer : undefined;
  const first = value ? /^\w+/.exec(value.getText())?.[0] : name;
  const owner = first === undefined ? undefined : source.taken.get(first);
  const taken = owner === undefined ? undefined : commentsOf(owner).fields.get(first!);
  if (taken) return [[name, { about: own || taken.about, fields: taken.fields }]];
  return [[name, { about: own, fields: value ? fieldsIn(value, within) : new Map() }]];
}

/** The doc comment before a node, as one line. */
function aboutOf(node: ts.Node): string {
  const comments = (node as { jsDoc?: ts.JSDoc[] }).jsDoc ?? [];
  return (ts.getTextOfJSDocComment(comments.at(-1)?.comment) ?? "").replace(/\s+/g, " ").trim();
}
