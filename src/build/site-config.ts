import type { HookParameters } from "astro";
import { CSP_DIRECTIVES, SCRIPT_SOURCES } from "../lib/security.ts";
import { THEME_SCRIPT_HASH } from "../lib/theme-script.ts";

/** What Astro is told of every site, whatever its content. */
export const SITE_CONFIG: Parameters<HookParameters<"astro:config:setup">["updateConfig"]>[0] = {
  output: "static",
  trailingSlash: "always",
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: "directory", inlineStylesheets: "always", assets: "_a" },
  // Highlighted code carries style attributes, which the content security policy refuses.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      algorithm: "SHA-256",
      directives: [...CSP_DIRECTIVES],
      scriptDirective: { hashes: [THEME_SCRIPT_HASH], resources: [...SCRIPT_SOURCES] },
    },
  },
  vite: { build: { assetsInlineLimit: 0 } },
};
