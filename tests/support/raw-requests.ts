import { connect } from "node:net";
import fc from "fast-check";

/** How bytes are sent. */
export interface SendOptions {
  /** Breaks the connection off right after the bytes. */
  reset?: boolean;
  /** Milliseconds after which the sender hangs up. */
  patience?: number;
}

/** Sends bytes (a character a byte) to a port of this machine, as they are, and gives what comes back. */
export function sendRaw(port: number, bytes: string, { reset = false, patience = 300 }: SendOptions = {}) {
  return new Promise<string>((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(Buffer.from(bytes, "latin1"));
      if (reset) setTimeout(() => socket.resetAndDestroy(), 1);
      else setTimeout(() => socket.destroy(), patience).unref();
    });
    socket.on("data", (chunk) => chunks.push(chunk)).on("error", () => undefined);
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("latin1")));
  });
}

const TARGETS = [
  "*",
  "/%00",
  "/%E0%A4%A",
  "//evil.example/",
  "//evil.example/%2e%2e/articles",
  "/\\..\\x",
  "http://[",
  "http://localhost:99999/",
  "///",
  `/${"a".repeat(20_000)}`,
  `/${"a/".repeat(4000)}`,
  "/?",
  "/#",
  "/?\u00e9",
];
const PIECES = ["/", "..", "%2e", "%", "\\", "%5c", "\u00ff", "a", "%00", ":", "@"];
const HEADERS: Record<string, string[]> = {
  Range: ["bytes=5-1", "bytes=-", "bytes=99-2", "bytes=99999999-", "bytes=-5-", "bytes=1-2,3-4"],
  "Accept-Encoding": ["br;q=0,gzip;q=x,,;;=", "br", "gzip"],
  "If-None-Match": ['W/"', "*"],
  "If-Range": ["x"],
  Host: ["evil.example", "[", ""],
  Expect: ["100-continue", "x"],
  Connection: ["upgrade", "close"],
  Upgrade: ["websocket", "h2c"],
  "Sec-WebSocket-Protocol": ["vite-hmr", "vite-ping"],
  "Sec-WebSocket-Key": ["AAAAAAAAAAAAAAAAAAAAAA==", "x"],
  "Transfer-Encoding": ["chunked", "x"],
  "Content-Length": ["-1", "9", "x"],
};

/** Requests that no browser would send, the same at every run. `paths` are some that a server has an answer for. */
export function hostileRequests(count: number, paths: readonly string[]): string[] {
  const bytes = (maxLength: number) => fc.string({ unit: "binary", maxLength });
  const target = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...paths) },
    { weight: 2, arbitrary: fc.constantFrom(...TARGETS) },
    { weight: 1, arbitrary: bytes(60).map((text) => `/${text}`) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...PIECES)).map((all) => `/${all.join("")}`) },
  );
  const header = fc.oneof(
    { weight: 4, arbitrary: headerLine() },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...Object.keys(HEADERS)), bytes(30)).map(written) },
    { weight: 1, arbitrary: bytes(40) },
  );
  const method = fc.constantFrom("GET", "GET", "GET", "GET", "HEAD", "POST", "CONNECT", "OPTIONS", "PRI", "");
  const version = fc.constantFrom("HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/9.9", "");
  const host = fc.constantFrom("Host: localhost\r\n", "Host: localhost\r\n", "");
  const request = fc
    .tuple(method, target, version, host, fc.array(header, { maxLength: 4 }))
    .map(([verb, where, http, own, lines]) => `${verb} ${where} ${http}\r\n${own}${lines.join("")}\r\n`);
  return fc.sample(request, { seed: 20180223, numRuns: count });
}

const headerLine = () =>
  fc
    .constantFrom(...Object.keys(HEADERS))
    .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...HEADERS[name]!)))
    .map(written);

const written = ([name, value]: [string, string]): string => `${name}: ${value}\r\n`;
