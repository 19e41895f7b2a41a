import path from "node:path";
import { PROJECT_ROOT } from "../lib/workspace.ts";

/**
 * Has Astro work from a root of its own. It keeps a map of the content's modules in .astro/ under its root, so that two runs
 * with one root would read each other's: every build, and every content folder's server, has one, inside the project, from
 * where packages are found.
 */
export function astroRoot(root: string) {
  return {
    root,
    srcDir: path.join(PROJECT_ROOT, "src"),
    publicDir: path.join(PROJECT_ROOT, "public"),
    // Astro takes it for relative to the root, whatever it is.
    configFile: path.relative(root, path.join(PROJECT_ROOT, "astro.config.mjs")),
  };
}
