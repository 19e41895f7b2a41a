import { THEME_SCRIPT_HASH } from "./theme-script.ts";

/**
 * The content security policy's directives apart from scripts and styles, for which Astro adds the hashes of what it emits.
 * Nothing may come from another origin; Pagefind needs to compile WebAssembly and to start a worker.
 */
export const CSP_DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

export const SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'"] as const;

/**
 * The policy as a header. It repeats the meta element's, because a worker takes its policy from headers alone, and adds what
 * only a header can say. Style hashes differ from page to page: those stay with the meta element, which is enforced as well.
 */
export const CSP_HEADER = [
  ...CSP_DIRECTIVES,
  `script-src ${SCRIPT_SOURCES.join(" ")} '${THEME_SCRIPT_HASH}'`,
  "style-src 'self' 'unsafe-inline'",
  "frame-ancestors 'none'",
].join("; ");
