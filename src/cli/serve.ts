import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { hostRule, refuseForeignHost } from "../lib/http/host-guard.ts";
import { CompressedResponse } from "./serve/compressed-response.ts";
import { headersFor, readHeaderRules, type HeaderRule } from "./serve/host-headers.ts";
import { addressOf, listen, takenNote, type Place } from "./serve/listen.ts";
import { readTarget, writePath } from "./serve/request-path.ts";
import { sendFile } from "./serve/send-file.ts";
import { readSiteBase } from "./serve/site-base.ts";
import { openSiteFile } from "./serve/site-files.ts";

/** A server that is listening. */
export interface Serving {
  /** Where the front page is, for example http://127.0.0.1:4321/digest/. */
  address: string;
  /** What there is to say about the port, if anything. */
  note?: string | undefined;
  /** Ends at once, whoever is still connected. */
  close(): Promise<void>;
}

/**
 * Serves a built site under the base it was built for, as a static host does: files as they are, text compressed, folders
 * with a slash, the site's own page for what is not there, the headers of the site's _headers file. It answers only to hosts
 * of this machine, and no request ends it.
 *
 * @throws UsageError where it cannot listen, or the folder holds no site.
 */
export async function serve({ outDir, ...place }: Place & { outDir: string }): Promise<Serving> {
  const base = readSiteBase(outDir);
  const answer = createAnswer(outDir, base, hostRule(place.host));
  const server = createServer({ ServerResponse: CompressedResponse }, (req, res) => {
    // A reader who goes away is no fault of the server's.
    for (const stream of [req, res]) stream.on("error", () => res.destroy());
    answer(req, res).catch(() => {
      if (res.headersSent) res.destroy();
      else say(res, 500, "This could not be answered.\n");
    });
  });
  const port = await listen(server, place);
  // Where no further connection can be taken (too many open files), the next one is.
  server.on("error", () => undefined);
  return {
    address: addressOf(place.host, port, writePath(base, true)),
    note: takenNote(place, port),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // A browser holds connections open that it may never use.
        server.closeAllConnections();
      }),
  };
}

/** Answers one request after the other from a site's folder. */
function createAnswer(outDir: string, base: string[], isOwnHost: (host: string) => boolean) {
  let rules: HeaderRule[] = readHeaderRules(outDir);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const refusal = refuseForeignHost(req, isOwnHost);
    if (refusal) return say(res, refusal.status, refusal.text);
    if (req.method !== "GET" && req.method !== "HEAD") {
      res.setHeader("Allow", "GET, HEAD");
      return say(res, 405, "This server only hands out files.\n");
    }
    const asked = readTarget(req.url ?? "/");
    const inBase = asked && base.every((name, i) => asked.segments[i] === name);
    if (asked && !inBase) return redirect(res, 302, writePath(base, true));
    rules = rulesNow(outDir, rules);
    const pathname = writePath(asked?.segments ?? base, asked?.folder ?? true);
    for (const [name, value] of headersFor(rules, pathname)) res.setHeader(name, value);
    const found = asked && (await openSiteFile(outDir, asked.segments.slice(base.length), asked.folder));
    if (found === "folder") return redirect(res, 301, writePath(asked!.segments, true) + asked!.query);
    if (found) return sendFile(req, res, found);
    const own = await openSiteFile(outDir, ["404.html"], false);
    // In the moment between two sites there is none.
    if (!own || own === "folder") return say(res, 404, "Not found.\n");
    return sendFile(req, res, own, 404);
  };
}

function redirect(res: ServerResponse, status: 301 | 302, location: string): void {
  res.writeHead(status, { Location: location }).end();
}

function say(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { "Content-Type": "text/plain;charset=utf-8" }).end(text);
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
