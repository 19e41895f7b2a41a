import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import sirv from "sirv";
import type { Options } from "./args.ts";
import { CompressedResponse } from "./compressed-response.ts";
import { headersFor, readHeaderRules, type HeaderRule } from "./host-headers.ts";
import { SITE_FILE as MANIFEST } from "../build/site-file.ts";

/** A server that is listening. */
export interface Serving {
  /** Where the front page is, for example http://127.0.0.1:4321/digest/. */
  address: string;
  /** Ends at once, whoever is still connected. */
  close(): Promise<void>;
}

/**
 * Serves a built site under the base it was built for, as a static host does: files as they are, text compressed, folders
 * with a slash, the site's own page for what is not there, the headers of the site's _headers file.
 */
export async function serve({ outDir, host, port }: Pick<Options, "outDir" | "host" | "port">): Promise<Serving> {
  const { base = "/" } = JSON.parse(readFileSync(path.join(outDir, MANIFEST), "utf8")) as { base?: string };
  let rules = readHeaderRules(outDir);
  const files = sirv(outDir, { dev: true, etag: true, extensions: ["html"] });
  const server = createServer({ ServerResponse: CompressedResponse }, (req, res) => {
    const [pathname = "/", query = ""] = (req.url ?? "/").split(/(?=\?)/, 2);
    if (!pathname.startsWith(base)) {
      res.writeHead(302, { location: base }).end();
      return;
    }
    const inside = `/${pathname.slice(base.length)}`;
    if (!inside.endsWith("/") && isFolder(outDir, inside)) {
      res.writeHead(301, { location: `${pathname}/${query}` }).end();
      return;
    }
    rules = rulesNow(outDir, rules);
    for (const [name, value] of headersFor(rules, pathname)) res.setHeader(name, value);
    req.url = inside + query;
    files(req, res, () => {
      res.writeHead(404, { "content-type": "text/html;charset=utf-8" });
      res.end(ownPage(outDir));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${actual}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // A browser holds connections open that it may never use.
        server.closeAllConnections();
      }),
  };
}

/**
 * The rules of the site as it stands: a build may have replaced it, and a policy names the hashes of its own pages' styles.
 * In the moment between two sites the last rules hold.
 */
function rulesNow(outDir: string, last: HeaderRule[]): HeaderRule[] {
  try {
    return readHeaderRules(outDir);
  } catch {
    return last;
  }
}

/** The page for what is not there; a word of ours in the moment between two sites. */
function ownPage(outDir: string): Buffer | string {
  try {
    return readFileSync(path.join(outDir, "404.html"));
  } catch {
    return "Not found.";
  }
}

/** Whether a path names a folder of the site; one that leads out of it, or is no path at all, does not. */
function isFolder(outDir: string, pathname: string): boolean {
  const dir = path.resolve(outDir);
  try {
    const wanted = path.join(dir, decodeURIComponent(pathname));
    return wanted.startsWith(dir + path.sep) && statSync(wanted).isDirectory();
  } catch {
    return false;
  }
}
