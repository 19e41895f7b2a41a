import { writeFile } from "node:fs/promises";
import path from "node:path";
import { securityHeaders } from "../../lib/security.ts";
import { ENGINE_VERSION } from "../../lib/workspace.ts";
import { htaccess } from "../../outputs/hosts/apache.ts";
import { headersFile } from "../../outputs/hosts/headers-file.ts";
import { nginxConfig } from "../../outputs/hosts/nginx.ts";
import type { Digest } from "../../digest/types.ts";
import { SITE_FILE } from "../site-file.ts";

/**
 * Writes what belongs to the folder as a whole: what the site is, and what hosts need to know, for each kind of host in its
 * own words.
 *
 * @param styles Hashes of the style sheets that the pages hold.
 * @returns The names of the files.
 */
export async function writeHostFiles(
  dir: string,
  site: { base: string; articles: number; pages: number; proofs: Digest["proofs"] },
  styles: readonly string[],
): Promise<string[]> {
  const host = { base: site.base, headers: securityHeaders(styles) };
  const files = {
    [SITE_FILE]: `${JSON.stringify({ generator: `Accord ${ENGINE_VERSION}`, ...site }, null, 2)}\n`,
    _headers: headersFile(host),
    "_nginx.conf": nginxConfig(host),
    ".htaccess": htaccess(host),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(dir, name), text)));
  return Object.keys(files);
}
