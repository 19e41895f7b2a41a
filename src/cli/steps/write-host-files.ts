import { writeFile } from "node:fs/promises";
import path from "node:path";
import { CSP_HEADER } from "../../lib/security.ts";
import { ENGINE_VERSION } from "../../lib/workspace.ts";
import { MANIFEST } from "./publish.ts";

/**
 * Writes what belongs to the folder as a whole: the manifest, by which later builds know it for one of ours, and _headers,
 * which Netlify, Cloudflare Pages and others read.
 */
export async function writeHostFiles(
  dir: string,
  site: { base: string; articles: number; pages: number },
): Promise<void> {
  const manifest = { generator: `Accord ${ENGINE_VERSION}`, ...site };
  const headers = [
    `${site.base}*`,
    `  Content-Security-Policy: ${CSP_HEADER}`,
    "  X-Content-Type-Options: nosniff",
    "  Referrer-Policy: no-referrer",
    "  Permissions-Policy: camera=(), microphone=(), geolocation=()",
    `${site.base}_a/*`,
    "  Cache-Control: public, max-age=31536000, immutable",
    "",
  ];
  await writeFile(path.join(dir, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(path.join(dir, "_headers"), headers.join("\n"));
}
