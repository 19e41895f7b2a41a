import { hostRule, refuseForeignHost, refuseForeignOrigin, type Refusal } from "../../lib/http/host-guard.ts";
import type { Duplex } from "node:stream";
import type { DevServer } from "./follow-content.ts";

/**
 * Has the server of `npm run dev` answer to the same hosts as the preview's, before anything else looks at a request. The
 * bundler checks names by itself, but not a request without one, nor the socket that only asks whether it is there. The
 * socket by which pages learn of changes is open to the server's own pages alone.
 *
 * @param listensOn What --host says: a name or address, or true for every address.
 */
export function guardDevServer({ middlewares, httpServer }: DevServer, listensOn: string | boolean | undefined): void {
  const rule = hostRule(typeof listensOn === "string" ? listensOn : listensOn ? "0.0.0.0" : "localhost");
  // In front of all middleware: what calls the first one takes the target apart, and some targets end it.
  const handle = middlewares.handle.bind(middlewares);
  middlewares.handle = (req, res, next) => {
    for (const stream of [req, res]) stream.on("error", () => res.destroy());
    const refusal = refuseForeignHost(req, rule) ?? refuseBrokenPath(req.url);
    if (!refusal) return handle(req, res, next);
    res.writeHead(refusal.status, { "Content-Type": "text/plain;charset=utf-8" }).end(refusal.text);
  };
  httpServer?.prependListener("upgrade", (req, socket: Duplex) => {
    socket.on("error", () => socket.destroy());
    const refusal = refuseForeignHost(req, rule) ?? refuseForeignOrigin(req) ?? refuseBrokenPath(req.url);
    if (!refusal) return;
    socket.end(`HTTP/1.1 ${refusal.status} Refused\r\nConnection: close\r\n\r\n${refusal.text}`);
    // Whoever listens after this one finds nothing that it would answer.
    req.url = "/";
    delete req.headers["sec-websocket-protocol"];
  });
}

/** Refuses what is no path: what takes requests apart behind this stops at it with an error of its own. */
function refuseBrokenPath(url = ""): Refusal | undefined {
  try {
    if (url.startsWith("/") && !url.startsWith("//") && !/[\p{Cc}\\]/u.test(decodeURIComponent(url.split("?")[0]!))) {
      return undefined;
    }
  } catch {
    // Broken escapes.
  }
  return { status: 400, text: "This is no path of a page.\n" };
}
