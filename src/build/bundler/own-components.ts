import path from "node:path";
import { REPLACEABLE } from "../../site/replaceable.ts";
import { listInside, realFolder, realPath, Refusal } from "../../lib/folder-files.ts";
import { PROJECT_ROOT } from "../../lib/workspace.ts";

/** Names under which code of the content folder finds the engine's, wherever that folder lies. */
const ENGINE: Record<string, string> = {
  "accord:context": "page-context.ts",
  "accord:digest": "get-digest.ts",
  "accord:layout": "layouts/Base.astro",
};
const COMPONENTS = "accord:components/";

/** A part of Vite's context for plugins. */
interface Resolver {
  resolve(source: string, importer?: string, options?: { skipSelf: boolean }): Promise<{ id: string } | null>;
}

/**
 * The files in a content folder's components/ that take an engine's component's place, by the component's name. Links out of
 * the folder are not followed.
 */
function ownComponents(contentDir: string): Map<string, string> {
  const found = new Map<string, string>();
  try {
    const within = realFolder(realPath(contentDir), "components");
    if (within === null) return found;
    for (const file of listInside(within, "one level").files) {
      const name = /^(.+)\.astro$/.exec(file)?.[1];
      if (name !== undefined && Object.hasOwn(REPLACEABLE, name)) found.set(name, path.join(within, file));
    }
  } catch (error) {
    // Reading the content has told of it.
    if (!(error instanceof Refusal)) throw error;
  }
  return found;
}

/**
 * A plugin of the bundler by which the components of a content folder take the place of the engine's. What stands in the
 * content folder finds the engine's own under `accord:components/NAME.astro`, its context, digest and layout under
 * `accord:context`, `accord:digest` and `accord:layout`, and npm packages as if it stood in the project.
 */
export function replaceComponents(contentDir: string) {
  const src = path.join(PROJECT_ROOT, "src");
  const engine = new Map(
    Object.entries(REPLACEABLE).map(([name, { file }]) => [path.join(src, "components", file), name]),
  );
  const isEditors = (importer: string): boolean => importer.startsWith(contentDir + path.sep);
  return {
    name: "accord-own-components",
    enforce: "pre" as const,
    async resolveId(this: Resolver, source: string, importer: string | undefined) {
      if (Object.hasOwn(ENGINE, source)) return path.join(src, ENGINE[source]!);
      if (source.startsWith(COMPONENTS)) {
        const name = source.slice(COMPONENTS.length).replace(/\.astro$/, "");
        return Object.hasOwn(REPLACEABLE, name)
          ? path.join(src, "components", REPLACEABLE[name as keyof typeof REPLACEABLE].file)
          : undefined;
      }
      // Astro takes an absolute path that shares no folder with its root for one within it, unless it is marked so.
      if (source.includes("?astro&type=") && isEditors(source)) return `/@fs${source}`;
      if (importer === undefined) return undefined;
      if (isEditors(importer)) {
        const isPackage = /^(?:@[a-z0-9-~][\w.~-]*\/)?[a-z0-9-~]/i.test(source) && !path.isAbsolute(source);
        return isPackage
          ? this.resolve(source, path.join(PROJECT_ROOT, "package.json"), { skipSelf: true })
          : undefined;
      }
      if (!source.startsWith(".") || !source.endsWith(".astro")) return undefined;
      const name = engine.get(path.resolve(path.dirname(importer.split("?")[0]!), source));
      return name === undefined ? undefined : ownComponents(contentDir).get(name);
    },
  };
}
