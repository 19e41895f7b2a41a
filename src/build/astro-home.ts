import path from "node:path";
import { PROJECT_ROOT } from "../lib/workspace.ts";
import { ownTokens } from "./own-tokens.ts";

/**
 * Where Astro finds the site and leaves its own files. It keeps a map of the content's modules in .astro/ under its root, so
 * that two runs with one root would read each other's: every content folder, and the server apart from builds, has a root of
 * its own, inside the project, from where packages are found.
 */
export function astroHome(root: string, contentDir: string) {
  return {
    root,
    srcDir: path.join(PROJECT_ROOT, "src"),
    publicDir: path.join(PROJECT_ROOT, "public"),
    // Astro takes it for relative to the root, whatever it is.
    configFile: path.relative(root, path.join(PROJECT_ROOT, "astro.config.mjs")),
    vite: {
      plugins: [ownTokens(contentDir)],
      // The site's scripts lie outside that root, and the server hands out nothing from outside unless it is told.
      server: { fs: { allow: [PROJECT_ROOT, contentDir] } },
    },
  };
}
