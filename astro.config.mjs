import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { THEME_SCRIPT_HASH } from "./src/lib/theme-script.ts";

// Site, base, output and cache folders depend on the content folder; the command line sets them for each build.
export default defineConfig({
  output: "static",
  trailingSlash: "always",
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: "directory", inlineStylesheets: "always", assets: "_a" },
  integrations: [mdx({ smartypants: false })],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: [THEME_SCRIPT_HASH], resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
