import { createServer, isIPv6, type AddressInfo, type Server } from "node:net";
import { isEveryAddress } from "../../lib/http/host-guard.ts";
import type { Options } from "../args.ts";
import { UsageError } from "../../build/errors.ts";

/** Where a server is to listen. */
export type Place = Pick<Options, "host" | "port"> & Partial<Pick<Options, "portAsked">>;

/** How many ports after the usual one are tried. */
const TRIES = 50;

/**
 * Has a server listen: on the port that was asked for, or on the first free one from the usual port on.
 *
 * @returns the port it listens on.
 * @throws UsageError where the port asked for is taken, needs rights, or the host is none of this machine's.
 */
export async function listen(server: Server, place: Place): Promise<number> {
  const { host, port, portAsked = true } = place;
  for (let tried = port; ; tried++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(tried, host, () => {
          server.off("error", reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EADDRINUSE" && !portAsked && tried < Math.min(port + TRIES, 65535)) continue;
      throw inWords(error as NodeJS.ErrnoException, { host, port: tried });
    }
  }
}

/**
 * The port on which listen() would end now, tried out.
 *
 * @throws UsageError as listen() does.
 */
export async function findPort(place: Place): Promise<number> {
  const server = createServer();
  const port = await listen(server, place);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What is said where the usual port was taken; undefined where it was not. */
export function takenNote({ port, portAsked = true }: Place, actual: number): string | undefined {
  return portAsked || actual === port ? undefined : `${port} is taken; ${actual} is used instead.`;
}

/** The address to open for a server: of one that listens on every address, the loopback's. */
export function addressOf(host: string, port: number, base: string): string {
  const shown = isEveryAddress(host) ? (isIPv6(host) ? "::1" : "127.0.0.1") : host;
  return `http://${isIPv6(shown) ? `[${shown}]` : shown}:${port}${base}`;
}

function inWords(error: NodeJS.ErrnoException, { host, port }: Place): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new UsageError(
        `port ${port} is taken by another program`,
        "Choose another port, or leave --port out: the next free one is taken.",
      );
    case "EACCES":
      return new UsageError(
        `port ${port} may not be used without an administrator's rights`,
        "Choose a port from 1024 on, or leave --port out.",
      );
    case "EADDRNOTAVAIL":
      return new UsageError(
        `--host ${host} is no address of this machine`,
        "Leave --host out, or give an address of this machine; 0.0.0.0 means all of them.",
      );
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EINVAL":
      return new UsageError(
        `--host ${host} is a name that leads nowhere`,
        "Leave --host out, or give a name or address of this machine; 0.0.0.0 means all of them.",
      );
    default:
      return error;
  }
}
