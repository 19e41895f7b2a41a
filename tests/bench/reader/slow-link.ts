import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A line between a browser and a server: how long a bit takes there and back, and how many come in a second. */
export interface Link {
  /** Milliseconds there and back. */
  roundTrip: number;
  /** Bits a second to the browser, of all connections together. */
  bits: number;
}

/** What Lighthouse calls slow 4G. */
export const SLOW_4G: Link = { roundTrip: 150, bits: 1_600_000 };

export interface SlowLink {
  /** Where the server is reached over the line, ending with a slash. */
  address: string;
  /** Bytes that came to the browser until now, heads of answers included. */
  received(): number;
  close(): void;
}

/**
 * Puts a slow line in front of a server on this machine. It is a line of its own, not the browser's emulation, which leaves
 * workers out. A new connection costs a round trip before its first byte; the way to the server is never narrow.
 */
export async function slowLink(server: string, { roundTrip, bits }: Link): Promise<SlowLink> {
  const { hostname, port, protocol } = new URL(server);
  const open = new Set<Socket>();
  let received = 0;
  /** When the line is free again. */
  let free = 0;
  const proxy = createServer((browser) => {
    const far = connect(Number(port), hostname);
    const begun = performance.now() + roundTrip;
    const [there, back] = [inTurn(far), inTurn(browser)];
    browser.on("data", (data) => there(data, Math.max(performance.now(), begun) + roundTrip / 2));
    far.on("data", (data) => {
      received += data.length;
      free = Math.max(free, performance.now()) + (data.length * 8000) / bits;
      back(data, free + roundTrip / 2);
    });
    for (const [socket, other] of [
      [browser, far],
      [far, browser],
    ] as const) {
      open.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => open.delete(socket) && other.destroy());
    }
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return {
    address: `${protocol}//127.0.0.1:${(proxy.address() as AddressInfo).port}/`,
    received: () => received,
    close: () => {
      proxy.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** Writes to a socket what comes, each piece when it is due; none overtakes another. */
function inTurn(socket: Socket): (data: Buffer, due: number) => void {
  const waiting: { data: Buffer; due: number }[] = [];
  const next = (): void => {
    while (waiting[0] && waiting[0].due <= performance.now()) socket.write(waiting.shift()!.data);
    if (waiting[0]) setTimeout(next, Math.max(1, waiting[0].due - performance.now()));
  };
  return (data, due) => {
    if (waiting.push({ data, due }) === 1) setTimeout(next, Math.max(0, due - performance.now()));
  };
}
