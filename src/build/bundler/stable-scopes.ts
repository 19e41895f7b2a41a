import { createHash } from "node:crypto";
import path from "node:path";

/** The attribute by which Astro's compiler ties a component's styles to its elements; it is a hash of the file's path. */
const SCOPE = /data-astro-cid-[a-z0-9]+/g;

/**
 * Plugins of the bundler that name the scopes of components' styles by where a component lies within the project or the
 * content folder, so that the site is the same bytes wherever both lie.
 *
 * @param roots Absolute path of each folder in which components lie, by the name that stands for it.
 */
export function stableScopes(roots: Record<string, string>) {
  const handler = (code: string, id: string) => {
    const file = id.replace(/^\/@fs(?=\/)/, "").split("?")[0]!;
    return { code: code.replace(SCOPE, `data-astro-cid-${scopeOf(file, roots)}`), map: null };
  };
  const named = (id: RegExp) => ({ filter: { id, code: "data-astro-cid-" }, handler });
  return [
    // A style's text is the bundler's after this; a component's code is there only when Astro has compiled it.
    { name: "accord-scopes-of-styles", enforce: "pre" as const, transform: named(/^\/.+\.astro\?astro&type=style/) },
    { name: "accord-scopes-of-components", enforce: "post" as const, transform: named(/^\/.+\.astro$/) },
  ];
}

/** Eight digits for a component, from its path within the innermost folder that holds it. */
function scopeOf(file: string, roots: Record<string, string>): string {
  const posix = file.split(path.sep).join("/");
  const inPackage = posix.lastIndexOf("/node_modules/");
  const [name, root] = Object.entries(roots)
    .filter(([, folder]) => posix.startsWith(`${folder.split(path.sep).join("/")}/`))
    .toSorted(([, a], [, b]) => b.length - a.length)[0] ?? ["", ""];
  const within = inPackage >= 0 ? posix.slice(inPackage) : `${name}/${posix.slice(root.length + 1)}`;
  return createHash("sha256").update(within).digest("hex").slice(0, 8);
}
