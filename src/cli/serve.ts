import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import sirv from "sirv";
import type { Options } from "./args.ts";
import { MANIFEST } from "./steps/publish.ts";

/** A server that is listening. */
export interface Serving {
  /** Where the front page is, for example http://127.0.0.1:4321/digest/. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site under the base it was built for, as a static host does: files as they are, folders with a slash, the
 * site's own page for what is not there, the security headers of the site's _headers file.
 */
export async function serve({ outDir, host, port }: Pick<Options, "outDir" | "host" | "port">): Promise<Serving> {
  const { base = "/" } = JSON.parse(readFileSync(path.join(outDir, MANIFEST), "utf8")) as { base?: string };
  const headers = readCommonHeaders(outDir);
  const files = sirv(outDir, { dev: true, etag: true, extensions: ["html"], setHeaders: (res) => setHeaders(res, headers) });
  const server = createServer((req, res) => {
    const [pathname = "/", query = ""] = (req.url ?? "/").split(/(?=\?)/, 2);
    if (!pathname.startsWith(base)) {
      res.writeHead(302, { location: base }).end();
      return;
    }
    const inside = `/${pathname.slice(base.length)}`;
    if (!inside.endsWith("/") && !path.posix.basename(inside).includes(".")) {
      res.writeHead(301, { location: `${pathname}/${query}` }).end();
      return;
    }
    req.url = inside + query;
    files(req, res, () => {
      setHeaders(res, headers);
      res.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      res.end(readFileSync(path.join(outDir, "404.html")));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${actual}${base}`,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}

/** The headers that _headers sets for every path ("/*"). */
function readCommonHeaders(outDir: string): [string, string][] {
  const lines = readFileSync(path.join(outDir, "_headers"), "utf8").split("\n");
  const start = lines.findIndex((line) => line.endsWith("/*"));
  const headers: [string, string][] = [];
  for (const line of lines.slice(start + 1)) {
    const match = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (!match) break;
    headers.push([match[1]!, match[2]!]);
  }
  return headers;
}

function setHeaders(res: { setHeader(name: string, value: string): unknown }, headers: [string, string][]): void {
  for (const [name, value] of headers) res.setHeader(name, value);
}
