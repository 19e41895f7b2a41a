/** The parts of package.json that a kit changes. */
export interface Package {
  name: string;
  version: string;
  description?: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** The parts of package-lock.json (version 3) that a kit changes. */
export interface Lock {
  name: string;
  version: string;
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  name?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** The commands of the workshop: what they run is not in a kit. */
const WORKSHOP = new Set(["test", "bench", "fuzz", "soak", "pictures", "lint", "docs", "kit", "format", "publish"]);

/** What a publisher needs of the packages for those who change the engine: the Node it runs on, and what checks types. */
const KEPT = new Set([
  "node",
  "@astrojs/check",
  "@types/hast",
  "@types/mdast",
  "@types/node",
  "schema-dts",
  "typescript",
]);

/** package.json of a kit: the engine's, without its workshop. The name says whose it will be. */
export function leanPackage(own: Package): Package {
  return {
    ...own,
    name: "my-digest",
    description: "A digest made with Accord",
    scripts: filterKeys(own.scripts, (name) => !WORKSHOP.has(name)),
    devDependencies: filterKeys(own.devDependencies, (name) => KEPT.has(name)),
  };
}

/**
 * The lock file that belongs to a smaller package.json: what can be reached from its packages, at the same versions. It
 * follows npm's own rule of where a package is found: in the nearest node_modules above whoever asks for it.
 */
export function leanLock(own: Lock, lean: Package): Lock {
  const root = { ...own.packages[""], name: lean.name, devDependencies: lean.devDependencies };
  const reached = new Set([""]);
  for (const at of reached) {
    const { dependencies, devDependencies, optionalDependencies, peerDependencies } =
      at === "" ? root : own.packages[at]!;
    const wanted = { ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies };
    for (const name of Object.keys(wanted)) {
      const found = locate(own.packages, at, name);
      if (found !== undefined) reached.add(found);
    }
  }
  const packages = filterKeys(own.packages, (at) => reached.has(at));
  return { ...own, name: lean.name, packages: { ...packages, "": root } };
}

/** The key of a package as seen from another's place; undefined where none is installed, as of an optional one. */
function locate(packages: Lock["packages"], from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const key = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    if (packages[key]) return key;
    if (at === "") return undefined;
  }
}

function filterKeys<T>(record: Record<string, T>, keeps: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keeps(key)));
}
