import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Digest } from "../../digest/types.ts";
import { createUrls } from "../../site/url.ts";
import { redirectPages } from "../../outputs/redirects.ts";

/** Writes a page at each address that was given up. It leads to what stands in its place. */
export async function writeRedirects(dir: string, digest: Digest): Promise<void> {
  for (const { folder, html } of redirectPages(digest, createUrls(digest.config))) {
    await mkdir(path.join(dir, folder), { recursive: true });
    await writeFile(path.join(dir, folder, "index.html"), html, { flag: "wx" });
  }
}
