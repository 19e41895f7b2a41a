import { isIP, isIPv4 } from "node:net";
import { hostname } from "node:os";

/*
 * Who may talk to a server on this machine. A page anywhere on the web can have its own name point to 127.0.0.1 (DNS
 * rebinding) and then reads, as its own origin, whatever a server there answers. What it cannot change is the Host header:
 * it carries the page's name. So a server on this machine answers only to names that are this machine's.
 */

/** Whether a server answers to a host's name or address: lower case, without port and brackets. */
export type HostRule = (host: string) => boolean;

/** Addresses that mean "listen on every address of this machine". */
const EVERY_ADDRESS = new Set(["0.0.0.0", "::", "0:0:0:0:0:0:0:0"]);

/** Whether a server listens on every address of the machine. */
export const isEveryAddress = (listensOn: string): boolean => EVERY_ADDRESS.has(listensOn);

/**
 * The hosts that a server answers to: loopback names (localhost, names below it, 127.0.0.0/8, ::1) and the name or address
 * it was told to listen on. One that listens on every address answers to any address as well, since an address, unlike a
 * name, cannot be pointed elsewhere; and to the machine's own name, also as name.local.
 */
export function hostRule(listensOn: string): HostRule {
  const own = listensOn.toLowerCase();
  const machine = hostname().toLowerCase();
  const names = new Set([own, ...(isEveryAddress(own) ? [machine, `${machine}.local`] : [])]);
  return (host) => isLoopback(host) || names.has(host) || (isEveryAddress(own) && isIP(host) !== 0);
}

/** Whether a name or address always means this machine. */
export function isLoopback(host: string): boolean {
  return (
    host === "localhost" || host.endsWith(".localhost") || host === "::1" || (isIPv4(host) && host.startsWith("127."))
  );
}

/**
 * The host of a Host header's value or of an address's authority: lower case, without port, brackets and the final dot of a
 * full name. undefined where it is not the plain form that browsers send.
 */
export function hostOf(authority: string): string | undefined {
  const found = /^(?:\[([\da-f:.]+)\]|([\p{L}\p{N}._-]+))(?::\d{0,5})?$/iu.exec(authority);
  if (!found) return undefined;
  if (found[1] !== undefined) return isIP(found[1]) === 6 ? found[1].toLowerCase() : undefined;
  return found[2]?.toLowerCase().replace(/\.$/, "");
}

/** An answer that refuses a request, in words for whoever sees it. */
export interface Refusal {
  status: 400 | 403 | 421;
  text: string;
}

/** What of a request says for whom it is meant. node:http's IncomingMessage fits. */
export interface Addressed {
  url?: string | undefined;
  rawHeaders: readonly string[];
}

/**
 * Refuses a request that is not meant for this server: 400 without one Host header, 421 for a foreign host. An address as
 * the target ("GET http://host/path") names the host as well, and both have to be ours.
 *
 * @returns undefined where the request may be answered.
 */
export function refuseForeignHost(request: Addressed, rule: HostRule): Refusal | undefined {
  const given = valuesOf(request, "host");
  if (given.length !== 1) {
    return { status: 400, text: "The request has to name its host, once: a Host header is missing or repeated.\n" };
  }
  const target = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/i.exec(request.url ?? "");
  const hosts = [given[0]!, ...(target ? [target[1]!] : [])].map(hostOf);
  if (hosts.every((host) => host !== undefined && rule(host))) return undefined;
  return {
    status: 421,
    text: "This server does not answer to that host name. Use the address that it printed, or start it with --host NAME.\n",
  };
}

/**
 * Refuses a request that a page of another origin makes: 403. To be asked beside refuseForeignHost() by whatever changes
 * something or speaks a protocol that is not bound to the origin, as web sockets are. A request without an Origin header
 * comes from no page's script.
 *
 * @returns undefined where the request may be answered.
 */
export function refuseForeignOrigin(request: Addressed): Refusal | undefined {
  const [host = ""] = valuesOf(request, "host");
  const wanted = `http://${host.toLowerCase().replace(/:80$/, "")}`;
  if (valuesOf(request, "origin").every((origin) => origin === wanted)) return undefined;
  return { status: 403, text: "This server does not answer to pages of another origin.\n" };
}

/** Every value of a header, as sent: Node keeps only the first of some. */
function valuesOf({ rawHeaders }: Addressed, name: string): string[] {
  return rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]!.toLowerCase() === name);
}
