import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isLoopback, refuseForeignHost, refuseForeignOrigin } from "../lib/http/host-guard.ts";

/** Most bytes of a request's body. */
const MOST = 1_000_000;

/** What every answer of the desk says: nothing from elsewhere, nothing framed, nothing kept, no word of its address outside. */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** A request that is not answered, and why. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, what: string) {
    super(what);
    this.status = status;
  }
}

/**
 * Refuses whoever is not the person at this machine's browser: another machine, a name that is not this machine's (a page can have
 * its own lead here), a page of another origin, an address without this start's token. All of it with 403.
 *
 * @param prefix Path under which the desk answers; the token is its last part.
 * @returns the path below it.
 */
export function admit(req: IncomingMessage, prefix: string): string {
  const from = req.socket.remoteAddress ?? "";
  if (!isLoopback(from.replace(/^::ffff:/, ""))) throw new Refused(403, "The desk answers to this machine alone.");
  const foreign = refuseForeignHost(req, isLoopback) ?? refuseForeignOrigin(req);
  if (foreign) throw new Refused(403, foreign.text.trim());
  const site = req.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none")
    throw new Refused(403, "The desk does not answer to pages of another origin.");
  const [target = "/"] = (req.url ?? "/").split("?");
  const [given, wanted] = [Buffer.from(target.slice(0, prefix.length)), Buffer.from(prefix)];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new Refused(403, "This is not the address that the desk printed when it was started.");
  return target.slice(prefix.length);
}

/** The body of a request that only the desk's own page can make: JSON, with a header that no form and no image sends. */
export async function readBody(req: IncomingMessage): Promise<Record<string, unknown>> {
  if (req.headers["x-accord-desk"] !== "1" || !/^application\/json\b/.test(req.headers["content-type"] ?? ""))
    throw new Refused(403, "Only the desk's own page may change something.");
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req) {
    bytes += (chunk as Buffer).length;
    if (bytes > MOST) throw new Refused(413, "This is too much at once.");
    chunks.push(chunk as Buffer);
  }
  let value: unknown;
  try {
    value = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new Refused(400, "This is no JSON.");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Refused(400, "This is no JSON object.");
  return value as Record<string, unknown>;
}
