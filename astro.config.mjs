import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { accord } from "./src/integration.ts";

// Smart punctuation would alter quotations.
export default defineConfig({ integrations: [accord(), mdx({ smartypants: false })] });
