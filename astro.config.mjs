import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { CSP_DIRECTIVES, SCRIPT_SOURCES } from "./src/lib/security.ts";
import { THEME_SCRIPT_HASH } from "./src/lib/theme-script.ts";

// Site, base, output and cache folders depend on the content folder; the command line sets them for each build.
export default defineConfig({
  output: "static",
  trailingSlash: "always",
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: "directory", inlineStylesheets: "always", assets: "_a" },
  // Highlighted code carries style attributes, which the content security policy refuses.
  markdown: { syntaxHighlight: false },
  integrations: [mdx({ smartypants: false })],
  security: {
    csp: {
      directives: [...CSP_DIRECTIVES],
      scriptDirective: { hashes: [THEME_SCRIPT_HASH], resources: [...SCRIPT_SOURCES] },
    },
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
