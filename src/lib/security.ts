import { THEME_SCRIPT_HASH } from "./theme-script.ts";

/**
 * The content security policy's directives apart from scripts and styles, for which Astro adds the hashes of what it emits.
 * Nothing may come from another origin; Pagefind needs to compile WebAssembly, and a worker in which it runs.
 */
export const CSP_DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

export const SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'"] as const;

/** Characters of a line of _headers beyond which Cloudflare Pages drops the header. */
const LONGEST_LINE = 2000;

/** What a header's line holds beside its value: the indent, the name and the colon. */
const LINE_FRAME = "  Content-Security-Policy: ".length;

/**
 * The policy as a header. It says what the pages' meta elements say, since a worker takes its policy from headers alone, and
 * `frame-ancestors`, which only a header can say. One header serves every page, so it names the style sheets of them all.
 *
 * @param styles Hashes of the site's style sheets, as `sha256-…`. Their number grows with the kinds of pages, not with the
 *   content. Should they not fit into what hosts accept as one header, it leaves styles to the meta elements, which are
 *   enforced as well and name each page's own.
 */
export function cspHeader(styles: readonly string[]): string {
  const policy = (style: string): string =>
    [
      ...CSP_DIRECTIVES,
      `script-src ${SCRIPT_SOURCES.join(" ")} '${THEME_SCRIPT_HASH}'`,
      `style-src 'self' ${style}`.trim(),
      "frame-ancestors 'none'",
    ].join("; ");
  const exact = policy(styles.map((hash) => `'${hash}'`).join(" "));
  return LINE_FRAME + exact.length <= LONGEST_LINE ? exact : policy("'unsafe-inline'");
}

/**
 * The headers of every answer. There is no Cross-Origin-Resource-Policy: what a digest holds is public, and its cards and
 * icons are made to be shown on other sites. Strict-Transport-Security is for whoever holds the certificate.
 *
 * @param styles As for cspHeader().
 */
export function securityHeaders(styles: readonly string[]): [name: string, value: string][] {
  return [
    ["Content-Security-Policy", cspHeader(styles)],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ["Permissions-Policy", "camera=(), microphone=(), geolocation=()"],
  ];
}
